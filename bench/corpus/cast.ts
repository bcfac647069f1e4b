import type { Random } from './random.ts';
import { ROLES } from './vocabulary.ts';

/** Somebody who is named and speaks in a generated corpus. */
export interface Character {
  readonly id: string;
  readonly given: string;
  readonly surname: string;
  /** Other full names by which single articles introduce the person; none of them fits anybody else. */
  readonly otherNames: readonly string[];
  readonly role: string;
  readonly pronoun: 'he' | 'she';
  /** Nobody else has this surname, so that it can stand alone. */
  readonly isOnlyBearer: boolean;
}

const MEN =
  'Aaron Adrian Alan Albert Arthur Bernard Brian Carl Colin Craig Curtis Dale Derek Douglas Duncan Earl Edgar Eric Ernest Eugene Francis Frederick Gavin Geoffrey Gordon Graham Harold Harvey Herbert Howard Hugo Ivan Jerome Joel Julian Keith Kevin Leon Leonard Lloyd Malcolm Marvin Maurice Nathan Neil Norman Oliver Oscar Owen Paul Perry Ralph Raymond Roland Rupert Simon Stanley Stuart Trevor Victor Walter Wesley'.split(
    ' ',
  );
const WOMEN =
  'Agnes Alice Amelia Angela Audrey Barbara Beatrice Brenda Camilla Caroline Cecilia Clara Daphne Deirdre Diana Edith Eleanor Emily Fiona Florence Frances Gemma Gillian Gloria Hannah Harriet Helen Imelda Ingrid Irene Jasmine Joanna Josephine Judith Julia Karen Laura Linda Louisa Lucy Marian Matilda Maureen Melanie Monica Nora Olivia Pamela Paula Phyllis Rebecca Rosalind Ruth Sabrina Sheila Sylvia Teresa Ursula Vera Winifred'.split(
    ' ',
  );

/** Given names with a short form, which no other character has. */
const WITH_SHORT_FORM = [
  ['Joseph', 'Joe'],
  ['William', 'Bill'],
  ['Robert', 'Bob'],
  ['Thomas', 'Tom'],
] as const;

/** Without A and I: extraction takes “Ana A. Lima” and “Ana I. Lima” for the words that these letters also are. */
const INITIALS = 'BCDEFGHJKLMNOPRSTVW'.split('');

const ONSETS =
  'Bar Bel Bram Cald Carn Cor Dal Den Dor Elm Fair Fen Glen Had Hal Hart Hol Kel Ken Lang Lor Mar Mel Mor Nor Old Pen Pol Rad Ren Ros Sel Stan Tal Thorn Tor Ul Vel Wal War Wen Whit Win Yar Zel'.split(
    ' ',
  );
const CODAS =
  'brook bury by combe cott croft dale dene don field ford gate ham hurst ington kin land ley low man more ness nett ridge row sby shaw stead stock sworth ton vale ville wick wood worth'.split(
    ' ',
  );

/** Makes the characters: most have a surname of their own, every fifth surname two bear. */
export function makeCast(random: Random, size: number): readonly Character[] {
  const surnames = random.some(
    ONSETS.flatMap((onset) => CODAS.map((coda) => onset + coda)),
    size,
  );
  const bearers = Array.from(
    { length: size },
    (_, i) => surnames[(i - Math.floor(i / 6)) % surnames.length] as string,
  );
  const counts = Map.groupBy(bearers, (surname) => surname);
  const used = new Map<string, Set<string>>();
  return bearers.map((surname, index) => {
    const own = used.get(surname) ?? new Set<string>();
    const made = character(random, index, surname, own, counts.get(surname)?.length === 1);
    used.set(surname, own.add(made.given));
    return made;
  });
}

function character(
  random: Random,
  index: number,
  surname: string,
  used: ReadonlySet<string>,
  isOnlyBearer: boolean,
): Character {
  const pronoun = random.chance(0.5) ? 'he' : 'she';
  const role = random.pick(ROLES);
  const base = { id: `person-${index}`, surname, role, isOnlyBearer };
  const initial = random.pick(INITIALS);
  if (isOnlyBearer && random.chance(0.15)) {
    const [given, short] = random.pick(WITH_SHORT_FORM);
    const otherNames = [`${short} ${surname}`, `${given} ${initial}. ${surname}`];
    return { ...base, given, pronoun: 'he', otherNames };
  }
  const given = random.pick((pronoun === 'he' ? MEN : WOMEN).filter((name) => !used.has(name)));
  const otherNames = random.chance(0.3) ? [`${given} ${initial}. ${surname}`] : [];
  return { ...base, given, pronoun, otherNames };
}
