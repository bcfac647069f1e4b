/*
 * The words that generated sentences are made of. Content words stand with a word that can replace them, so that a
 * sentence can be reworded: "harbour/port".
 */

export interface ContentWord {
  readonly word: string;
  readonly synonym: string;
}

const words = (list: string): readonly ContentWord[] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [word = '', synonym = ''] = pair.split('/');
      return { word, synonym };
    });

export const NOUNS = words(`
  harbour/port bridge/crossing school/academy hospital/clinic tunnel/underpass library/archive market/bazaar stadium/arena
  reservoir/basin railway/line ferry/boat dam/barrage museum/gallery orchard/grove vineyard/winery forest/wood
  lighthouse/beacon sewer/drain pavement/sidewalk playground/playfield theatre/playhouse bakery/breadshop quarry/pit
  mine/colliery windmill/mill canal/waterway meadow/pasture chapel/shrine brewery/taproom warehouse/depot factory/plant
  workshop/studio greenhouse/glasshouse fountain/spring tramway/tram cemetery/graveyard hostel/lodge kennel/doghouse
  budget/spending tax/levy loan/credit pension/annuity wage/salary subsidy/grant tariff/duty licence/permit
  contract/agreement lease/tenancy auction/sale insurance/cover mortgage/homeloan dividend/payout invoice/bill
  curriculum/syllabus classroom/schoolroom textbook/schoolbook scholarship/bursary exam/test kindergarten/nursery
  vaccine/jab ambulance/rescuecar medicine/drug epidemic/outbreak surgery/operation nurse/carer pharmacy/chemist
  drought/dryness flood/deluge storm/tempest landslide/mudslide glacier/icefield wildfire/blaze earthquake/tremor
  turbine/rotor battery/accumulator reactor/pile pipeline/conduit refinery/distillery furnace/kiln generator/dynamo
  satellite/orbiter antenna/aerial computer/machine network/grid server/mainframe telescope/spyglass robot/automaton
  harvest/crop cattle/livestock fishery/fishground fertilizer/manure irrigation/watering tractor/plough seed/grain
  jury/panel verdict/ruling statute/law parole/release witness/onlooker lawsuit/case inquest/inquiry fine/penalty
  strike/walkout union/guild apprentice/trainee foreman/overseer overtime/extrahours shift/roster payroll/wagebill
  embassy/mission treaty/pact border/frontier visa/entrypermit embargo/boycott envoy/emissary ceasefire/truce
  orchestra/ensemble festival/fete novel/book painting/canvas sculpture/statue choir/chorus carnival/parade
  bicycle/bike motorway/highway parking/garaging timetable/schedule airport/airfield runway/airstrip taxi/cab
  roof/rooftop chimney/smokestack elevator/lift balcony/terrace cellar/basement staircase/stairs window/pane
`);

export const VERBS = words(`
  rebuild/restore repair/mend protect/guard inspect/examine finance/fund demolish/raze enlarge/widen modernize/renew
  reopen/unlock postpone/delay abandon/forsake replace/swap relocate/move strengthen/reinforce survey/measure heat/warm
  insure/underwrite privatize/sell nationalize/seize regulate/police simplify/streamline defend/shield monitor/watch
  evacuate/empty connect/link extend/lengthen shorten/curtail clean/scrub paint/coat illuminate/light subsidize/support
  digitize/scan translate/render publish/print rehearse/practise auction/sell-off audit/check approve/endorse
  reject/refuse negotiate/bargain ratify/confirm suspend/pause cancel/scrap expand/grow cultivate/farm fence/enclose
  flood/inundate drain/empty-out excavate/dig preserve/conserve photograph/picture advertise/promote import/bring-in
  export/ship tax/charge forgive/pardon recruit/hire train/teach promote/advance dismiss/sack vaccinate/inoculate
  quarantine/isolate isolate/separate feed/nourish shelter/house
`);

export const ADJECTIVES = words(`
  crumbling/decaying ancient/old-time costly/expensive rusty/corroded wooden/timber northern/upper southern/lower
  abandoned/deserted crowded/packed narrow/tight concrete/cement underground/buried coastal/seaside rural/country
  municipal/civic private/personal temporary/interim permanent/lasting electric/powered digital/online fragile/brittle
  dangerous/hazardous reliable/dependable modest/humble generous/ample reckless/careless transparent/open
  obsolete/outdated seasonal/yearly regional/provincial historic/storied polluted/dirty spacious/roomy leaking/dripping
  frozen/icy flooded/swamped secret/hidden illegal/unlawful voluntary/optional mandatory/compulsory idle/unused
  profitable/lucrative bankrupt/insolvent popular/beloved controversial/disputed innovative/novel wasteful/lavish
  affordable/cheap elderly/aged remote/faraway sturdy/robust shabby/scruffy gigantic/huge tiny/minute
`);

export const TIMES = words(`
  winter/Christmas spring/Easter summer/midsummer autumn/fall election/ballot weekend/Sunday holidays/vacation
  harvest-time/reaping anniversary/jubilee deadline/cut-off referendum/plebiscite solstice/midyear
`);

/** A sentence with "an" before vowels. */
export function withArticles(sentence: string): string {
  return sentence.replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');
}

/**
 * Words that somebody says again and again: no two occasions are one utterance. Each has three to five content words,
 * as many as make a quotation be compared and do not make it unmistakable.
 */
export const FORMULAS: readonly string[] = [
  'honest answers to honest questions',
  'people come before profit and power',
  'small steps lead to big changes',
  'clean streets and safe schools',
  'hard work and fair pay',
  'our best days still lie ahead',
  'a strong town needs strong neighbours',
  'hope, courage and patience',
];

export const ROLES: readonly string[] = [
  'Mayor',
  'Governor',
  'Senator',
  'Judge',
  'Professor',
  'Ambassador',
  'Commissioner',
  'Bishop',
  'Captain',
  'Councillor',
];

export const PLACES: readonly string[] = [
  'Lisbon',
  'Oslo',
  'Vienna',
  'Dublin',
  'Geneva',
  'Prague',
  'Riga',
  'Athens',
  'Helsinki',
  'Warsaw',
];

export const PUBLISHERS: readonly string[] = ['The Lantern', 'The Daily Mast', 'The Kite', 'The Evening Oar'];
