import { classAt, isCapitalized, NUMBER } from './character-class.ts';

const words = (list: string): string[] => list.trim().split(/\s+/u);

const TITLES = words(`
  Mr Mrs Ms Mx Dr Prof Rev Fr Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Sgt Adm Brig Hon Pres St Atty Det
  Supt Insp Msgr Cllr Cpl Ofc Pte Cst Ald Engr Rt
`);

/** Abbreviated titles, without their stop, and in capitals as in the labels of transcripts: "MS. QUINN". */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...TITLES.map((title) => title.toUpperCase()),
]);

/** American states as news style shortens them, without the stop. */
export const STATE_ABBREVIATIONS: readonly string[] = words(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
  Tex Vt Va Wash Wis Wyo
`);

export const MONTH_ABBREVIATIONS: readonly string[] = words(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);
export const DAY_ABBREVIATIONS: readonly string[] = words('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun');

const OTHERS = words('vs etc Inc Corp Ltd Co Bros Dept Penn Ph al ca approx est Ave Blvd Rd Ft Mt');

/** Abbreviations before a number only: "No. 5", but "He said no." */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['No', 'Nos']);

/** Titles, and what ends a name. */
const IN_NAMES: ReadonlySet<string> = new Set([...TITLE_ABBREVIATIONS, 'Jr', 'Sr']);
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...IN_NAMES,
  ...STATE_ABBREVIATIONS,
  ...MONTH_ABBREVIATIONS,
  ...DAY_ABBREVIATIONS,
  ...OTHERS,
]);

/** Whether a full stop at an offset belongs to the word before it: to "Mr", "Inc", an initial, "R-Pa", "No" of "No. 5". */
export function abbreviates(text: string, word: string, stop: number): boolean {
  if (ABBREVIATIONS.has(word)) return true;
  if (word.length === 1) return isCapitalized(word);
  if (BEFORE_NUMBERS.has(word)) {
    const after = text.slice(stop + 1, stop + 4).replace(/^[ \u00a0]/, '');
    return after !== '' && classAt(after, 0) === NUMBER;
  }
  // "R-Pa.", "D-Wis.": the party and the state of a lawmaker.
  return word.charAt(1) === '-' && /^[A-Z]/.test(word) && isCapitalized(word.slice(2));
}

/** Whether an abbreviated word is a title, an initial or what ends a name: no sentence ends with its stop. */
export function isInNames(word: string): boolean {
  return word.length === 1 || IN_NAMES.has(word);
}
