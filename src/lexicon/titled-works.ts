import { wordSet } from './word-set.ts';

/** Nouns of what bears a title: works, broadcasts, publications, campaigns of advertising. */
export const TITLED_WORKS = wordSet(`
  book novel novella memoir autobiography biography bestseller thriller paperback hardcover trilogy sequel prequel
  anthology collection poem sonnet essay manifesto fable tale story film movie documentary drama comedy sitcom musical
  opera operetta ballet play show series miniseries program programme podcast episode segment telecast broadcast cartoon
  song single album track record anthem ballad hymn aria symphony concerto concert tour painting sculpture mural
  exhibition exhibit installation magazine journal newspaper newsletter tabloid column blog website game videogame app
  comic ad advert advertisement commercial spot trailer video clip
`);

/** Words that lead to a name, a title or a label rather than to what somebody says. */
export const NAMING_WORDS = wordSet(`
  so-called so-termed self-titled titled entitled subtitled retitled headlined captioned named renamed codenamed nicknamed
  dubbed christened hashtag title subtitle headline slogan motto tagline nickname moniker alias pseudonym codename
`);

/** Nouns of what goes by a slogan or a title of its own. */
export const LABELED_NOUNS = wordSet(`
  campaign slogan initiative project programme program scheme movement brand banner flag poster sign placard t-shirt hashtag
  ad advert advertisement commercial jingle franchise trilogy series show film movie album song single tour
`);

/** What is written on, and the verbs between it and what is written there: "a banner reading “No war”". */
export const SURFACES = wordSet(
  'banner flag poster sign placard t-shirt shirt billboard plaque sticker tattoo badge',
);
export const INSCRIBING = wordSet('reading saying proclaiming read reads said says');

/** Words that lead to words as somebody uses them: a label of nobody's where no one is said to use it. */
export const WORDING = wordSet('word phrase term called termed dubbed labeled labelled');

/** Words that a title writes small. */
export const SMALL_WORDS_OF_TITLES = wordSet('a an the of in on for and or to at by with from as but nor');
