import type { Random } from '../corpus/random.ts';
import { changesOf } from './changes.ts';
import { type Change, ellipsis, exchanged, replaced, without } from './edits.ts';
import { type Part, type Role, type Sentence, textOf } from './sentence.ts';
import { SPELLINGS, TITLES } from './words.ts';

export type PlantedFidelity = 'VERBATIM' | 'SHORTENED' | 'REWORDED' | 'CHANGED' | 'NOT_ON_RECORD';

/** How a report quotes a sentence, and what is right to say of it. */
export interface Plant {
  /** What was done to it: "number exchanged". */
  readonly kind: string;
  /** The words between the report's marks, or of its clause. */
  readonly words: string;
  readonly isIndirect: boolean;
  /** Each of these is right; null for words of no record. */
  readonly fidelity: readonly (PlantedFidelity | null)[];
  /** Each of these is the right reason. */
  readonly reasons: readonly string[];
}

/** The sentence, or the part of it that a report can give without its edges. */
function stretchOf(random: Random, sentence: Sentence): Sentence {
  const edges: Role[] = [];
  if (random.chance(0.6)) edges.push('LEAD', 'OPENING');
  if (random.chance(0.7)) edges.push('CLOSING');
  return without(sentence, ...edges);
}

function shortened(random: Random, sentence: Sentence): Change[] {
  return sentence.flatMap((part, index): Change[] => {
    const isInside = index > 0 && index < sentence.length - 1;
    const isTail = part.role === 'TIME' || (part.role === 'NUMBER' && sentence[index - 1]?.role !== 'HEDGE');
    const canGo = part.role === 'ASIDE' || part.role === 'ADJECTIVE' || isTail;
    if (!isInside || !canGo) return [];
    const kind = `${part.role.toLowerCase()} left out`;
    return random.chance(0.5)
      ? [[kind, [], replaced(sentence, index)]]
      : [[`${kind} at an ellipsis`, [], replaced(sentence, index, ellipsis)]];
  });
}

function reworded(random: Random, sentence: Sentence): Change[] {
  const made: Change[] = [
    ...exchanged(sentence, 'VERB').map((one): Change => ['synonym of a verb', [], one]),
    ...exchanged(sentence, 'ADJECTIVE').map((one): Change => ['synonym of an adjective', [], one]),
  ];
  for (const [index, { role }] of sentence.entries()) {
    if (role === 'TITLE') {
      made.push(['title dropped', [], replaced(sentence, index)]);
      const title: Part = {
        role,
        text: random.pick(TITLES.filter((text) => text !== sentence[index]?.text)),
      };
      made.push(['title exchanged', [], replaced(sentence, index, title)]);
    }
    if (role === 'TIME' && sentence[0]?.role === 'SUBJECT' && sentence.at(-1)?.role !== 'CLOSING') {
      const [time] = sentence.slice(index, index + 1);
      if (time) made.push(['words in another order', [], [time, ...replaced(sentence, index)]]);
    }
  }
  return made;
}

/** The same words, spelled as another newsroom would. */
function respelled(random: Random, sentence: Sentence): string {
  const parts = sentence.map((part) =>
    part.respelled !== undefined && random.chance(0.4) ? { ...part, text: part.respelled } : part,
  );
  let text = textOf(parts);
  if (random.chance(0.5)) {
    for (const [british, american] of SPELLINGS) text = text.replaceAll(british, american);
  }
  if (random.chance(0.5)) {
    text = text
      .replace('will not', 'won’t')
      .replace('did not', 'didn’t')
      .replace('cannot', 'can’t')
      .replace('is not', 'isn’t');
  }
  return text;
}

/** As a clause after "said that": the tense shifts, and so do the people. */
function indirect(sentence: Sentence): string {
  const text = textOf(
    sentence.map((part) =>
      part.role === 'MODAL'
        ? {
            ...part,
            text: part.text.replace('will', 'would').replace('can', 'could').replace('may', 'might'),
          }
        : part,
    ),
  );
  const shifted = text
    .replace(/\b[Ww]e\b/g, 'they')
    .replace(/\b[Oo]ur\b/g, 'their')
    .replace(/\b[Mm]y\b/g, 'the speaker’s');
  return shifted.charAt(0).toLowerCase() + shifted.slice(1);
}

export type PlantKind = 'VERBATIM' | 'SHORTENED' | 'REWORDED' | 'CHANGED' | 'INDIRECT';

/** A way to quote a sentence; null if it cannot be quoted so. */
export function plant(random: Random, sentence: Sentence, kind: PlantKind): Plant | null {
  const stretch = stretchOf(random, sentence);
  if (kind === 'VERBATIM') {
    const words = respelled(random, stretch);
    const isWhole = words === textOf(sentence);
    return {
      kind: isWhole ? 'word for word' : 'part or respelled',
      words,
      isIndirect: false,
      fidelity: ['VERBATIM'],
      reasons: [],
    };
  }
  if (kind === 'INDIRECT') {
    const core = without(sentence, 'LEAD', 'OPENING', 'CLOSING');
    if (core[0]?.role !== 'SUBJECT' || core.some(({ role }) => role === 'CONDITION' || role === 'ASIDE')) {
      return null;
    }
    const isNegated = random.chance(0.3) && core.some(({ role }) => role === 'NOT');
    const said = isNegated ? without(core, 'NOT') : core;
    const fidelity = isNegated ? (['CHANGED'] as const) : (['VERBATIM', 'SHORTENED', 'REWORDED'] as const);
    const what = isNegated ? 'indirect, negation dropped' : 'indirect';
    return {
      kind: what,
      words: indirect(said),
      isIndirect: true,
      fidelity,
      reasons: isNegated ? ['NEGATION'] : [],
    };
  }
  const make = { SHORTENED: shortened, REWORDED: reworded, CHANGED: changesOf }[kind];
  const made = make(random, stretch);
  if (made.length === 0) return null;
  const what = random.pick([...new Set(made.map(([name]) => name))]);
  const [name, reasons, changed] = random.pick(made.filter(([other]) => other === what));
  return { kind: name, words: textOf(changed), isIndirect: false, fidelity: [kind], reasons };
}
