/**
 * What a reporting verb takes for what is reported. THAT: a clause with "that"; BARE: one without; QUESTION: "whether",
 * "how", "what …"; INFINITIVE: "to …"; ADDRESSEE: somebody before any of these; GERUND: "-ing …"; OBJECT: a noun phrase
 * that says by itself what was said; NAMING: an object and what it is called.
 */
export type Complement =
  | 'THAT'
  | 'BARE'
  | 'QUESTION'
  | 'INFINITIVE'
  | 'ADDRESSEE'
  | 'GERUND'
  | 'OBJECT'
  | 'NAMING';

export const VERBS_BY_COMPLEMENT: Readonly<Record<Complement, string>> = {
  THAT: `say tell add note explain warn argue state claim announce insist declare stress emphasize emphasise acknowledge
    admit confirm reveal reiterate assert contend maintain predict tweet retweet write testify report suggest concede allege
    caution affirm reply respond answer believe think recall agree deny complain remark comment observe conclude find show
    indicate imply hint signal promise vow pledge swear guarantee assure inform remind advise notify persuade convince
    recommend propose urge demand request order rule decide determine hope fear worry expect wish know understand realize
    realise recognize recognise feel sense suspect doubt guess suppose assume presume imagine dream speculate theorize
    theorise surmise hypothesize posit postulate estimate calculate reckon forecast anticipate foresee foretell project bet
    wager see hear learn discover remember forget regret lament boast brag joke quip grumble moan whine gripe protest object
    counter retort rejoin rebut reason reflect muse marvel charge certify attest vouch profess proclaim pronounce decree
    stipulate specify mention disclose divulge confide confess relate recount repeat restate reassure teach preach prophesy
    accept appreciate opine judge deem infer deduce mean intimate insinuate demonstrate prove plead pray beg submit
    volunteer underscore underline highlight concur fume rage rail gloat crow shout yell scream whisper mutter murmur
    exclaim cry sigh`,
  BARE: `say think believe tell claim argue insist acknowledge add note hope fear know feel suggest predict admit concede
    promise vow swear pledge assure warn suspect guess suppose assume bet wish doubt contend allege conclude reckon
    realize realise understand learn report find show hear imagine figure estimate worry joke boast brag complain explain reveal
    declare write tweet testify decide deny state announce confirm indicate imply recall remember reiterate assert mean
    expect presume reply respond caution speculate agree wager reckon retort quip stress emphasize emphasise observe remark
    answer counter maintain caution charge discover see know`,
  QUESTION: `ask wonder say tell know explain question discuss consider debate describe decide determine reveal understand
    learn inquire enquire doubt outline detail specify clarify predict recall remember speculate guess ponder mull weigh
    recount disclose indicate suggest recommend illustrate articulate emphasize emphasise stress note lament query dispute
    mention joke advise imagine reiterate marvel worry`,
  INFINITIVE: `promise vow pledge swear threaten offer agree refuse decline ask demand beg request plan intend hope want wish
    expect claim propose resolve desire long yearn aspire consent plead pray petition guarantee clamor clamour profess seek aim
    decide choose prefer`,
  ADDRESSEE: `tell assure inform remind advise notify persuade convince warn urge ask order command instruct direct encourage
    exhort implore beseech beg challenge invite forbid request want expect lobby counsel caution entreat petition summon
    promise reassure`,
  GERUND: `suggest recommend propose advocate deny admit acknowledge consider contemplate oppose favor favour support discuss
    mention recall remember regret imagine envision envisage condemn criticize criticise defend justify describe report
    advise urge anticipate welcome resent ponder mull float`,
  OBJECT: `praise criticize criticise condemn denounce blast slam attack assail ridicule mock deride decry deplore applaud laud
    hail commend blame fault rebuke chide berate castigate lambaste lambast excoriate bash knock rip skewer welcome endorse
    back support oppose favor favour reject dismiss disavow renounce repudiate champion defend justify question doubt dispute
    contest deny refute rebut trash malign vilify disparage belittle denigrate lament bemoan mourn regret resent hate love
    dislike admire fear dread distrust mistrust prefer demand request propose suggest recommend urge advocate promise pledge
    vow threaten want desire expect anticipate predict forecast foresee discuss describe explain outline detail mention cite
    acknowledge admit concede allege reiterate repeat stress emphasize emphasise underscore underline highlight express voice
    articulate invoke recount recall remember relate debate ponder consider contemplate mull weigh envision envisage imagine
    tout trumpet disclose note embrace appreciate recognize recognise protest trust value salute
    illustrate claim confirm reveal declare believe warn summarize summarise
    thank congratulate raise salute understand report`,
  NAMING: 'call dub label brand deem consider declare pronounce term proclaim name',
};

/** Verbs with a particle, by complement. */
export const PHRASAL_VERBS: Readonly<
  Record<Exclude<Complement, 'INFINITIVE' | 'ADDRESSEE' | 'NAMING'>, string>
> = {
  THAT: 'point_out make_clear find_out rule_out shoot_back fire_back hit_back chime_in go_on',
  BARE: 'find_out',
  QUESTION: 'point_out make_clear find_out figure_out spell_out lay_out set_out',
  GERUND: 'rule_out',
  OBJECT: 'point_out spell_out lay_out set_out rule_out call_out turn_down play_down',
};

