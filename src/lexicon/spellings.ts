import { wordPairs } from './word-set.ts';

/** Words that Britain and America spell differently and no rule below covers. */
const WORDS = wordPairs(`
  defence:defense defences:defenses offence:offense offences:offenses pretence:pretense licence:license
  licences:licenses practise:practice practised:practiced practising:practicing programme:program
  programmes:programs cheque:check cheques:checks grey:gray tyre:tire tyres:tires plough:plow sceptic:skeptic
  sceptics:skeptics sceptical:skeptical scepticism:skepticism kerb:curb mould:mold ageing:aging judgement:judgment
  judgements:judgments acknowledgement:acknowledgment fulfil:fulfill fulfils:fulfills fulfilment:fulfillment
  enrol:enroll enrolment:enrollment skilful:skillful wilful:willful instalment:installment instalments:installments
  jewellery:jewelry aluminium:aluminum whilst:while amongst:among learnt:learned burnt:burned dreamt:dreamed
  spelt:spelled spoilt:spoiled leapt:leaped towards:toward afterwards:afterward forwards:forward upwards:upward
  downwards:downward backwards:backward draught:draft draughts:drafts mum:mom mums:moms gonna:going wanna:want
  gotta:got cos:because yeah:yes yep:yes okay:ok till:until thru:through tonne:ton
  tonnes:tons km:kilometers kms:kilometers kg:kilograms cm:centimeters mph:miles jan:january feb:february mar:march
  apr:april jun:june jul:july aug:august sept:september sep:september oct:october nov:november dec:december
  mon:monday tue:tuesday tues:tuesday wed:wednesday thu:thursday thurs:thursday fri:friday
`);

/** Each pattern with what stands in its place; the first that is found counts. */
const RULES: readonly (readonly [pattern: RegExp, american: string])[] = [
  [
    /^(dis|mis|un|re)?(behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|vig|endeav|arm|savi|parl|od|splend|tum|vap|val|cand|ard|rig|clam|misdemean|demean|succ|ferv|ranc)our/,
    '$1$2or',
  ],
  // Of both spellings: "promise" becomes "promize" too, which no other word is.
  [/is(e|es|ed|ing|er|ers|ation|ations|able)$/, 'iz$1'],
  [/ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [/(cent|met|theat|fib|lit|calib|spect|lust|sab|somb|meag)re(s|d)?$/, '$1er$2'],
  [
    /(travel|cancel|label|model|level|fuel|counsel|signal|marvel|quarrel|total|jewel|equal|channel|tunnel|rival|dial)l(ed|ing|er|ers|ation|ations)$/,
    '$1$2',
  ],
  [/(catal|dial|anal|prol|epil|monol)ogue/, '$1og'],
  [/(an|^)(aesth)/, '$1esth'],
  [/(p|h|leuk|orthop|encyclop|arch|f|diarrh)(?:ae|oe)(?=[dmoptl])/, '$1e'],
  [/manoeuv(?:re|er)/, 'maneuver'],
];

/** What a word has in it that a rule applies to: most words have none of it. */
const IN_RULES = /our|[iy]s[ei]|isa|re(?:s|d)?$|ll[ei]|lla|ogue|aesth|ae|oe|manoeuv/;

/** Below this length no rule applies: "wise", "hour". */
const SHORTEST = 6;

/**
 * A word in American spelling: "behavior" for "behaviour", "organize" for "organise". It is what two texts are compared
 * by, so that it need not be a word: "promize" for "promise".
 *
 * @param folded as `foldWord` gives it
 */
export function americanSpelling(folded: string): string {
  const word = WORDS.get(folded);
  if (word !== undefined) return word;
  if (folded.length < SHORTEST || !IN_RULES.test(folded)) return folded;
  for (const [pattern, american] of RULES) {
    if (pattern.test(folded)) return folded.replace(pattern, american);
  }
  return folded;
}
