/**
 * Words that report, each once, under the letters of what it does (see `COMPLEMENTS` in complements.ts):
 *
 *     S  SPEECH: it can be beside a whole utterance. A noun: its owner said so, "her message".
 *     L  the same for what somebody does while speaking: not as "-ing", as in "he went on, laughing"
 *     R  REPORT: it is around parts of an utterance only
 *     T  "that …"   B  a clause without it   Q  "whether", "how", "what …"   I  "to …"   G  "-ing …"
 *     A  somebody before any of these   O  a noun phrase that says by itself what was said
 *     N  an object and what it is called
 *
 * `warn.of/about`: "warned of the storm", "warned him about the storm". `point_out`: a verb with its particle. Verbs
 * in "-ize" stand for those in "-ise", too. Forms are made by rule: a verb with a past of its own, or one that doubles its
 * last letter ("quipped"), is in verb-forms.ts too.
 */
export const VERB_TABLE = `
  : agitate.for agonize.over allude.to approve.of ascribe/to attribute/to balk.at bristle.at
    campaign.against.for care.about.for come_out.against.for commit.to compliment/on conceive.of concentrate.on
    attack/as/for credit/for/with crusade.against define/as despair.of disapprove.of dwell.on expand.on fantasize.about fight.for
    forgive/for fulminate.against grill/about/on hammer/for hit/for identify/as interpret/as inveigh.against
    lash/for lie.about link/to pan/for perceive/as present/as push_back.against.on rap/for rave.about reminisce.about
    root.for ruminate.on side.with stump.for subscribe.to sympathize.with touch.on treat/as
  S: allow begin bite_back blog blurt blurt_out break_in burst_out butt_in carry_on chant chastise/for clap_back
    come_back console continue correct crack curse cut_in decide dictate disagree.about.on.with dissent echo elaborate.on
    email expound.on fib finish_off finish_up follow_up fret.about.over grant greet gush.about
    hit_out holler interject interrupt jump_in kid lash_out.at lecture/about message mumble
    pipe_in pipe_up pontificate post press.for/about/on press_on prompt put_it put_this quote rant.about.against relay
    reprimand/for retaliate retell scold/for shriek sing snap speak_out.about.against.for speak_up.about
    spit start_off start_out strike_back.at sum_up text undertone verify weigh_in.on wrap_up yowl
  ST: affirm protest.about.against chime_in comment.about.on concur.with confess.to confide crow cry exclaim fire_back.at go_on
    hit_back.against.at shoot_back fume.about.over gripe.about
    grumble.about hint.at moan.about murmur muse.about mutter object.to opine.about.on posit preach.about rage.against
    rail.against.at reason reflect.on rejoin retweet rule scream shout signal stipulate submit surmise theorize
    volunteer vouch.for whine.about whisper yell
  STB: add announce answer argue.about.against.for assert boast.about.of brag.about.of complain.about.of.over conclude
    contend counter estimate imply insist.on maintain observe quip remark.on reply respond retort state
    testify.about.to tweet.about wager write.about.of
  STBQ: guess indicate joke.about say speculate.about.on
  STBQA: tell.of/about
  STBQGO: recall suggest
  STBQO: emphasize explain note predict reiterate reveal stress
  STBI: claim swear.to
  STBIAO: promise
  STBIO: pledge vow
  STBA: assure/of caution.against/against
  STBAO: warn.about.against.of/about/against/of
  STBGO: acknowledge admit.to deny report
  STBO: allege concede confirm
  STBON: declare
  STQ: marvel.at specify
  STQAG: advise.against/against/of
  STQGO: mention recommend
  STQO: disclose lament point_out recount
  STI: plead.for profess
  STIA: beg.for
  STIGO: propose
  STA: convince/of inform/about/of reassure remind/about/of
  STAGO: urge
  STO: forecast rebut relate repeat underline underscore
  STN: proclaim pronounce
  SQ: clarify inquire.about query wonder.about
  SQIA: ask.about.for/about
  SA: counsel exhort implore instruct
  SO: bemoan berate/for tout/as
  R: accuse/of apologize.for appeal.for bill cast/as characterize/as compare/to
    depict/as expose frame/as hold liken/to mean paint/as paraphrase pitch portray/as promote push.for put rate read refer
    regard/as speak.about.against.of tag talk.about.of use view/as
  RTB: feel.about find hear.about see/as show think.about.of
  RTBQ: know.about learn
  RTBI: agree.on.to.with hope.for
  RTBIAO: expect
  RTBQGO: remember
  RTBO: believe.in fear
  RTI: pray.for
  RTIAO: request
  RTIO: demand
  RTA: order
  RTO: highlight
  RTN: deem
  RQGO: describe/as discuss
  RQGON: consider/as
  RQO: detail outline question/about/on
  RI: offer plan.for seek
  RIAO: want
  RIO: threaten
  RA: challenge/on
  RGO: advocate.for condemn/as/for criticize/as/for defend oppose support welcome
  RO: applaud/for blame/for blast/as/for castigate/for chide/for cite decry/as denounce/as/for deplore
    deride/as/for dismiss/as express hail/as/for lambast/for lambaste/for mock/as/for praise/as/for rebuke/for
    reject/as ridicule/as/for slam/as/for summarize thank/for voice
  RN: brand/as call.for dub label/as term
  L: gasp grin laugh shrug smile sob weep
  LT: sigh
  T: accept attest.to calculate certify decree deduce demonstrate divulge dream.of foretell forget gloat hypothesize
    infer insinuate intimate judge postulate project prophesy prove restate sense teach
  TB: assume bet charge/with discover presume realize reckon suppose suspect/of
  TBQ: find_out understand worry.about.over
  TBQGO: imagine
  TBQO: doubt
  TBI: wish.for
  TQ: determine make_clear
  TI: guarantee
  TA: notify/of persuade/of
  TGO: anticipate regret rule_out
  TO: appreciate foresee recognize
  B: figure
  Q: enquire.about figure_out weigh
  QGO: mull ponder
  QO: articulate debate dispute illustrate lay_out set_out spell_out
  I: aim aspire choose clamor.for clamour.for consent.to decline intend long.for refuse resolve yearn.for
  IA: petition.for
  IO: desire prefer
  A: beseech command direct encourage entreat forbid invite lobby.against.for summon
  G: float
  GO: contemplate envisage envision favor favour justify resent
  O: admire assail bash belittle call_out champion commend/for congratulate/on denigrate disavow dislike
    disparage distrust dread endorse excoriate/for fault/for hate invoke knock/for laud/for love malign
    mistrust mourn play_down refute renounce repudiate rip/for salute skewer trash trumpet trust turn_down value
    vilify
  N: name
`;