export const PHRASAL_VERBS_BY_PREPOSITION: Readonly<Record<string, string>> = {
  about: 'speak_out speak_up',
  against: 'speak_out come_out push_back hit_back',
  for: 'speak_out come_out',
  on: 'weigh_in push_back',
  at: 'lash_out fire_back hit_back strike_back',
};

/** Adjectives of what somebody thinks, by complement: "is confident that …". */
export const ADJECTIVES_BY_COMPLEMENT: Readonly<Record<'THAT' | 'BARE' | 'QUESTION' | 'INFINITIVE', string>> =
  {
    THAT: `confident certain sure convinced aware unaware worried concerned afraid fearful hopeful optimistic pessimistic skeptical
    sceptical doubtful adamant insistent glad happy unhappy pleased delighted proud sorry sad angry upset disappointed
    surprised shocked amazed astonished frustrated grateful thankful relieved satisfied suspicious mindful clear`,
    BARE: 'confident certain sure convinced afraid worried glad happy sorry proud hopeful',
    QUESTION: 'unsure uncertain unclear sure certain unaware',
    INFINITIVE: `willing unwilling reluctant eager keen determined hesitant loath happy glad unhappy delighted proud sorry anxious
    unafraid`,
  };

export const ADJECTIVES_BY_PREPOSITION: Readonly<Record<string, string>> = {
  about: `confident certain sure unsure worried concerned optimistic pessimistic skeptical sceptical enthusiastic excited nervous
    anxious angry upset happy unhappy cautious pleased passionate hopeful apprehensive`,
  of: `confident certain sure convinced aware unaware afraid fearful wary critical supportive dismissive proud fond tired
    suspicious skeptical sceptical contemptuous disdainful envious resentful`,
  with: 'happy unhappy pleased satisfied dissatisfied disappointed frustrated angry upset delighted impressed',
  at: 'angry furious outraged dismayed shocked surprised amazed alarmed',
  by: 'shocked outraged dismayed alarmed impressed surprised disappointed appalled',
  to: 'opposed committed',
};

/** Nouns for what somebody says or thinks, by what follows them: "his claim that …", "a call for …". */
export const NOUNS_BY_COMPLEMENT: Readonly<Record<'THAT' | 'INFINITIVE', string>> = {
  THAT: `claim assertion belief statement accusation allegation suggestion argument contention warning promise pledge vow hope
    fear concern view opinion conviction notion idea admission announcement prediction insistence denial complaint conclusion
    suspicion worry impression declaration hint threat reminder assurance remark observation feeling confidence doubt theory
    recommendation proposal demand charge acknowledgment acknowledgement acceptance testimony disappointment frustration
    regret anger surprise outrage skepticism optimism understanding expectation assumption revelation confirmation`,
  INFINITIVE: `promise pledge vow plan call demand request offer threat desire intention refusal hope proposal commitment appeal
    plea invitation reluctance willingness unwillingness wish determination recommendation`,
};

/** Verbs by the preposition that leads to what is reported. */
export const VERBS_BY_PREPOSITION: Readonly<Record<string, string>> = {
  for: 'call push press argue plead ask appeal advocate lobby pray apologize apologise hope wish campaign beg clamor clamour agitate petition long yearn plan vouch root fight stump care',
  of: 'speak warn complain boast brag talk dream conceive approve disapprove despair write tell think',
  about: `talk speak complain worry warn ask boast brag joke write think wonder lie argue tweet inquire enquire know hear
    disagree fret grumble moan rant rave preach testify fume comment protest fantasize speculate opine muse reminisce care feel
    gripe whine gush`,
  against: 'warn argue speak rail campaign protest advise caution lobby inveigh fulminate rage rant crusade',
  on: 'focus touch concentrate comment expound elaborate insist remark reflect expand dwell opine agree disagree speculate ruminate',
  to: 'object allude admit confess agree commit testify attest swear consent subscribe',
  with: 'agree disagree concur side sympathize sympathise',
  at: 'hint scoff marvel rail balk bristle sneer jeer',
  in: 'believe',
  over: 'complain agonize agonise fret worry fume',
};

/** Verbs by the preposition between whom or what they are about and what is said of it. */
export const VERBS_BY_OBJECT_PREPOSITION: Readonly<Record<string, string>> = {
  of: 'accuse suspect remind warn inform notify convince persuade assure advise',
  for: `blame criticize criticise praise thank condemn denounce credit fault commend applaud laud attack slam blast rebuke
    chide scold mock ridicule rip hammer lambaste lambast castigate berate chastise knock excoriate hail forgive pan
    reprimand admonish deride lash hit rap`,
  with: 'charge credit',
  on: 'congratulate challenge compliment press question grill',
  about: 'ask tell warn question inform remind press grill lecture',
  against: 'warn advise caution',
  as: `describe depict portray characterize characterise dismiss denounce criticize criticise condemn decry deride mock hail
    praise tout cast paint frame view see regard label brand define identify perceive present reject slam blast attack
    ridicule interpret treat consider`,
  to: 'compare liken attribute link ascribe',
};
