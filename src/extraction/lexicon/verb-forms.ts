/** A form of a verb: say, says, said, saying. PAST is the past participle, too: wrote, written. */
export type VerbForm = 'BASE' | 'PRESENT' | 'PAST' | 'PARTICIPLE';

const IRREGULAR: Readonly<
  Record<string, readonly [past: string, participle: string, pastParticiple?: string]>
> = {
  say: ['said', 'saying'],
  tell: ['told', 'telling'],
  foretell: ['foretold', 'foretelling'],
  write: ['wrote', 'writing', 'written'],
  swear: ['swore', 'swearing', 'sworn'],
  speak: ['spoke', 'speaking', 'spoken'],
  think: ['thought', 'thinking'],
  feel: ['felt', 'feeling'],
  know: ['knew', 'knowing', 'known'],
  understand: ['understood', 'understanding'],
  see: ['saw', 'seeing', 'seen'],
  foresee: ['foresaw', 'foreseeing', 'foreseen'],
  find: ['found', 'finding'],
  put: ['put', 'putting'],
  seek: ['sought', 'seeking'],
  hear: ['heard', 'hearing'],
  overhear: ['overheard', 'overhearing'],
  read: ['read', 'reading'],
  mean: ['meant', 'meaning'],
  teach: ['taught', 'teaching'],
  cast: ['cast', 'casting'],
  hold: ['held', 'holding'],
  uphold: ['upheld', 'upholding'],
  forecast: ['forecast', 'forecasting'],
  bet: ['bet', 'betting'],
  forget: ['forgot', 'forgetting', 'forgotten'],
  forgive: ['forgave', 'forgiving', 'forgiven'],
  forbid: ['forbade', 'forbidding', 'forbidden'],
  choose: ['chose', 'choosing', 'chosen'],
  quip: ['quipped', 'quipping'],
  admit: ['admitted', 'admitting'],
  commit: ['committed', 'committing'],
  refer: ['referred', 'referring'],
  prefer: ['preferred', 'preferring'],
  infer: ['inferred', 'inferring'],
  regret: ['regretted', 'regretting'],
  concur: ['concurred', 'concurring'],
  pen: ['penned', 'penning'],
  plan: ['planned', 'planning'],
  tag: ['tagged', 'tagging'],
  brag: ['bragged', 'bragging'],
  snap: ['snapped', 'snapping'],
  beg: ['begged', 'begging'],
  rap: ['rapped', 'rapping'],
  rip: ['ripped', 'ripping'],
  fret: ['fretted', 'fretting'],
  opt: ['opted', 'opting'],
  rebut: ['rebutted', 'rebutting'],
  submit: ['submitted', 'submitting'],
  chat: ['chatted', 'chatting'],
  slam: ['slammed', 'slamming'],
  pan: ['panned', 'panning'],
  dub: ['dubbed', 'dubbing'],
  hit: ['hit', 'hitting'],
  fight: ['fought', 'fighting'],
  sing: ['sang', 'singing', 'sung'],
  weep: ['wept', 'weeping'],
  spit: ['spat', 'spitting'],
  begin: ['began', 'beginning', 'begun'],
  sob: ['sobbed', 'sobbing'],
  kid: ['kidded', 'kidding'],
  blog: ['blogged', 'blogging'],
  grin: ['grinned', 'grinning'],
  come: ['came', 'coming', 'come'],
  lay: ['laid', 'laying'],
  set: ['set', 'setting'],
  strike: ['struck', 'striking'],
  give: ['gave', 'giving', 'given'],
  make: ['made', 'making'],
  shed: ['shed', 'shedding'],
};

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** The -ing form of a regular verb. */
export function participleOf(verb: string): string {
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function presentOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** The word forms of a verb, each with what it is; where two are alike the later one counts. */
export function verbForms(lemma: string): [word: string, form: VerbForm][] {
  const [past, participle, pastParticiple = past] = IRREGULAR[lemma] ?? [pastOf(lemma), participleOf(lemma)];
  return [
    [lemma, 'BASE'],
    [presentOf(lemma), 'PRESENT'],
    [participle, 'PARTICIPLE'],
    [pastParticiple, 'PAST'],
    [past, 'PAST'],
  ];
}
