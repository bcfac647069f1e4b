import { FEMALE_ROLES, MALE_ROLES } from '../../lexicon/roles.ts';
import type { Gender } from '../agents/gender.ts';
import type { Agents } from '../agents/mentions.ts';
import type { ExtractedSpeaker } from '../document.ts';
import { PRONOUNS } from '../scores.ts';
import { COREFERENCE } from '../weights.ts';
import type { PersonReference, RecentReference, RecentReferences } from './recent-references.ts';
import type { UnnamedSources } from './unnamed-sources.ts';

/** Who spoke last, and in which sentence and paragraph. */
export interface LastSpeaker {
  readonly speaker: ExtractedSpeaker;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Whom a pronoun means: a speaker, or a description that is still to be resolved. */
export type Meant = { readonly speaker: ExtractedSpeaker } | { readonly described: RecentReference };

function genderOf({ mention, noun }: PersonReference, agents: Agents): Gender {
  if (mention !== null) return agents.people[mention.index]?.gender ?? 'UNKNOWN';
  return MALE_ROLES.has(noun) ? 'MALE' : FEMALE_ROLES.has(noun) ? 'FEMALE' : 'UNKNOWN';
}

/** How well a person named before suits a pronoun: subjects, speakers, the near and the surely of its gender do. */
function suits(
  { mention, sentence, subject, owns }: PersonReference,
  sameGender: boolean,
  now: number,
  last: LastSpeaker | null,
): number {
  const distance = now - sentence;
  const spoke = mention !== null && last?.speaker.kind === 'PERSON' && last.speaker.index === mention.index;
  const place = subject ? PRONOUNS.subject : owns ? PRONOUNS.owner : 0;
  return (
    place +
    (spoke ? PRONOUNS.spokeLast : 0) +
    (sameGender ? PRONOUNS.sameGender : 0) +
    distance * PRONOUNS.perSentence +
    (distance === 0 ? PRONOUNS.sameSentence : 0)
  );
}

/** How well a source without a name that spoke last suits a pronoun; -Infinity if its noun has another gender. */
function unnamedSuits(gender: Gender, now: number, last: LastSpeaker, unnamed: UnnamedSources): number {
  const { index } = last.speaker;
  const noun = unnamed.description(index).split(' ').at(-1) ?? '';
  const [other, pronoun] = gender === 'MALE' ? [FEMALE_ROLES, 'she'] : [MALE_ROLES, 'he'];
  if (other.has(noun) || noun === pronoun || noun === 'author') return -Infinity;
  const place = unnamed.isGroup(index) ? PRONOUNS.unnamedGroup : PRONOUNS.unnamedPerson;
  return place + (now - last.sentence) * PRONOUNS.perSentence;
}

/** Whether somebody else who can be meant has become the subject since somebody spoke, in a later paragraph. */
function hasNewSubject(
  people: readonly PersonReference[],
  last: LastSpeaker,
  gender: Gender,
  paragraph: number,
  agents: Agents,
): boolean {
  return people.some((reference) => {
    const { mention, subject, sentence } = reference;
    if (!subject || mention === null || sentence <= last.sentence || reference.paragraph !== paragraph)
      return false;
    if (last.paragraph === paragraph || mention.index === last.speaker.index) return false;
    const bearer = genderOf(reference, agents);
    return bearer === 'UNKNOWN' || bearer === gender;
  });
}

/**
 * Whether somebody suits as well as the subject who was chosen, because "and" joins them: "Tom Bell and Carl Dunn left.
 * He said". Whoever spoke last suits better.
 */
function isTied(
  chosen: Meant,
  gender: Gender,
  { people }: RecentReferences,
  last: LastSpeaker | null,
  agents: Agents,
): boolean {
  if (!('speaker' in chosen) || chosen.speaker.index === last?.speaker.index) return false;
  const { index } = chosen.speaker;
  const at = people.findLastIndex(({ mention, subject }) => mention?.index === index && subject);
  const [own, next] = [people[at], people[at + 1]];
  if (own === undefined || next?.isJoined !== true || next.sentence !== own.sentence) return false;
  return next.mention !== null && genderOf(next, agents) === gender && genderOf(own, agents) === gender;
}

/** Whom "he" or "she" at an offset means; null if nobody named before can be. */
export function meantByPerson(
  gender: 'MALE' | 'FEMALE',
  at: number,
  recent: RecentReferences,
  spokeLast: LastSpeaker | null,
  agents: Agents,
  unnamed: UnnamedSources,
): Meant | null {
  const isPast =
    spokeLast !== null && hasNewSubject(recent.people, spokeLast, gender, recent.paragraph, agents);
  const last = isPast ? null : spokeLast;
  let best: { meant: Meant; score: number } | null = null;
  let described: { reference: RecentReference; score: number } | null = null;
  for (const reference of recent.people) {
    const distance = recent.sentence - reference.sentence;
    const bearer = genderOf(reference, agents);
    if (reference.at >= at || distance > COREFERENCE.farthestPerson) continue;
    if (bearer !== 'UNKNOWN' && bearer !== gender) continue;
    const score = suits(reference, bearer === gender, recent.sentence, last);
    if (reference.mention === null) {
      if (distance <= COREFERENCE.farthestDescribed && score >= (described?.score ?? -Infinity))
        described = { reference, score };
    } else if (best === null || score >= best.score)
      best = { meant: { speaker: { kind: 'PERSON', index: reference.mention.index } }, score };
  }
  if (described !== null && described.score > (best?.score ?? -Infinity) + PRONOUNS.descriptionMargin)
    return { described: described.reference };
  if (last?.speaker.kind === 'UNNAMED') {
    const score = unnamedSuits(gender, recent.sentence, last, unnamed);
    if (score > (best?.score ?? -Infinity)) return { speaker: last.speaker };
  }
  return best !== null && isTied(best.meant, gender, recent, last, agents) ? null : (best?.meant ?? null);
}

/** What "it" or "they" at an offset means: the body that spoke last, or the one named last. */
export function meantByBody(
  pronoun: 'it' | 'they',
  at: number,
  recent: RecentReferences,
  last: LastSpeaker | null,
  unnamed: UnnamedSources,
): Meant | null {
  const near = (sentence: number) => recent.sentence - sentence <= COREFERENCE.farthestBody;
  if (last !== null && last.speaker.kind !== 'PERSON' && near(last.sentence)) {
    const speaksAsBody = last.speaker.kind === 'ORGANIZATION' || unnamed.isGroup(last.speaker.index);
    if (speaksAsBody || pronoun === 'they') return { speaker: last.speaker };
  }
  const body = recent.body(pronoun);
  if (body === null || !near(body.sentence) || body.at >= at) return null;
  return body.mention === null
    ? { described: body }
    : { speaker: { kind: 'ORGANIZATION', index: body.mention.index } };
}