/** Adjectives of what somebody thinks: "is confident that …". */
export const ADJECTIVE_TABLE = `
  : alarmed.at.by appalled.by apprehensive.about cautious.about committed.to contemptuous.of critical.of disdainful.of
    dismayed.at.by dismissive.of dissatisfied.with enthusiastic.about envious.of excited.about fond.of furious.at
    impressed.by.with nervous.about opposed.to outraged.at.by passionate.about resentful.of supportive.of tired.of
    wary.of
  T: adamant amazed.at angry.about.at.with astonished aware.of clear concerned.about disappointed.by.with doubtful
    fearful.of frustrated.with grateful insistent mindful optimistic.about pessimistic.about pleased.about.with
    relieved sad satisfied.with sceptical.about.of shocked.at.by skeptical.about.of surprised.at.by suspicious.of
    thankful upset.about.with
  TB: afraid.of confident.about.of convinced.of hopeful.about worried.about
  TBQ: certain.about.of sure.about.of
  TBI: glad happy.about.with proud.of sorry
  TQ: unaware.of
  TI: delighted.with unhappy.about.with
  Q: uncertain unclear unsure.about
  I: anxious.about determined eager hesitant keen loath reluctant unafraid unwilling willing
`;

/** Nouns for what somebody says or thinks: "his claim that …", "a call to …". */
export const NOUN_TABLE = `
  S: address answer characterization comment criticism description email letter memo message phrase post question
    quote reply response slogan speech tweet vision word
  ST: accusation acknowledgment admission announcement argument assertion belief claim contention declaration
    insistence opinion remark statement suggestion testimony view warning
  STI: demand pledge promise vow
  SI: call plea request
  T: acceptance acknowledgement allegation anger assumption assurance charge complaint concern conclusion confidence
    confirmation conviction denial disappointment doubt expectation fear feeling frustration hint idea impression
    notion observation optimism outrage prediction regret reminder revelation skepticism surprise suspicion theory
    understanding worry
  TI: hope proposal recommendation threat
  I: appeal commitment desire determination intention invitation offer plan refusal reluctance unwillingness
    willingness wish
`;
