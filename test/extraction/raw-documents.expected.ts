/*
 * What a reader finds in the raw documents: written by reading them, before there was an engine. Only words that
 * somebody is quoted with stand here.
 */

export interface ExpectedQuote {
  /** The quoted words, or their first and last ones around " … ". */
  readonly words: string;
  readonly type: 'DIRECT' | 'MIXED';
  /** A name, the description of an unnamed source, or null where the document attributes the words to nobody. */
  readonly speaker: string | null;
}

export interface ExpectedDocument {
  readonly file: string;
  /** The day that its own words show, as an ISO date. */
  readonly publishedOn: string;
  readonly quotes: readonly ExpectedQuote[];
  readonly people: readonly string[];
}

const direct = (words: string, speaker: string | null): ExpectedQuote => ({ words, type: 'DIRECT', speaker });
const mixed = (words: string, speaker: string | null): ExpectedQuote => ({ words, type: 'MIXED', speaker });

export const EXPECTED_DOCUMENTS: readonly ExpectedDocument[] = [
  {
    file: '000_ebcd5d07287a214e.txt',
    publishedOn: '2021-02-17',
    quotes: [
      mixed('shoulder to shoulder', 'Biden'),
      direct('America cannot afford … the world stage,', 'Biden'),
      direct('I think the alliance is strong … role in NATO,', 'Kay Bailey Hutchison'),
      direct('We’ve really paid … the last two years,', 'Kay Bailey Hutchison'),
      direct('China is indeed on NATO radar.', 'Kay Bailey Hutchison'),
      direct('I made it clear … citizens are gone,', 'Biden'),
      direct('Our relations with Russia … like-minded people,', 'Biden'),
      direct('There has never been a respite in NATO’s Russia policy,', 'Kay Bailey Hutchison'),
      direct('I don’t think the course … tough with Russia.', 'Kay Bailey Hutchison'),
      direct('Our allies voted … had poisoned him,', 'Kay Bailey Hutchison'),
      mixed('it is clear that Russia … the United States.', 'A senior Defense Ministry official'),
      direct('Russia is undermining transparency and predictability,', 'A senior Defense Ministry official'),
      direct('They use military force … international order.', 'A senior Defense Ministry official'),
      mixed('will work with Russia … aggressive actions.', 'A senior Defense Ministry official'),
      direct('We want to discuss this with our allies this week,', 'A senior Defense Ministry official'),
    ],
    people: ['Lloyd Austin', 'Biden', 'Kay Bailey Hutchison', 'Vladimir Putin', 'Alexei Navalny'],
  },
  {
    file: '001_d8a714d2787d449a.txt',
    publishedOn: '2021-02-16',
    quotes: [
      direct('Trust cannot be built … but action,', 'an anonymous source at the US Department of Defense'),
      mixed('sacred', 'Biden'),
      direct('Trump and his unpredictability … defense community,', 'a European diplomatic source at NATO'),
      direct('We have not communicated … relations with Europe.', 'a European diplomatic source at NATO'),
      mixed('an ideological experiment', 'João Gomes Cravinho'),
      mixed('devastating consequences … international level.', 'João Gomes Cravinho'),
      direct('These are well-founded fears,', 'Rachel Rizzo'),
      mixed('striving for it.', 'John Kirby'),
      direct('However, the tone … other areas,', 'another source in the US government'),
      direct('This question will not … against the allies.', 'another source in the US government'),
    ],
    people: [
      'Biden',
      'Lloyd Austin',
      'Donald Trump',
      'Jens Stoltenberg',
      'João Gomes Cravinho',
      'Rachel Rizzo',
      'Emmanuel Macron',
      'John Kirby',
    ],
  },
  {
    file: '002_f2b16a73217e3599.txt',
    publishedOn: '2021-03-24',
    quotes: [
      mixed('an increasingly aggressive China.', 'Antony Blinken'),
      direct('They know that … can say the same,', 'Antony Blinken'),
      mixed('critical resources', 'Antony Blinken'),
      direct('Across and even within … confront them,', 'Antony Blinken'),
      direct('Our shared values … to contain them.', 'Antony Blinken'),
      mixed('in the economic, technological and ideological realms.', 'Antony Blinken'),
      direct('That doesn’t mean … where possible,', 'Antony Blinken'),
      direct('For example, on challenges … coercive pressure.', 'Antony Blinken'),
      direct('We recognize the significant … by 2024,', 'Antony Blinken'),
      direct('The full implementation … burden sharing.', 'Antony Blinken'),
      mixed('only path to a lasting political solution in Afghanistan.', 'Jens Stoltenberg'),
      direct('We want a conditions-based … from Afghanistan,', 'Heiko Maas'),
    ],
    people: [
      'Antony Blinken',
      'Joe Biden',
      'Donald Trump',
      'Jean-Yves Le Drian',
      'Mevlut Cavusoglu',
      'Ursula von der Leyen',
      'Josep Borrell',
      'Jens Stoltenberg',
      'Heiko Maas',
    ],
  },
  {
    file: '003_d9b9fa6d9a6cb186.txt',
    publishedOn: '2021-06-14',
    quotes: [
      direct('We will be in the communiqué … ever before,', 'Jake Sullivan'),
      mixed('Including the nuclear realm', 'White House officials'),
      mixed('democratic value forum', 'White House officials'),
      direct('When it comes to China … Cold War today,', 'Boris Johnson'),
      mixed('on issues such as climate change and arms control.', 'Jens Stoltenberg'),
      direct('China’s military buildup … our security.', 'Jens Stoltenberg'),
      mixed('the sinister intentions … United States.', 'embassy of London'),
      direct('We must not slander China’s reputation,', 'embassy of London'),
      mixed('the lowest point since the end of the Cold War.', 'Jens Stoltenberg'),
      mixed('aggressive behavior', 'Jens Stoltenberg'),
      mixed('Sacred commitment', 'Joe Biden'),
      direct('The United States sees … our allies.', 'Joe Biden'),
      direct('We have their backs … had our backs.', 'Joe Biden'),
      mixed('significant cyberattack', null),
    ],
    people: ['Jake Sullivan', 'Joe Biden', 'Boris Johnson', 'Jens Stoltenberg', 'Donald Trump'],
  },
  {
    file: '004_68cc7420367dd109.txt',
    publishedOn: '2021-03-24',
    quotes: [
      mixed('us or them.', 'Antony Blinken'),
      direct('There is no doubt … with our allies,', 'Antony Blinken'),
      direct('We know that our allies … coercive pressure,', 'Antony Blinken'),
      direct('When one of us is coerced … each other,', 'Antony Blinken'),
      direct('The targets of this … re-education,', 'Treasury'),
      mixed('coercion and aggression', 'Antony Blinken'),
      direct('China uses coercion … international law', 'Antony Blinken'),
      direct('We will face China’s economic abuses,', 'Joe Biden'),
      mixed('most serious competitor', 'Joe Biden'),
      direct('But we are also … interest of the United States,', 'Joe Biden'),
      direct('We will compete … allies and partners.', 'Joe Biden'),
      direct('We need to be able … already changed,', 'Antony Blinken'),
      mixed('more comprehensive view of burden-sharing.', 'Antony Blinken'),
      direct('We recognize the significant … defense investments,', 'Antony Blinken'),
      mixed('no single number … military force.', 'Antony Blinken'),
      direct('We have to recognize … different ways,', 'Antony Blinken'),
    ],
    people: [
      'Antony Blinken',
      'Jake Sullivan',
      'Yang Jiechi',
      'Wang Yi',
      'Joe Biden',
      'Xi Jinping',
      'Donald Trump',
      'Angela Merkel',
    ],
  },
];
