import type { Random } from '../corpus/random.ts';
import { DOMAINS, type Domain, type Verb } from './domains.ts';
import { fixed, tails } from './phrases.ts';
import type { Part, Sentence } from './sentence.ts';
import * as words from './words.ts';

const FEATURES = [
  'PLAIN',
  'PLAIN',
  'QUANTITY',
  'COMPARISON',
  'QUALITY',
  'NEGATION',
  'HEDGE',
  'CONDITION',
  'DOUBTER',
] as const;

type Feature = (typeof FEATURES)[number];

/** Verb, index of the pair in COMPARISONS, and what follows. */
const FACTS: readonly (readonly [string, number, string])[] = [
  ['drew', 0, 'reporters than'],
  ['left', 0, 'room for doubt than'],
  ['got', 2, 'marks than'],
  ['aged', 3, 'than'],
  ['moved', 4, 'than'],
  ['ended', 5, 'than'],
];

/** "the old bridge", with an adjective that can be left out. */
function objectOf(random: Random, domain: Domain, object: string): Part[] {
  const [text, other] = random.pick(domain.adjectives);
  const noun = object.replace(/^the /, '');
  return [
    fixed('the'),
    ...(random.chance(0.5) ? [{ role: 'ADJECTIVE', text, other } as const] : []),
    fixed(noun),
  ];
}

function predicate(random: Random, domain: Domain, feature: Feature, topic: Topic): Part[] {
  const { base, past, otherBase, otherPast } = topic.verb;
  const object = objectOf(random, domain, topic.object);
  const hedge: Part[] = feature === 'HEDGE' ? [{ role: 'HEDGE', text: random.pick(words.HEDGES) }] : [];
  if (feature === 'NEGATION' && random.chance(0.3)) {
    const not: Part = random.chance(0.5) ? { role: 'NOT', text: 'never' } : { role: 'NOT', text: 'not' };
    if (not.text === 'never') return [not, { role: 'VERB', text: past, other: otherPast }, ...object];
    return [fixed('did'), not, { role: 'VERB', text: base, other: otherBase }, ...object];
  }
  if (feature !== 'NEGATION' && random.chance(0.4)) {
    return [...hedge, { role: 'VERB', text: past, other: otherPast }, ...object];
  }
  const [modal, stronger] = random.pick(words.MODALS);
  const not: Part[] = feature === 'NEGATION' ? [{ role: 'NOT', text: 'not' }] : [];
  const verb: Part = { role: 'VERB', text: base, other: otherBase };
  return [{ role: 'MODAL', text: modal, other: stronger }, ...not, ...hedge, verb, ...object];
}

function clause(random: Random, domain: Domain, feature: Feature, topic: Topic): Part[] {
  if (feature === 'COMPARISON') {
    const rival = random.pick(domain.objects.filter((object) => object !== topic.object));
    if (random.chance(0.3)) {
      const verb: Part = { role: 'VERB', text: topic.verb.past, other: topic.verb.otherPast };
      const order: Part = random.chance(0.5)
        ? { role: 'COMPARISON', text: 'before', other: 'after' }
        : { role: 'COMPARISON', text: 'after', other: 'before' };
      const subject: Part = { role: 'SUBJECT', text: random.pick(domain.subjects) };
      return [
        subject,
        verb,
        ...objectOf(random, domain, topic.object),
        order,
        fixed('the cameras had been put up'),
      ];
    }
    const [before, index, after] = random.pick(FACTS);
    const [text, other] = words.COMPARISONS[index] ?? ['more', 'less'];
    const whose = fixed(`that ${random.pick(domain.subjects)} ${topic.verb.past}`);
    const subject = objectOf(random, domain, topic.object);
    return [
      ...subject,
      whose,
      fixed(before),
      { role: 'COMPARISON', text, other },
      fixed(`${after} ${rival}`),
    ];
  }
  if (feature === 'QUALITY') {
    const [text, other] = random.pick(domain.qualities);
    const isTurned = random.chance(0.5);
    const subject: Part = { role: 'SUBJECT', text: random.pick(domain.subjects) };
    const quality: Part = isTurned
      ? { role: 'QUALITY', text: other, other: text }
      : { role: 'QUALITY', text, other };
    const verb = fixed(random.pick(['called', 'found', 'considered']));
    return [subject, verb, ...objectOf(random, domain, topic.object), quality];
  }
  const rest = predicate(random, domain, feature, topic);
  if (feature === 'QUANTITY') {
    const [text, other] = random.pick(words.QUANTITIES);
    return [{ role: 'QUANTITY', text, other }, fixed(random.pick(domain.people)), ...rest];
  }
  const aside: Part[] = random.chance(0.25) ? [{ role: 'ASIDE', text: random.pick(words.ASIDES) }] : [];
  return [{ role: 'SUBJECT', text: random.pick(domain.subjects) }, ...aside, ...rest];
}

/** A verb and an object that one speaker has together in one sentence only. */
export interface Topic {
  readonly domain: Domain;
  readonly verb: Verb;
  readonly object: string;
}

/** All topics, in random order. */
export function topics(random: Random): Topic[] {
  const all = DOMAINS.flatMap((domain) =>
    domain.verbs.flatMap((verb) => domain.objects.map((object) => ({ domain, verb, object }))),
  );
  return random.some(all, all.length);
}

/** Makes a sentence about a topic. */
export function makeSentence(random: Random, topic: Topic): Sentence {
  const { domain } = topic;
  const feature = random.pick(FEATURES);
  const core = [...clause(random, domain, feature, topic), ...tails(random)];
  if (feature === 'DOUBTER') {
    return [{ role: 'DOUBTER', text: random.pick([...words.DOUBTERS, ...words.DENIALS]) }, ...core];
  }
  if (feature === 'CONDITION') {
    const text = random.pick(words.CONDITIONS);
    if (random.chance(0.4)) return [{ role: 'CONDITION', text: `${text},` }, ...core];
    if (random.chance(0.6)) return [...core, { role: 'CONDITION', text }];
    return [
      ...core.slice(0, 1),
      { role: 'CONDITION', text: `, ${text},` },
      ...core.slice(1).filter(({ role }) => role !== 'ASIDE'),
    ];
  }
  const before: Part[] = random.chance(0.35)
    ? [{ role: 'LEAD', text: random.pick(words.LEADS) }]
    : random.chance(0.2)
      ? [{ role: 'OPENING', text: random.pick(words.OPENINGS).replace(/ but$/, ', but') }]
      : [];
  const after: Part[] = random.chance(0.15)
    ? [{ role: 'CLOSING', text: `, ${random.pick(words.CLOSINGS)}` }]
    : [];
  return [...before, ...core, ...after];
}
