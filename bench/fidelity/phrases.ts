import type { Random } from '../corpus/random.ts';
import { countedPhrase } from './numbers.ts';
import type { Part } from './sentence.ts';
import * as words from './words.ts';

/** Words that a report keeps. */
export const fixed = (text: string): Part => ({ role: 'FIXED', text });

/** Who is mentioned by name in sentences: no speaker has one of these. */
const MENTIONED =
  'Dario Kelm/Viktor Lund/Amos Pirie/Greta Oster/Nadia Feld/Hugo Brandt/Salma Nuri/Pavel Dosek'.split('/');

/** A phrase with a name: another person, city or country is another sense. */
function namePhrase(random: Random): Part[] {
  const [one = '', other = ''] = random.some(MENTIONED, 2);
  const surname = (name: string) => name.split(' ')[1] ?? '';
  const [city = '', town = ''] = random.some(words.CITIES, 2);
  const [country = '', land = ''] = random.some(words.COUNTRIES, 2);
  const [from = '', to = ''] = random.some(words.ADJECTIVES_OF_COUNTRIES, 2);
  return random.pick<Part[]>([
    [{ role: 'NAME', text: `together with ${one}`, other: `together with ${other}` }],
    [{ role: 'NAME', text: `in ${city}`, other: `in ${town}` }],
    [{ role: 'NAME', text: `for friends in ${country}`, other: `for friends in ${land}` }],
    [{ role: 'NAME', text: `with the ${from} delegation`, other: `with the ${to} delegation` }],
    [
      fixed('together with'),
      { role: 'TITLE', text: random.pick(words.TITLES) },
      { role: 'NAME', text: surname(one), other: surname(other) },
    ],
  ]);
}

function numberPhrase(random: Random): Part {
  if (random.chance(0.15)) {
    const [day = '', another = ''] = random.some(words.WEEKDAYS, 2);
    return { role: 'NUMBER', text: `on ${day}`, other: `on ${another}` };
  }
  if (random.chance(0.1)) {
    const year = 1980 + random.below(40);
    return { role: 'NUMBER', text: `as in ${year}`, other: `as in ${year - 1 - random.below(30)}` };
  }
  const { text, respelled, wrong, bounded } = countedPhrase(random);
  return { role: 'NUMBER', text, respelled, other: wrong, bounded };
}

/** One to three phrases after a clause, each with a number, a name or a time. */
export function tails(random: Random): Part[] {
  const time: Part = { role: 'TIME', text: random.pick(words.TIMES) };
  const all = [[numberPhrase(random)], namePhrase(random), [time]];
  return random.some(all, 1 + random.below(3)).flat();
}
