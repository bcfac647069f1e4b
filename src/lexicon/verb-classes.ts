import { formsOf } from './verb-forms.ts';
import { wordSet } from './word-set.ts';

/** Finite verbs that are not recognized by their ending. */
export const IRREGULAR_PASTS = wordSet(`
  went came took got made gave left lost won ran began became kept let met paid sent built held brought grew fell rose
  said told knew thought saw heard felt found spoke wrote stood sat led fought bought sold spent meant chose broke drove
  threw drew cut put hit leant leaned shook swung spun sang ate drank woke slept bent hung flew won wore tore rode
`);

/** Past participles that are not recognized by their ending and are no pasts. */
export const PARTICIPLES = wordSet('seen made given taken written shown held sent published known');

/** Verbs in the present tense that are no nouns, with those in the past. */
export const FINITE_VERBS: ReadonlySet<string> = new Set([
  ...IRREGULAR_PASTS,
  ...wordSet('needs wants makes takes gets goes comes means remains becomes seems appears deserves faces'),
]);

/** Forms of the verbs that say what somebody is. */
export const COPULAS = formsOf(wordSet('seem remain feel become sound appear'));

/** Forms of the verbs that make a noun for what is said somebody's act of saying it: "voiced fears that …". */
export const LIGHT_VERBS = formsOf(
  wordSet(`
    express voice raise have has had make repeat share reject dismiss issue offer give reiterate state renew deny defend
    lodge file sound stress underscore support dispute release publish
  `),
);

/** Forms of the verbs that somebody wins or loses by. */
export const CONTEST_VERBS: ReadonlySet<string> = new Set([
  ...formsOf(wordSet('defeat edge outlast outplay trounce')),
  ...wordSet('beat beats beating beaten'),
]);

/** What is held with somebody. */
export const CONVERSATIONS = wordSet('interview interviews conversation chat lunch dinner');

/** What has to be done has not been: "He has to persuade them that …". */
export const OBLIGATIONS = wordSet('has had have need needs needed');

/** Verbs that no bare object follows. */
export const CLAUSE_ONLY = wordSet('say think believe argue insist contend');

/** Verbs after which a clause with its own conjunction is reported: "said if it rained …". */
export const CLAUSE_AFTER_CLAUSE = wordSet('say believe think tell argue insist claim');

/** Verbs with which somebody goes on: "…, he said, adding that …". */
export const GOES_ON = wordSet('adding saying noting');

/** Verbs whose question may begin with "if". */
export const ASKING = wordSet('ask wonder inquire enquire');

/** What is written, and so says what it shows. */
export const DOCUMENTS = wordSet(`
  poll polls survey surveys study studies report reports analysis analyses data record records document documents figure
  figures result results filing filings statistic statistics review reviews audit audits investigation investigations
  inquiries research affidavit affidavits memo memos letter letters email emails lawsuit lawsuits complaint complaints
  census estimate estimates finding findings projection projections evidence
`);

/** What documents do to say it. */
export const DOCUMENT_VERBS = wordSet(
  'show find report reveal indicate suggest confirm conclude see estimate project say',
);

export const WISHES = wordSet('want expect');

export const REFUSALS = wordSet('decline refuse');

/** What is said of somebody who says nothing: "declined to comment". */
export const SILENCE = wordSet('be give go take provide offer');

/** What a source asks for that gives no name: "asked not to be named". */
export const UNNAMED = wordSet('named identified quoted');

/** What is done with a claim or a promise: "the promise that he gave". */
export const MADE = wordSet(`
  made make makes gave give gives raised voiced issued expressed offered held hold holds had has have share shared
`);
