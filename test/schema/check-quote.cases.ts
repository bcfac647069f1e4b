/*
 * What a reader of the bundled corpus answers to “did they say that?”: written by reading the ten reports, before
 * there was code that answers.
 */

export type Verdict = 'VERBATIM' | 'PARTIAL' | 'MISATTRIBUTED' | 'ALTERED' | 'NOT_FOUND';

export interface QuoteCheckCase {
  readonly text: string;
  readonly speaker?: string;
  /** Slug of the article that the best match stands in, where only one can be. */
  readonly article?: string;
  /** Words that the text adds to the best match, and words of the match that it leaves out. */
  readonly added?: string;
  readonly missing?: string;
}

const CALLS = 'blinken-calls-for-stronger-alliances';
const RALLIES = 'blinken-rallies-nato-on-china';
const DEFENSE = 'defense-chief-meets-allies';
const PENTAGON = 'pentagon-seeks-trust-of-allies';
const SUMMIT = 'summit-names-china-a-risk';
const TREATY = 'start-treaty-may-take-a-year';

export const CASES: Readonly<Record<Verdict, readonly QuoteCheckCase[]>> = {
  VERBATIM: [
    { text: 'We will face China’s economic abuses', speaker: 'Biden', article: RALLIES },
    { text: "  WE WILL FACE CHINA'S   ECONOMIC ABUSES!", article: RALLIES },
    {
      text: '"We have their backs, just as they had our backs."',
      speaker: 'President Biden',
      article: SUMMIT,
    },
    { text: 'China is indeed on NATO radar', speaker: 'Kay Bailey Hutchison', article: DEFENSE },
    { text: 'sacred', speaker: 'Joe Biden', article: PENTAGON },
    { text: 'sacred commitment', speaker: 'Biden', article: SUMMIT },
    { text: 'us or them', speaker: 'US Secretary of State Antony Blinken', article: RALLIES },
    {
      text: 'When it comes to China, I don’t think anyone around the table wants to fall into a new Cold War today.',
      speaker: 'Boris Johnson',
      article: SUMMIT,
    },
    {
      text: 'America can not afford to be further away from the world stage',
      speaker: 'biden',
      article: DEFENSE,
    },
    {
      text: 'I do not think the course will change, because I think we were tough with Russia',
      speaker: 'Hutchison',
      article: DEFENSE,
    },
    {
      text: "The targets of this surveillance are often stopped and are supposed to be subjected to various methods of torture and 'political re-education'",
      speaker: 'US Treasury',
    },
    {
      text: "We must not slander China's reputation",
      speaker: 'the Chinese embassy in London',
      article: SUMMIT,
    },
    { text: 'these are well founded fears', speaker: 'Rachel Rizzo', article: PENTAGON },
    {
      text: 'We will be in the communique in a more powerful way than ever before',
      speaker: 'Jake Sullivan',
      article: SUMMIT,
    },
    { text: 'even a year', speaker: "O'Brien", article: TREATY },
    { text: 'Trust cannot be built overnight, it takes time. This requires not just words, but action.' },
    { text: 'an ideological experiment', speaker: 'Joao Gomes Cravinho', article: PENTAGON },
    // As people type them: another form of the name, a middle initial, a suffix, a short title, a country.
    { text: 'us or them', speaker: 'Tony Blinken', article: RALLIES },
    { text: 'sacred commitment', speaker: 'Joseph R. Biden Jr.', article: SUMMIT },
    { text: 'sacred commitment', speaker: 'Joe Biden (US president)', article: SUMMIT },
    { text: 'even a year', speaker: 'Bob O’Brien', article: TREATY },
    { text: 'China is indeed on NATO radar', speaker: 'Kay Hutchison', article: DEFENSE },
    { text: 'China’s indeed on NATO radar', speaker: 'Hutchison', article: DEFENSE },
    { text: 'We will face China’s economic abuses', speaker: 'Pres. Biden', article: RALLIES },
    {
      text: 'When it comes to China, I don’t think anyone around the table wants to fall into a new Cold War today.',
      speaker: 'British PM Johnson',
      article: SUMMIT,
    },
    {
      text: "The targets of this surveillance are often stopped and are supposed to be subjected to various methods of torture and 'political re-education'",
      speaker: 'US Department of the Treasury',
    },
  ],
  PARTIAL: [
    { text: 'new threats are outpacing our efforts', speaker: 'Blinken', article: CALLS },
    { text: 'We need to navigate these challenges together.', speaker: 'Antony J. Blinken', article: CALLS },
    { text: 'a more holistic view of burden-sharing', speaker: 'Antony Blinken', article: CALLS },
    {
      text: 'the days when the United States did not resist aggressive Russian actions',
      speaker: 'US President Joe Biden',
      article: DEFENSE,
    },
    { text: 'Our shared values of democracy and human rights are being challenged', article: CALLS },
    { text: 'wants to fall into a new Cold War', speaker: 'Johnson', article: SUMMIT },
    { text: 'undermine democracy in Taiwan', speaker: 'Secretary Blinken', article: RALLIES },
    { text: 'NATO as the foundation of our security', speaker: 'Mr. Biden', article: SUMMIT },
    { text: 'we will be there for our allies', speaker: 'Joe Biden', article: SUMMIT },
    {
      text: 'a growing number of threats can’t be met with military force',
      speaker: 'Blinken',
      article: RALLIES,
    },
    { text: 'various methods of torture', speaker: 'the Treasury' },
    { text: 'Biden has a lot to restore in relations with Europe', article: PENTAGON },
    {
      text: 'how to confront them. Our shared values of democracy and human rights',
      speaker: 'Blinken',
      article: CALLS,
    },
    { text: 'a lasting political solution in Afghanistan', speaker: 'Stoltenberg', article: CALLS },
    { text: 'meeting the Wales commitment of spending 2 percent of GDP', speaker: 'Blinken', article: CALLS },
    { text: 'must not slander China’s reputation', article: SUMMIT },
  ],
  MISATTRIBUTED: [
    { text: 'We will face China’s economic abuses', speaker: 'Donald Trump', article: RALLIES },
    { text: 'China is indeed on NATO radar', speaker: 'Stoltenberg', article: DEFENSE },
    { text: 'Sacred commitment', speaker: 'Jens Stoltenberg', article: SUMMIT },
    { text: 'these are well-founded fears', speaker: 'French President Emmanuel Macron', article: PENTAGON },
    { text: 'We have their backs, just as they had our backs', speaker: 'Sullivan', article: SUMMIT },
    {
      text: 'Our shared values of democracy and human rights are being challenged',
      speaker: 'Biden',
      article: CALLS,
    },
    {
      text: 'We want a conditions-based withdrawal of all forces from Afghanistan',
      speaker: 'Blinken',
      article: CALLS,
    },
    {
      text: 'Russia is undermining transparency and predictability',
      speaker: 'Vladimir Putin',
      article: DEFENSE,
    },
    { text: 'We must not slander China’s reputation', speaker: 'Yang Jiechi', article: SUMMIT },
    { text: 'I made it clear to President Putin', speaker: 'Trump', article: DEFENSE },
    { text: 'We will face China’s economic abuses', speaker: 'Somebody Unheard-Of', article: RALLIES },
    { text: 'We will face China’s economic abuses', speaker: 'Hunter Biden', article: RALLIES },
    { text: 'tough', speaker: 'Biden', article: DEFENSE },
  ],
  ALTERED: [
    // The report has these words. The record has “its lowest point”.
    {
      text: 'the lowest point since the end of the cold war',
      speaker: 'NATO Secretary General Jens Stoltenberg',
      article: SUMMIT,
    },
    { text: 'We will not face China’s economic abuses', speaker: 'Biden', article: RALLIES, added: 'not' },
    {
      text: 'We must slander China’s reputation',
      speaker: 'Chinese embassy in London',
      article: SUMMIT,
      missing: 'not',
    },
    {
      text: 'There has been a respite in NATO’s Russia policy',
      speaker: 'Hutchison',
      article: DEFENSE,
      missing: 'never',
    },
    {
      text: 'America can afford to be further away from the world stage',
      speaker: 'Biden',
      article: DEFENSE,
      added: 'can',
      missing: 'cannot',
    },
    {
      text: "I don't think the course won't change, because I think we were tough with Russia",
      article: DEFENSE,
      added: "won't",
      missing: 'will',
    },
    { text: 'China is indeed not on NATO radar', article: DEFENSE, added: 'not' },
    {
      text: 'We want an unconditional withdrawal of all forces from Afghanistan',
      speaker: 'Heiko Maas',
      article: CALLS,
      added: 'an unconditional',
      missing: 'a conditions-based',
    },
    {
      text: 'Our allies voted reluctantly to condemn Russia in the situation with Navalny',
      speaker: 'Kay Bailey Hutchison',
      article: DEFENSE,
      added: 'reluctantly',
      missing: 'unanimously',
    },
    {
      text: 'We recognize the significant progress that some of our NATO allies have made in improving defense investments',
      speaker: 'Blinken',
      article: RALLIES,
      added: 'some',
      missing: 'many',
    },
    // Altered, and from somebody else: the words decide.
    {
      text: 'We will never face China’s economic abuses',
      speaker: 'Donald Trump',
      article: RALLIES,
      added: 'never',
    },
    {
      text: 'Trust can be built overnight, it takes time',
      article: PENTAGON,
      added: 'can',
      missing: 'cannot',
    },
    {
      text: 'We will compete from a position of weakness by building ourselves better at home and working with our allies and partners.',
      speaker: 'Biden',
      article: RALLIES,
      added: 'weakness',
      missing: 'strength',
    },
    {
      text: 'We recognize the significant progress many of our NATO allies have made in improving defense investments, including progress toward meeting the Wales commitment of spending 20% of GDP on defense expenditures by 2024',
      speaker: 'Blinken',
      article: CALLS,
      added: '20%',
      missing: '2%',
    },
    { text: 'meeting the Wales commitment of spending 2 of GDP on defense expenditures', article: CALLS },
    // A true part of a quotation, but for the negation that was cut.
    {
      text: 'resist aggressive Russian actions, interference in our elections',
      speaker: 'Biden',
      article: DEFENSE,
    },
    { text: 'slander China’s reputation', article: SUMMIT, missing: 'We must not' },
    { text: 'think the course will change, because I think we were tough', article: DEFENSE },
    { text: 'doubt that Beijing’s coercive behavior threatens our collective security', article: RALLIES },
    // A true quotation that goes on with what nobody said.
    {
      text: 'We will face China’s economic abuses and whatever else Beijing throws at our farmers, miners and fishermen this winter',
      speaker: 'Biden',
      article: RALLIES,
      added: 'and whatever else Beijing throws at our farmers, miners and fishermen this winter',
    },
    {
      text: 'an ideological triumph with devastating consequences in terms of the credibility of the United States',
      speaker: 'Cravinho',
      article: PENTAGON,
    },
  ],
  NOT_FOUND: [
    { text: '' },
    { text: ' \n\t ' },
    { text: '“…” — !?', speaker: 'Biden' },
    { text: '😀 😀 😀' },
    { text: 'Wir schaffen das, wir haben so vieles geschafft', speaker: 'Angela Merkel' },
    { text: '我们不得诋毁中国的声誉', speaker: 'Wang Yi' },
    { text: 'Мы столкнёмся с экономическими злоупотреблениями Китая' },
    // Too short to tell.
    { text: 'China' },
    { text: 'the', speaker: 'Blinken' },
    { text: 'eye to eye', speaker: 'Blinken' },
    { text: 'climate change', speaker: 'Stoltenberg' },
    { text: 'These are unfounded fears', speaker: 'Rizzo' },
    { text: 'radar', speaker: 'Biden' },
    // Marked in the reports, but said by nobody in them.
    { text: 'America First', speaker: 'Donald Trump' },
    { text: 'Ask not what your country can do for you' },
    { text: 'NATO is obsolete and the alliance owes us a lot of money', speaker: 'Trump' },
    { text: '__proto__ constructor toString hasOwnProperty' },
    // The words of three people, which nobody said in one.
    { text: 'progress radar fears commitment realms', speaker: 'Biden' },
  ],
};
