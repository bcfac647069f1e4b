import { wordSet } from './word-set.ts';

/** What a statement is made in or at: no part of who makes it. */
export const OCCASIONS = wordSet(`
  statement interview interviews speech tweet tweets email emails conference briefing telephone phone call letter report
  response court remarks post testimony memo news press address debate rally video blog facebook twitter television radio
  meeting event hearing condition eve background record sidelines behalf part week month year time case
`);

/** Adjectives between a noun for people and the phrase that completes it: "a source close to the talks". */
export const COMPLEMENTED_ADJECTIVES = wordSet('familiar close involved');
