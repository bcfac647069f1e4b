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
  /** Id of somebody of whose name this one's is a form; null for most. */
  readonly namesakeOf: string | null;
}

const MEN =
  'Aaron Adrian Alan Albert Arthur Bernard Brian Carl Colin Craig Curtis Dale Derek Douglas Duncan Earl Edgar Eric Ernest Eugene Francis Frederick Gavin Geoffrey Gordon Graham Harold Harvey Herbert Howard Hugo Ivan Jerome Joel Julian Keith Kevin Leon Leonard Lloyd Malcolm Marvin Maurice Nathan Neil Norman Oliver Oscar Owen Paul Perry Ralph Raymond Roland Rupert Simon Stanley Stuart Trevor Victor Walter Wesley'.split(
    ' ',
  );
const WOMEN =
  'Agnes Alice Amelia Angela Audrey Barbara Beatrice Brenda Camilla Caroline Cecilia Clara Daphne Deirdre Diana Edith Eleanor Emily Fiona Florence Frances Gemma Gillian Gloria Hannah Harriet Helen Imelda Ingrid Irene Jasmine Joanna Josephine Judith Julia Karen Laura Linda Louisa Lucy Marian Matilda Maureen Melanie Monica Nora Olivia Pamela Paula Phyllis Rebecca Rosalind Ruth Sabrina Sheila Sylvia Teresa Ursula Vera Winifred'.split(
    ' ',
  );

/** Given names with a short form, which only this person's other names and namesakes have. */
const WITH_SHORT_FORM = [
  ['Joseph', 'Joe'],
  ['William', 'Bill'],
  ['Robert', 'Bob'],
  ['Thomas', 'Tom'],
] as const;

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(WITH_SHORT_FORM);

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

/**
 * Makes the characters: most have a surname of their own, every fifth surname two bear; of these some are namesakes,
 * whose full names could be one person's and whose roles cannot.
 */
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
  const named = new Map<string, Character[]>();
  return bearers.map((surname, index) => {
    const others = named.get(surname) ?? [];
    const [only, another] = others;
    const made =
      only !== undefined && another === undefined && random.chance(0.5)
        ? namesake(random, index, only)
        : character(random, index, surname, others, counts.get(surname)?.length === 1);
    named.set(surname, [...others, made]);
    return made;
  });
}

function character(
  random: Random,
  index: number,
  surname: string,
  others: readonly Character[],
  isOnlyBearer: boolean,
): Character {
  const pronoun = random.chance(0.5) ? 'he' : 'she';
  const role = random.pick(ROLES);
  const base = { id: `person-${index}`, surname, role, isOnlyBearer, namesakeOf: null };
  const initial = random.pick(INITIALS);
  const isTaken = (name: string) => others.some((other) => other.given.startsWith(name));
  if (random.chance(0.15)) {
    const [given, short] = random.pick(WITH_SHORT_FORM.filter(([name]) => !isTaken(name)));
    const otherNames = isOnlyBearer ? [`${short} ${surname}`, `${given} ${initial}. ${surname}`] : [];
    return { ...base, given, pronoun: 'he', otherNames };
  }
  const given = random.pick((pronoun === 'he' ? MEN : WOMEN).filter((name) => !isTaken(name)));
  const otherNames = random.chance(0.3) ? [`${given} ${initial}. ${surname}`] : [];
  return { ...base, given, pronoun, otherNames };
}

/** Somebody whose name is another's but for a short form or a middle initial, and whose role is another. */
function namesake(random: Random, index: number, other: Character): Character {
  const initials = INITIALS.filter(
    (initial) => !other.otherNames.some((name) => name.includes(` ${initial}. `)),
  );
  const given = SHORT_FORMS.get(other.given) ?? `${other.given} ${random.pick(initials)}.`;
  const role = random.pick(ROLES.filter((name) => name !== other.role));
  return { ...other, id: `person-${index}`, given, otherNames: [], role, namesakeOf: other.id };
}

/**
 * So many characters who come to one place, at random. Namesakes never meet: whom one article means by a name is read by
 * extraction, before anybody is linked.
 */
export function somePeople(random: Random, cast: readonly Character[], count: number): readonly Character[] {
  for (;;) {
    const people = random.some(cast, count);
    if (!people.some(({ namesakeOf }) => people.some(({ id }) => id === namesakeOf))) return people;
  }
}
