/*
 * What a reader says who has the record on one side and the report on the other: written from the issue and by reading,
 * before there was code that compares them. Invented people and sentences, but for the three public records.
 */

import type { RecordCase } from './record-case.ts';
import { type Pair, pairCase } from './record-pairs.ts';

/** The same words, whatever the spelling and the marks, and what no word of the list has turned. */
const TRUE_PAIRS: readonly Pair[] = [
  {
    name: 'the words as they were said',
    said: 'Our harbour has fed this town for two hundred years.',
    quoted: 'Our harbour has fed this town for two hundred years',
    fidelity: 'VERBATIM',
    reasons: [],
    anchor: 'Our harbour has fed this town for two hundred years',
  },
  {
    name: 'a report begins and ends where it likes',
    said: 'I told the council in plain words that the old pumps saved the lower town, and I meant it.',
    quoted: 'the old pumps saved the lower town',
    fidelity: 'VERBATIM',
    reasons: [],
    anchor: 'the old pumps saved the lower town',
  },
  {
    name: 'contractions',
    said: 'We are not closing the clinic, and we do not plan to move its nurses.',
    quoted: "We're not closing the clinic, and we don't plan to move its nurses",
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'British words in American spelling',
    said: 'The labour programme honours our neighbours in the harbour.',
    quoted: 'The labor program honors our neighbors in the harbor',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'American words in British spelling',
    said: 'We recognize that the defense center must organize its traveling teams.',
    quoted: 'We recognise that the defence centre must organise its travelling teams',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'hyphens and spaces inside words',
    said: 'The long-term build-up of silt worries every well-informed captain.',
    quoted: 'The long term buildup of silt worries every well informed captain',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'capitals and other marks',
    said: 'WE WILL NOT RAISE FARES – NOT THIS YEAR; NOT FOR PENSIONERS!',
    quoted: 'We will not raise fares, not this year, not for pensioners',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a number in words and in digits',
    said: 'We hired ten nurses for the night ward.',
    quoted: 'We hired 10 nurses for the night ward',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'percent in three ways: a sign',
    said: 'Rents in the old quarter rose by five percent.',
    quoted: 'Rents in the old quarter rose by 5%',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'percent in three ways: two words',
    said: 'Rents in the old quarter rose by 5%.',
    quoted: 'Rents in the old quarter rose by five per cent',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a large number in words and in digits',
    said: 'The new stand cost the club two and a half million, paid in full.',
    quoted: 'The new stand cost the club 2.5 million, paid in full',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'an ordinal in words and in digits',
    said: 'She won her third title on a broken ski.',
    quoted: 'She won her 3rd title on a broken ski',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'an amount with a sign and with a word',
    said: 'The court fined the shipyard forty million dollars.',
    quoted: 'The court fined the shipyard $40 million',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'nine in ten is 90%',
    said: 'I can tell you that nine in ten farmers support the new dam.',
    quoted: 'I can tell you that 90% of farmers support the new dam',
    fidelity: 'NOT_CHANGED',
    reasons: [],
  },
  {
    name: 'fillers of a transcript',
    said: 'We will, um, rebuild the bridge at Tarn before, uh, the spring.',
    quoted: 'We will rebuild the bridge at Tarn before the spring',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a false start of a transcript',
    said: 'I think that the auditors – the auditors were right about the tolls.',
    quoted: 'I think that the auditors were right about the tolls',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a word said twice',
    said: 'We have to, to look after the the widows of the miners.',
    quoted: 'We have to look after the widows of the miners',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a city spelled otherwise',
    said: 'We opened the field hospital in Kyiv in the first week of the war.',
    quoted: 'We opened the field hospital in Kiev in the first week of the war',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'words added in square brackets',
    said: 'It will take the engineers two more winters.',
    quoted: 'It will take the engineers two more winters [to finish the dyke]',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a remark in square brackets',
    said: 'The goverment has forgotten the islanders again.',
    quoted: 'The goverment [sic] has forgotten the islanders again',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a stage direction inside the words',
    said: 'We carried the organ up the stairs (laughter) and nobody dropped it.',
    quoted: 'We carried the organ up the stairs and nobody dropped it',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a negation cut off that governs another clause',
    said: 'It is not easy, but we will leave the valley before the winter.',
    quoted: 'we will leave the valley before the winter',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a negation cut off after the words',
    said: 'Our harbour needs a second crane, and it does not need a casino.',
    quoted: 'Our harbour needs a second crane',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a condition cut off that governs another clause',
    said: 'If you ask me nicely I sing, but the choir rehearses on Thursdays without me.',
    quoted: 'the choir rehearses on Thursdays without me',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a condition in the sentence before',
    said: 'If it snows, we walk. The school on the hill stays open all winter.',
    quoted: 'The school on the hill stays open all winter',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a doubter in the sentence before',
    said: 'Nobody believes the rumours. The owners sold the mill to their workers.',
    quoted: 'The owners sold the mill to their workers',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'the speaker’s own certainty cut off',
    said: 'We know that the harbour crane will arrive before August.',
    quoted: 'the harbour crane will arrive before August',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'an ellipsis before and after the words',
    said: 'For all I have heard, the goalkeeper trained alone through the whole summer, poor boy.',
    quoted: '… the goalkeeper trained alone through the whole summer …',
    fidelity: 'VERBATIM',
    reasons: [],
  },
  {
    name: 'a relative clause left out without a mark',
    said: 'The reservoir, which my grandfather helped to dig, will feed three valleys.',
    quoted: 'The reservoir will feed three valleys',
    fidelity: 'SHORTENED',
    reasons: [],
    anchor: 'The reservoir, which my grandfather helped to dig, will feed three valleys',
  },
  {
    name: 'a relative clause left out at an ellipsis',
    said: 'The reservoir, which my grandfather helped to dig, will feed three valleys.',
    quoted: 'The reservoir … will feed three valleys',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'words left out at an ellipsis of three stops in brackets',
    said: 'The jury heard eleven witnesses over five long days and believed the youngest of them.',
    quoted: 'The jury heard eleven witnesses [...] and believed the youngest of them',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'one adjective left out',
    said: 'The old ferry needs a long and costly repair in the dry dock.',
    quoted: 'The old ferry needs a costly repair in the dry dock',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'a number left out that governs nothing kept',
    said: 'The airport handled a record load of freight, which is 12 percent more than in 2019, without a single accident.',
    quoted: 'The airport handled a record load of freight without a single accident',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'a negation left out that governs nothing kept',
    said: 'The pumps, which are not new, will run all night through the flood.',
    quoted: 'The pumps will run all night through the flood',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'a modal left out that governs nothing kept',
    said: 'The insulation plan, which may look expensive, saves every household money.',
    quoted: 'The insulation plan saves every household money',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'a condition left out that governs nothing kept',
    said: 'The mobile clinic, which comes on Sundays if the roads are clear, treated forty children last month.',
    quoted: 'The mobile clinic treated forty children last month',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'a hedge left out with the clause that it is in',
    said: 'The northern tunnel, which is perhaps our oldest, carries nine trains an hour.',
    quoted: 'The northern tunnel carries nine trains an hour',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'a whole sentence left out at an ellipsis',
    said: 'We signed the lease on Monday. Nobody slept that night. The trucks left at dawn on Tuesday.',
    quoted: 'We signed the lease on Monday. … The trucks left at dawn on Tuesday',
    fidelity: 'SHORTENED',
    reasons: [],
  },
  {
    name: 'bracketed words in place of others',
    said: 'I told the committee that they have promised us four ferries by summer.',
    quoted: 'I told the committee that [the islanders] have promised us four ferries by summer',
    fidelity: 'SHORTENED',
    reasons: [],
    verdict: null,
  },
  {
    name: 'bracketed words in place of the first',
    said: 'They have promised us four new ferries by summer.',
    quoted: '[The islanders] have promised us four new ferries by summer',
    fidelity: 'NOT_CHANGED',
    reasons: [],
  },
  {
    name: 'synonyms',
    said: 'The repairs to the town hall will cost us an enormous sum.',
    quoted: 'The repairs to the town hall will cost us a huge amount',
    fidelity: 'REWORDED',
    reasons: [],
  },
  {
    name: 'a title dropped',
    said: 'I met Governor Hale in the rain before the vote on the tolls.',
    quoted: 'I met Hale in the rain before the vote on the tolls',
    fidelity: 'REWORDED',
    reasons: [],
  },
  {
    name: 'a title added',
    said: 'I thanked Hale for the snowploughs that reached our village.',
    quoted: 'I thanked Governor Hale for the snowploughs that reached our village',
    fidelity: 'REWORDED',
    reasons: [],
  },
  {
    name: 'a title in place of another',
    said: 'I thanked Senator Hale for the snowploughs that reached our village.',
    quoted: 'I thanked Governor Hale for the snowploughs that reached our village',
    fidelity: 'REWORDED',
    reasons: [],
  },
  {
    name: 'words in another order',
    said: 'Yesterday evening we closed the northern gate of the stadium.',
    quoted: 'We closed the northern gate of the stadium yesterday evening',
    fidelity: 'REWORDED',
    reasons: [],
  },
  {
    name: 'another preposition',
    said: 'The nurses sleep in shifts at the back of the ward.',
    quoted: 'The nurses sleep in shifts in the back of the ward',
    fidelity: 'REWORDED',
    reasons: [],
  },
  {
    name: 'one for a',
    said: 'Give the orchestra a week and a good conductor, and it plays anything.',
    quoted: 'Give the orchestra one week and a good conductor, and it plays anything',
    fidelity: 'NOT_CHANGED',
    reasons: [],
  },
  {
    name: 'May the month is no modal',
    said: 'The May figures show a quiet harbour and a busy railway.',
    quoted: 'The latest figures show a quiet harbour and a busy railway',
    fidelity: 'REWORDED',
    reasons: [],
  },
  {
    name: 'will the noun is no modal',
    said: 'His will divided the family farm among four cousins.',
    quoted: 'His testament divided the family farm among four cousins',
    fidelity: 'REWORDED',
    reasons: [],
  },
  {
    name: 'a country as an adjective',
    said: 'The Norwegian government paid for the lifeboats of the whole coast.',
    quoted: 'The government of Norway paid for the lifeboats of the whole coast',
    fidelity: 'NOT_CHANGED',
    reasons: [],
  },
  {
    name: 'a country by its short name',
    said: 'The United States sent us two icebreakers and their crews.',
    quoted: 'The U.S. sent us two icebreakers and their crews',
    fidelity: 'NOT_CHANGED',
    reasons: [],
  },
];

/** One difference that turns the sense. */
const GARBLED_PAIRS: readonly Pair[] = [
  {
    name: 'another number',
    said: 'We hired ten nurses for the night ward.',
    quoted: 'We hired twelve nurses for the night ward',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
    anchor: 'We hired ten nurses for the night ward',
  },
  {
    name: 'another percentage',
    said: 'Rents in the old quarter rose by 5%.',
    quoted: 'Rents in the old quarter rose by fifteen percent',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
  },
  {
    name: 'another share',
    said: 'I can tell you that nine in ten farmers support the new dam.',
    quoted: 'I can tell you that nine in twenty farmers support the new dam',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
  },
  {
    name: 'another year',
    said: 'The mine has been empty since the spring of 2019.',
    quoted: 'The mine has been empty since the spring of 2011',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
  },
  {
    name: 'another weekday',
    said: 'The judge will read the sentence to a full court on Monday.',
    quoted: 'The judge will read the sentence to a full court on Thursday',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
  },
  {
    name: 'a billion for a million',
    said: 'The new stand cost the club three million, paid in full.',
    quoted: 'The new stand cost the club three billion, paid in full',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
  },
  {
    name: 'another currency',
    said: 'The court fined the shipyard $40 million last year.',
    quoted: 'The court fined the shipyard £40 million last year',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
  },
  {
    name: 'another unit',
    said: 'The wave that hit the pier was nine feet high.',
    quoted: 'The wave that hit the pier was nine metres high',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
  },
  {
    name: 'another ordinal',
    said: 'She won her third title on a broken ski.',
    quoted: 'She won her fourth title on a broken ski',
    fidelity: 'CHANGED',
    reasons: ['NUMBER'],
  },
  {
    name: 'another person',
    said: 'I learned everything about goalkeeping from Dario Kelm in one summer.',
    quoted: 'I learned everything about goalkeeping from Viktor Lund in one summer',
    fidelity: 'CHANGED',
    reasons: ['NAME'],
  },
  {
    name: 'another country',
    said: 'The icebreakers from Norway opened the strait in an afternoon.',
    quoted: 'The icebreakers from Sweden opened the strait in an afternoon',
    fidelity: 'CHANGED',
    reasons: ['NAME'],
  },
  {
    name: 'another country’s adjective',
    said: 'The Norwegian icebreakers opened the strait in an afternoon.',
    quoted: 'The Swedish icebreakers opened the strait in an afternoon',
    fidelity: 'CHANGED',
    reasons: ['NAME'],
  },
  {
    name: 'another city',
    said: 'Our players feel at home in Lisbon after the long tour.',
    quoted: 'Our players feel at home in Copenhagen after the long tour',
    fidelity: 'CHANGED',
    reasons: ['NAME'],
  },
  {
    name: 'may for will',
    said: 'We will rebuild the bridge at Tarn before the spring.',
    quoted: 'We may rebuild the bridge at Tarn before the spring',
    fidelity: 'CHANGED',
    reasons: ['MODALITY'],
  },
  {
    name: 'must for should',
    said: 'Every cyclist should wear a helmet on the coast road.',
    quoted: 'Every cyclist must wear a helmet on the coast road',
    fidelity: 'CHANGED',
    reasons: ['MODALITY'],
  },
  {
    name: 'will for could',
    said: 'The flood could reach the hospital cellar by midnight.',
    quoted: 'The flood will reach the hospital cellar by midnight',
    fidelity: 'CHANGED',
    reasons: ['MODALITY'],
  },
  {
    name: 'all for some',
    said: 'I know that some farmers on the plain sold their water rights.',
    quoted: 'I know that all farmers on the plain sold their water rights',
    fidelity: 'CHANGED',
    reasons: ['QUANTITY'],
  },
  {
    name: 'some for most',
    said: 'It hurts that most doctors in the district work without a contract.',
    quoted: 'It hurts that some doctors in the district work without a contract',
    fidelity: 'CHANGED',
    reasons: ['QUANTITY'],
  },
  {
    name: 'few for many',
    said: 'We found that many tenants had paid the deposit twice.',
    quoted: 'We found that few tenants had paid the deposit twice',
    fidelity: 'CHANGED',
    reasons: ['QUANTITY'],
  },
  {
    name: 'some for no',
    said: 'I promise that no school in this county loses its library.',
    quoted: 'I promise that some school in this county loses its library',
    fidelity: 'CHANGED',
  },
  {
    name: 'some dropped in front of a kept noun',
    said: 'That week some hospitals on the coast ran out of oxygen.',
    quoted: 'That week hospitals on the coast ran out of oxygen',
    fidelity: 'CHANGED',
    reasons: ['QUANTITY'],
  },
  {
    name: 'most dropped in front of a kept noun',
    said: 'In the end most bakers of the old town gave their flour away.',
    quoted: 'In the end bakers of the old town gave their flour away',
    fidelity: 'CHANGED',
    reasons: ['QUANTITY'],
  },
  {
    name: 'at least added in front of a kept number',
    said: 'The storm took 40 boats from the inner harbour that night.',
    quoted: 'The storm took at least 40 boats from the inner harbour that night',
    fidelity: 'CHANGED',
  },
  {
    name: 'nearly dropped in front of a kept number',
    said: 'The storm took nearly 40 boats from the inner harbour that night.',
    quoted: 'The storm took 40 boats from the inner harbour that night',
    fidelity: 'CHANGED',
  },
  {
    name: 'more than dropped in front of a kept number',
    said: 'The vaccine reached more than two hundred villages by mule.',
    quoted: 'The vaccine reached two hundred villages by mule',
    fidelity: 'CHANGED',
  },
  {
    name: 'up to added in front of a kept number',
    said: 'The court can lock the smugglers away for nine years.',
    quoted: 'The court can lock the smugglers away for up to nine years',
    fidelity: 'CHANGED',
  },
  {
    name: 'less for more',
    said: 'The new gas boiler costs more than the old coal stove.',
    quoted: 'The new gas boiler costs less than the old coal stove',
    fidelity: 'CHANGED',
    reasons: ['COMPARISON'],
  },
  {
    name: 'below for above',
    said: 'The river is still above the painted mark on the mill.',
    quoted: 'The river is still below the painted mark on the mill',
    fidelity: 'CHANGED',
    reasons: ['COMPARISON'],
  },
  {
    name: 'after for before',
    said: 'The captain drank a glass of rum before the ship left the quay.',
    quoted: 'The captain drank a glass of rum after the ship left the quay',
    fidelity: 'CHANGED',
    reasons: ['COMPARISON'],
  },
  {
    name: 'an escalation',
    said: 'We live beside an increasingly assertive neighbour with a long memory.',
    quoted: 'We live beside an increasingly aggressive neighbour with a long memory',
    fidelity: 'CHANGED',
    reasons: ['OPPOSITE'],
  },
  {
    name: 'an opposite',
    said: 'The players left the training camp united behind their captain.',
    quoted: 'The players left the training camp divided behind their captain',
    fidelity: 'CHANGED',
    reasons: ['OPPOSITE'],
  },
  {
    name: 'the same word with un-',
    said: 'Forecasters call the ice on the upper lake stable this week.',
    quoted: 'Forecasters call the ice on the upper lake unstable this week',
    fidelity: 'CHANGED',
    reasons: ['OPPOSITE'],
  },
  {
    name: 'the same word without in-',
    said: 'The first map that the rescuers used was inaccurate near the cliffs.',
    quoted: 'The first map that the rescuers used was accurate near the cliffs',
    fidelity: 'CHANGED',
    reasons: ['OPPOSITE'],
  },
  {
    name: 'the same word with dis-',
    said: 'The witness from the bakery was honest with the whole court.',
    quoted: 'The witness from the bakery was dishonest with the whole court',
    fidelity: 'CHANGED',
    reasons: ['OPPOSITE'],
  },
  {
    name: 'the same word without non-',
    said: 'It was a march of non-violent students through the wet streets.',
    quoted: 'It was a march of violent students through the wet streets',
    fidelity: 'CHANGED',
    reasons: ['OPPOSITE'],
  },
  {
    name: 'not added',
    said: 'The union will accept the offer of the tram company.',
    quoted: 'The union will not accept the offer of the tram company',
    fidelity: 'CHANGED',
    reasons: ['NEGATION'],
  },
  {
    name: 'not dropped',
    said: 'The union will not accept the offer of the tram company.',
    quoted: 'The union will accept the offer of the tram company',
    fidelity: 'CHANGED',
    reasons: ['NEGATION'],
  },
  {
    name: 'never dropped',
    said: 'I have never taken a penny from the quarry owners.',
    quoted: 'I have taken a penny from the quarry owners',
    fidelity: 'CHANGED',
    reasons: ['NEGATION'],
  },
  {
    name: 'not dropped at an ellipsis',
    said: 'The laboratory did not, in all those years, lose a single sample.',
    quoted: 'The laboratory did … lose a single sample',
    fidelity: 'CHANGED',
    reasons: ['NEGATION'],
  },
  {
    name: 'can for cannot',
    said: 'A town of this size cannot feed two football clubs.',
    quoted: 'A town of this size can feed two football clubs',
    fidelity: 'CHANGED',
    reasons: ['NEGATION'],
  },
  {
    name: 'not cut off before the words',
    said: 'We will not abandon the miners of Tarn Valley to the bank.',
    quoted: 'abandon the miners of Tarn Valley to the bank',
    fidelity: 'CHANGED',
    reasons: ['NEGATION'],
  },
  {
    name: 'it is not true that, cut off',
    said: 'It is not true that the school closed early on purpose.',
    quoted: 'the school closed early on purpose',
    fidelity: 'CHANGED',
  },
  {
    name: 'only dropped next to kept words',
    said: 'The club only sold the tickets that fans had returned.',
    quoted: 'The club sold the tickets that fans had returned',
    fidelity: 'CHANGED',
    reasons: ['HEDGE'],
  },
  {
    name: 'only added next to kept words',
    said: 'The ambulance crews work for the northern villages.',
    quoted: 'The ambulance crews work only for the northern villages',
    fidelity: 'CHANGED',
    reasons: ['HEDGE'],
  },
  {
    name: 'perhaps dropped next to kept words',
    said: 'This was perhaps the worst harvest in the history of the island.',
    quoted: 'This was the worst harvest in the history of the island',
    fidelity: 'CHANGED',
    reasons: ['HEDGE'],
  },
  {
    name: 'allegedly dropped next to kept words',
    said: 'The driver had allegedly slept at the wheel of the empty bus.',
    quoted: 'The driver had slept at the wheel of the empty bus',
    fidelity: 'CHANGED',
    reasons: ['HEDGE'],
  },
  {
    name: 'almost added next to kept words',
    said: 'The tunnel under the pass is ready for the first trains.',
    quoted: 'The tunnel under the pass is almost ready for the first trains',
    fidelity: 'CHANGED',
    reasons: ['HEDGE'],
  },
  {
    name: 'a condition cut off before the words',
    said: 'If the rain stops, we will reopen the eastern pier on Friday.',
    quoted: 'we will reopen the eastern pier on Friday',
    fidelity: 'CHANGED',
    reasons: ['CONDITION'],
  },
  {
    name: 'a condition cut off after the words',
    said: 'We will reopen the eastern pier on Friday if the rain stops.',
    quoted: 'We will reopen the eastern pier on Friday',
    fidelity: 'CHANGED',
    reasons: ['CONDITION'],
  },
  {
    name: 'unless, cut off',
    said: 'The orchestra moves to the smaller hall unless the city mends the roof.',
    quoted: 'The orchestra moves to the smaller hall',
    fidelity: 'CHANGED',
    reasons: ['CONDITION'],
  },
  {
    name: 'until, cut off',
    said: 'The prisoners stay in the old wing until the judge has seen the kitchen.',
    quoted: 'The prisoners stay in the old wing',
    fidelity: 'CHANGED',
    reasons: ['CONDITION'],
  },
  {
    name: 'a condition left out inside the words',
    said: 'The winter bonus, if the board agrees, goes to every driver.',
    quoted: 'The winter bonus goes to every driver',
    fidelity: 'CHANGED',
    reasons: ['CONDITION'],
  },
  {
    name: 'a condition left out at an ellipsis',
    said: 'The winter bonus, if the board agrees, goes to every driver.',
    quoted: 'The winter bonus … goes to every driver',
    fidelity: 'CHANGED',
    reasons: ['CONDITION'],
  },
  {
    name: 'they claim that, cut off',
    said: 'They claim that our water is unsafe for small children.',
    quoted: 'our water is unsafe for small children',
    fidelity: 'CHANGED',
    reasons: ['ATTRIBUTION'],
  },
  {
    name: 'an opponent’s words without the opponent',
    said: 'My opponent says the county hospital is bankrupt.',
    quoted: 'the county hospital is bankrupt',
    fidelity: 'CHANGED',
    reasons: ['ATTRIBUTION'],
  },
  {
    name: 'I do not think that, cut off',
    said: 'I do not think that the referee lied to the inquiry.',
    quoted: 'the referee lied to the inquiry',
    fidelity: 'CHANGED',
  },
  {
    name: 'nobody believes, cut off',
    said: 'Nobody believes the upper dam will burst this decade.',
    quoted: 'the upper dam will burst this decade',
    fidelity: 'CHANGED',
  },
  {
    name: 'a change beside words left out comes first',
    said: 'The union, which met on Sunday, will not accept the offer of the tram company.',
    quoted: 'The union will accept the offer of the tram company',
    fidelity: 'CHANGED',
    reasons: ['NEGATION'],
  },
  {
    name: 'two changes at once',
    said: 'We will give the islanders ten lifeboats before the winter.',
    quoted: 'We may give the islanders three lifeboats before the winter',
    fidelity: 'CHANGED',
    reasons: ['NUMBER', 'MODALITY'],
  },
];

const PRESS_CONFERENCE = `# Press conference at Ardal town hall

ELENA MAREK: Good morning. The ferry company owes this town an apology and a new timetable.

TOBIAS RENN: I have trained in that fog for thirty years. The lighthouse saved my father twice.

QUESTION: Minister, did your office hide the report on the broken lighthouse?

ELENA MAREK: The report has been in the public library since Friday.`;

const MAREK_AND_RENN = {
  slug: 'press-conference',
  kind: 'TRANSCRIPT',
  publishedOn: '2024-03-05',
  occasion: 'press conference at Ardal town hall',
  text: PRESS_CONFERENCE,
} as const;

const HEADLINE = '# What happened on Tuesday\n\nIt was a cold morning in the valley.';

/** Several speakers, several documents, dates, paragraphs and occasions. */
const SCENES: readonly RecordCase[] = [
  {
    name: 'two speakers in one transcript, each with their own words',
    records: [MAREK_AND_RENN],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\n“The ferry company owes this town an apology,” Elena Marek said.\n\n“The lighthouse saved my father twice,” Tobias Renn said.`,
      },
    ],
    quotations: [
      { report: 'report', words: 'The ferry company owes', fidelity: 'VERBATIM', reasons: [] },
      {
        report: 'report',
        words: 'The lighthouse saved my father twice',
        fidelity: 'VERBATIM',
        anchors: ['The lighthouse saved my father twice'],
      },
    ],
    checks: [
      {
        text: 'The lighthouse saved my father twice',
        speaker: 'Tobias Renn',
        verdict: 'TRUE',
        basis: 'RECORD',
        fidelity: 'VERBATIM',
      },
      { text: 'The lighthouse saved my father twice', verdict: 'TRUE', basis: 'RECORD' },
      {
        text: 'The lighthouse saved my father twice',
        speaker: 'Elena Marek',
        verdict: 'MISATTRIBUTED',
        basis: 'RECORD',
      },
    ],
  },
  {
    name: 'a report gives one speaker’s words to the other: the record decides, whatever reports say',
    records: [MAREK_AND_RENN],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\n“I have trained in that fog for thirty years,” Elena Marek said.`,
      },
    ],
    quotations: [{ report: 'report', words: 'I have trained in that fog', fidelity: null }],
    checks: [
      {
        text: 'I have trained in that fog for thirty years',
        speaker: 'Elena Marek',
        verdict: 'MISATTRIBUTED',
        basis: 'RECORD',
      },
      {
        text: 'I have trained in that fog for thirty years',
        speaker: 'Tobias Renn',
        verdict: 'TRUE',
        basis: 'RECORD',
      },
    ],
  },
  {
    name: 'a reporter’s question put into the minister’s mouth',
    records: [MAREK_AND_RENN],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\n“Did your office hide the report on the broken lighthouse?” Elena Marek asked.`,
      },
    ],
    quotations: [{ report: 'report', words: 'hide the report on the broken lighthouse', fidelity: null }],
    checks: [
      {
        text: 'Did your office hide the report on the broken lighthouse?',
        speaker: 'Elena Marek',
        verdict: 'MISATTRIBUTED',
        basis: 'RECORD',
      },
    ],
  },
  {
    name: 'a quotation that nobody is asked to have said',
    records: [MAREK_AND_RENN],
    checks: [
      {
        text: 'The report has been in the public library since Friday.',
        verdict: 'VERBATIM',
        basis: 'RECORD',
        fidelity: 'VERBATIM',
      },
      {
        text: 'The report has been in the public library since Monday.',
        verdict: 'ALTERED',
        basis: 'RECORD',
      },
      {
        text: 'Our harbour needs a second crane',
        speaker: 'Elena Marek',
        verdict: 'NOT_FOUND',
        basis: 'NONE',
      },
    ],
  },
  {
    name: 'a report has the garbled words to the letter, and the record decides',
    records: [
      {
        slug: 'statement',
        kind: 'STATEMENT',
        speaker: 'Priya Raman',
        publishedOn: '2024-03-05',
        text: '# Statement on the plant\n\nThe old foundry will employ four hundred people after the repairs.',
      },
    ],
    reports: [
      {
        slug: 'wrong',
        publishedOn: '2024-03-05',
        text: `${HEADLINE}\n\n“The old foundry will employ nine hundred people after the repairs,” Priya Raman said.`,
      },
      {
        slug: 'right',
        publishedOn: '2024-03-05',
        text: `${HEADLINE}\n\n“The old foundry will employ four hundred people after the repairs,” Priya Raman said.`,
      },
    ],
    quotations: [
      {
        report: 'wrong',
        words: 'nine hundred people',
        fidelity: 'CHANGED',
        reasons: ['NUMBER'],
        record: 'statement',
      },
      {
        report: 'right',
        words: 'four hundred people',
        fidelity: 'VERBATIM',
        reasons: [],
        record: 'statement',
      },
    ],
    checks: [
      {
        text: 'The old foundry will employ nine hundred people after the repairs',
        speaker: 'Priya Raman',
        verdict: 'ALTERED',
        basis: 'RECORD',
        fidelity: 'CHANGED',
        isDisputed: false,
      },
      {
        text: 'The old foundry will employ four hundred people after the repairs',
        speaker: 'Priya Raman',
        verdict: 'VERBATIM',
        basis: 'RECORD',
        fidelity: 'VERBATIM',
        isDisputed: false,
      },
    ],
  },
  {
    name: 'two reports disagree and no record has it',
    records: [MAREK_AND_RENN],
    reports: [
      {
        slug: 'one',
        publishedOn: '2024-02-01',
        text: `${HEADLINE}\n\n“The old foundry will employ four hundred people after the repairs,” Priya Raman said.`,
      },
      {
        slug: 'other',
        publishedOn: '2024-02-01',
        text: `${HEADLINE}\n\n“The old foundry will employ nine hundred people after the repairs,” Priya Raman said.`,
      },
    ],
    quotations: [
      { report: 'one', words: 'four hundred people', fidelity: null },
      { report: 'other', words: 'nine hundred people', fidelity: null },
    ],
    checks: [
      {
        text: 'The old foundry will employ nine hundred people after the repairs',
        speaker: 'Priya Raman',
        verdict: 'VERBATIM',
        basis: 'REPORTS',
        isDisputed: true,
      },
    ],
  },
  {
    name: 'two reports agree and no record has it',
    records: [MAREK_AND_RENN],
    reports: [
      {
        slug: 'one',
        publishedOn: '2024-02-01',
        text: `${HEADLINE}\n\n“The old foundry will employ four hundred people after the repairs,” Priya Raman said.`,
      },
      {
        slug: 'other',
        publishedOn: '2024-02-01',
        text: `${HEADLINE}\n\nPriya Raman said: “The old foundry will employ four hundred people after the repairs.”`,
      },
    ],
    checks: [
      {
        text: 'The old foundry will employ four hundred people after the repairs',
        speaker: 'Priya Raman',
        verdict: 'VERBATIM',
        basis: 'REPORTS',
        isDisputed: false,
      },
    ],
  },
  {
    name: 'the same phrase on two occasions: the later record is the report’s',
    records: [
      {
        slug: 'spring-2022',
        kind: 'STATEMENT',
        speaker: 'Osei Baffour',
        publishedOn: '2022-05-10',
        text: '# Statement to the court staff\n\nJustice in this county is slow, but it arrives.',
      },
      {
        slug: 'spring-2024',
        kind: 'STATEMENT',
        speaker: 'Osei Baffour',
        publishedOn: '2024-05-10',
        text: '# Statement to the court staff\n\nJustice in this county is slow, but it arrives.',
      },
    ],
    reports: [
      {
        slug: 'new',
        publishedOn: '2024-05-11',
        text: `${HEADLINE}\n\n“Justice in this county is slow, but it arrives,” Osei Baffour said.`,
      },
      {
        slug: 'old',
        publishedOn: '2022-05-11',
        text: `${HEADLINE}\n\n“Justice in this county is slow, but it arrives,” Osei Baffour said.`,
      },
    ],
    quotations: [
      { report: 'new', words: 'Justice in this county', fidelity: 'VERBATIM', record: 'spring-2024' },
      { report: 'old', words: 'Justice in this county', fidelity: 'VERBATIM', record: 'spring-2022' },
    ],
  },
  {
    name: 'of two places the most faithful wins',
    records: [
      {
        slug: 'morning',
        kind: 'STATEMENT',
        speaker: 'Ingrid Solheim',
        publishedOn: '2024-03-05',
        text: '# Statement\n\nOur surgeons operated on forty patients by candlelight.',
      },
      {
        slug: 'evening',
        kind: 'STATEMENT',
        speaker: 'Ingrid Solheim',
        publishedOn: '2024-03-05',
        text: '# Statement\n\nOur surgeons operated on sixty patients by candlelight.',
      },
    ],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\n“Our surgeons operated on sixty patients by candlelight,” Ingrid Solheim said.`,
      },
    ],
    quotations: [
      { report: 'report', words: 'sixty patients', fidelity: 'VERBATIM', reasons: [], record: 'evening' },
    ],
  },
  {
    name: 'a fragment of two content words, with a record of the week before',
    records: [
      {
        slug: 'statement',
        kind: 'STATEMENT',
        speaker: 'Elena Marek',
        publishedOn: '2024-03-05',
        text: '# Statement\n\nThe ferry is a sacred duty for everybody on this council.',
      },
    ],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-12',
        text: `${HEADLINE}\n\nElena Marek called the ferry “a sacred duty” and went home.`,
      },
    ],
    quotations: [
      {
        report: 'report',
        words: 'sacred duty',
        fidelity: 'VERBATIM',
        reasons: [],
        anchors: ['a sacred duty'],
      },
    ],
  },
  {
    name: 'a fragment of two content words, with a record of the year before',
    records: [
      {
        slug: 'statement',
        kind: 'STATEMENT',
        speaker: 'Elena Marek',
        publishedOn: '2023-03-05',
        text: '# Statement\n\nThe ferry is a sacred duty for everybody on this council.',
      },
    ],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-12',
        text: `${HEADLINE}\n\nElena Marek called the choir “a sacred duty” and went home.`,
      },
    ],
    quotations: [{ report: 'report', words: 'sacred duty', fidelity: null }],
  },
  {
    name: 'a fragment of two content words, with an old record whose occasion the report names',
    records: [
      {
        slug: 'speech',
        kind: 'TRANSCRIPT',
        speaker: 'Elena Marek',
        publishedOn: '2023-03-05',
        occasion: 'speech at the Harbour Congress in Lisbon',
        text: '# Speech in Lisbon\n\nThe ferry is a sacred duty for everybody on this council.',
      },
    ],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-12',
        text: `${HEADLINE}\n\nAt the Harbour Congress in Lisbon last year Elena Marek called the ferry “a sacred duty” and got applause.`,
      },
    ],
    quotations: [{ report: 'report', words: 'sacred duty', fidelity: 'VERBATIM', record: 'speech' }],
  },
  {
    name: 'a quotation over a paragraph break',
    records: [
      {
        slug: 'speech',
        kind: 'TRANSCRIPT',
        speaker: 'Tobias Renn',
        publishedOn: '2024-03-05',
        text: '# Speech to the club\n\nThis team was built in a car park by nine bus drivers.\n\nThey paid for the first ball with their own tips.',
      },
    ],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\n“This team was built in a car park by nine bus drivers. They paid for the first ball with their own tips,” Tobias Renn said.`,
      },
    ],
    quotations: [
      {
        report: 'report',
        words: 'This team was built',
        fidelity: 'VERBATIM',
        reasons: [],
        anchors: [
          'This team was built in a car park by nine bus drivers.',
          'They paid for the first ball with their own tips',
        ],
      },
    ],
    checks: [
      {
        text: 'built in a car park by nine bus drivers. They paid for the first ball',
        speaker: 'Tobias Renn',
        verdict: 'PARTIAL',
        basis: 'RECORD',
      },
    ],
  },
  {
    name: 'a quotation over applause in a paragraph of its own',
    records: [
      {
        slug: 'speech',
        kind: 'TRANSCRIPT',
        speaker: 'Tobias Renn',
        publishedOn: '2024-03-05',
        text: '# Speech to the club\n\nWe bought the stadium back from the bank on Saturday.\n\n(Applause.)\n\nIt belongs to every child who ever climbed the fence.',
      },
    ],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\n“We bought the stadium back from the bank on Saturday. It belongs to every child who ever climbed the fence,” Tobias Renn said.`,
      },
    ],
    quotations: [
      {
        report: 'report',
        words: 'We bought the stadium back',
        fidelity: 'VERBATIM',
        reasons: [],
        anchors: [
          'We bought the stadium back from the bank on Saturday.',
          'It belongs to every child who ever climbed the fence',
        ],
      },
    ],
    checks: [
      {
        text: 'We bought the stadium back from the bank on Saturday. It belongs to every child who ever climbed the fence',
        speaker: 'Tobias Renn',
        verdict: 'TRUE',
        basis: 'RECORD',
      },
    ],
  },
  {
    name: 'words beyond an excerpt’s passage are not judged, and a match does not cross its edge',
    records: [
      {
        slug: 'excerpts',
        kind: 'TRANSCRIPT',
        speaker: 'Priya Raman',
        publishedOn: '2024-03-05',
        text: '# Excerpts\n\nWe will dredge the western channel this winter.\n\n[…]\n\nThe night ferries sail again from the first of May.',
      },
    ],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\n“We will dredge the western channel this winter, and the fishermen will pay for none of it,” Priya Raman said.`,
      },
    ],
    quotations: [
      {
        report: 'report',
        words: 'We will dredge the western channel',
        fidelity: 'VERBATIM',
        reasons: [],
        anchors: ['We will dredge the western channel this winter'],
      },
    ],
    checks: [
      {
        text: 'We will dredge the western channel this summer',
        speaker: 'Priya Raman',
        verdict: 'ALTERED',
        basis: 'RECORD',
      },
    ],
  },
  {
    name: 'indirect speech shifts tense, person and time',
    records: [
      {
        slug: 'statement',
        kind: 'STATEMENT',
        speaker: 'Ingrid Solheim',
        publishedOn: '2024-03-05',
        text: '# Statement\n\nWe will close the children’s ward at the old hospital today. I can promise the parents a bus to the new building.',
      },
    ],
    reports: [
      {
        slug: 'one',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\nIngrid Solheim said that they would close the children’s ward at the old hospital that day.`,
      },
      {
        slug: 'two',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\nIngrid Solheim said that she could promise the parents a bus to the new building.`,
      },
    ],
    quotations: [
      { report: 'one', words: 'they would close the children’s ward', fidelity: 'NOT_CHANGED', reasons: [] },
      { report: 'two', words: 'she could promise the parents a bus', fidelity: 'NOT_CHANGED', reasons: [] },
    ],
  },
  {
    name: 'indirect speech that turns the sense',
    records: [
      {
        slug: 'statement',
        kind: 'STATEMENT',
        speaker: 'Ingrid Solheim',
        publishedOn: '2024-03-05',
        text: '# Statement\n\nWe will close the children’s ward at the old hospital today. I can promise the parents nine buses to the new building.',
      },
    ],
    reports: [
      {
        slug: 'negated',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\nIngrid Solheim said that they would not close the children’s ward at the old hospital that day.`,
      },
      {
        slug: 'weaker',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\nIngrid Solheim said that they might close the children’s ward at the old hospital that day.`,
      },
      {
        slug: 'counted',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\nIngrid Solheim said that she could promise the parents four buses to the new building.`,
      },
    ],
    quotations: [
      { report: 'negated', words: 'close the children’s ward', fidelity: 'CHANGED', reasons: ['NEGATION'] },
      { report: 'weaker', words: 'close the children’s ward', fidelity: 'CHANGED', reasons: ['MODALITY'] },
      {
        report: 'counted',
        words: 'promise the parents four buses',
        fidelity: 'CHANGED',
        reasons: ['NUMBER'],
      },
    ],
  },
  {
    name: 'not on the complete record of the occasion that the report names',
    records: [{ ...MAREK_AND_RENN, complete: true }],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-05',
        text: `${HEADLINE}\n\n“The lighthouse keepers will each get a medal and a small pension,” Elena Marek told a press conference at Ardal town hall.`,
      },
      {
        slug: 'next-day',
        publishedOn: '2024-03-06',
        text: `${HEADLINE}\n\nAt a press conference at Ardal town hall on Tuesday, Elena Marek said: “My cousin will paint every buoy in the bay without a permit.”`,
      },
    ],
    quotations: [
      {
        report: 'report',
        words: 'The lighthouse keepers will each get a medal',
        fidelity: 'NOT_ON_RECORD',
        reasons: [],
        anchors: [],
        record: 'press-conference',
      },
      { report: 'next-day', words: 'My cousin will paint every buoy', fidelity: 'NOT_ON_RECORD' },
    ],
  },
  {
    name: 'without a complete record nothing is missing from it',
    records: [MAREK_AND_RENN],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-05',
        text: `${HEADLINE}\n\n“The lighthouse keepers will each get a medal and a small pension,” Elena Marek told a press conference at Ardal town hall.`,
      },
    ],
    quotations: [{ report: 'report', words: 'The lighthouse keepers will each get a medal', fidelity: null }],
    checks: [
      {
        text: 'The lighthouse keepers will each get a medal and a small pension',
        speaker: 'Elena Marek',
        verdict: 'VERBATIM',
        basis: 'REPORTS',
      },
    ],
  },
  {
    name: 'a complete record says nothing about another occasion, another month or another speaker',
    records: [{ ...MAREK_AND_RENN, complete: true }],
    reports: [
      {
        slug: 'elsewhere',
        publishedOn: '2024-03-05',
        text: `${HEADLINE}\n\n“The lighthouse keepers will each get a medal and a small pension,” Elena Marek told a radio station in Oslo.`,
      },
      {
        slug: 'later',
        publishedOn: '2024-04-09',
        text: `${HEADLINE}\n\n“My cousin will paint every buoy in the bay without a permit,” Elena Marek told a press conference at Ardal town hall.`,
      },
      {
        slug: 'another',
        publishedOn: '2024-03-05',
        text: `${HEADLINE}\n\n“Our clinic treats seasick tourists for nothing in August,” Ingrid Solheim told a press conference at Ardal town hall.`,
      },
    ],
    quotations: [
      { report: 'elsewhere', words: 'The lighthouse keepers will each get a medal', fidelity: null },
      { report: 'later', words: 'My cousin will paint every buoy', fidelity: null },
      { report: 'another', words: 'Our clinic treats seasick tourists', fidelity: null },
    ],
  },
];

const STOLTENBERG = {
  slug: 'stoltenberg-doorstep',
  kind: 'TRANSCRIPT',
  speaker: 'Jens Stoltenberg',
  publishedOn: '2021-06-14',
  occasion: 'doorstep statement ahead of the Brussels Summit',
  text: '# Doorstep statement\n\nAnd our relationship with Russia is at its lowest point since the end of the Cold War. This is due to Russia’s aggressive actions.\n\n[…]\n\nWe will also address China. There are of course opportunities and we need to engage with China on issues like climate change, arms control.\n\nBut China’s military build-up, growing influence and coercive behaviour also poses some challenges to our security.\n\nAnd we need to address them together as an Alliance.',
} as const;

const BIDEN = {
  slug: 'biden-oval-office',
  kind: 'TRANSCRIPT',
  speaker: 'Joe Biden',
  publishedOn: '2021-06-07',
  occasion: 'meeting with the NATO Secretary General in the Oval Office',
  text: '# Remarks in the Oval Office\n\nI meant what I said when I spoke to you that we consider Article 5 a sacred commitment. I mean that literally, a sacred commitment.',
} as const;

const BLINKEN = {
  slug: 'blinken-nato',
  kind: 'TRANSCRIPT',
  speaker: 'Antony Blinken',
  publishedOn: '2021-03-24',
  occasion: 'speech at NATO headquarters, Brussels',
  text: '# Speech at NATO headquarters\n\nAccording to a recent poll by the Chicago Council on Global Affairs, nine in ten Americans believe that maintaining our alliances is the most effective way to achieve our foreign policy goals.\n\n[…]\n\nThey look at the threats we face – like climate change, the COVID-19 pandemic, economic inequality, an increasingly assertive China – and they know that the United States is much better off tackling them with partners, rather than trying to do it alone. And all our allies can say the same.',
} as const;

/** What is on record, and how it was reported. */
const PUBLIC_RECORDS: readonly RecordCase[] = [
  {
    name: 'as delivered, and as a report garbled it',
    records: [STOLTENBERG],
    reports: [
      {
        slug: 'summit',
        publishedOn: '2021-06-14',
        text: '# A summit\n\nLeaders met in Brussels.\n\n“China’s military buildup, increasing influence, and coercive action also pose some challenges to our security,” Jens Stoltenberg said.\n\n“There are opportunities and we need to engage with China on issues such as climate change and arms control,” Jens Stoltenberg said.',
      },
    ],
    quotations: [
      { report: 'summit', words: 'coercive action', fidelity: 'REWORDED', reasons: [] },
      { report: 'summit', words: 'There are opportunities', fidelity: 'REWORDED', reasons: [] },
    ],
    checks: [
      {
        text: "China's military build-up, growing influence and coercive behaviour also poses some challenges to our security",
        speaker: 'Jens Stoltenberg',
        verdict: 'PARTIAL',
        basis: 'RECORD',
        fidelity: 'VERBATIM',
      },
      {
        text: "China's military buildup, growing influence, and coercive behavior also poses some challenges to our security",
        speaker: 'Stoltenberg',
        verdict: 'PARTIAL',
        basis: 'RECORD',
        fidelity: 'VERBATIM',
      },
      {
        text: "China's military buildup, increasing influence, and coercive action also pose some challenges to our security",
        speaker: 'Jens Stoltenberg',
        verdict: 'ALTERED',
        basis: 'RECORD',
        fidelity: 'REWORDED',
      },
      {
        text: 'our relationship with Russia is at its lowest point since the end of the Cold War',
        speaker: 'Jens Stoltenberg',
        verdict: 'TRUE',
        basis: 'RECORD',
        fidelity: 'VERBATIM',
      },
      {
        text: 'our relationship with China is at its lowest point since the end of the Cold War',
        speaker: 'Jens Stoltenberg',
        verdict: 'ALTERED',
        basis: 'RECORD',
        fidelity: 'CHANGED',
      },
    ],
  },
  {
    name: 'an increasingly assertive China, reported as aggressive',
    records: [BLINKEN],
    reports: [
      {
        slug: 'brussels',
        publishedOn: '2021-03-25',
        text: '# In Brussels\n\nAllies met for two days.\n\nAntony Blinken spoke of “an increasingly aggressive China.”\n\n“They know that the United States is much better off tackling them with partners, rather than trying to do it alone,” Antony Blinken said.\n\n“Nine in ten Americans believe that maintaining our alliances is the most effective way to achieve our foreign policy goals,” Antony Blinken said.',
      },
    ],
    quotations: [
      {
        report: 'brussels',
        words: 'an increasingly aggressive China',
        fidelity: 'CHANGED',
        reasons: ['OPPOSITE'],
        anchors: ['an increasingly assertive China'],
      },
      {
        report: 'brussels',
        words: 'They know that the United States',
        fidelity: 'VERBATIM',
        reasons: [],
        anchors: [
          'they know that the United States is much better off tackling them with partners, rather than trying to do it alone',
        ],
      },
      { report: 'brussels', words: 'Nine in ten Americans', fidelity: 'VERBATIM', reasons: [] },
    ],
    checks: [
      {
        text: 'the United States is much worse off tackling them with partners, rather than trying to do it alone',
        speaker: 'Antony Blinken',
        verdict: 'ALTERED',
        basis: 'RECORD',
        fidelity: 'CHANGED',
      },
      {
        text: 'all our allies can say the same',
        speaker: 'Antony Blinken',
        verdict: 'TRUE',
        basis: 'RECORD',
      },
    ],
  },
  {
    name: 'a sacred commitment, a week after it was said',
    records: [BIDEN, STOLTENBERG],
    reports: [
      {
        slug: 'summit',
        publishedOn: '2021-06-14',
        text: '# A summit\n\nLeaders met in Brussels.\n\nJoe Biden called Article 5 a “sacred commitment” of the allies.',
      },
    ],
    quotations: [
      {
        report: 'summit',
        words: 'sacred commitment',
        fidelity: 'VERBATIM',
        reasons: [],
        anchors: ['sacred commitment'],
        record: 'biden-oval-office',
      },
    ],
    checks: [
      {
        text: 'we consider Article 5 a sacred commitment',
        speaker: 'Jens Stoltenberg',
        verdict: 'MISATTRIBUTED',
        basis: 'RECORD',
      },
    ],
  },
];

export const CASES: readonly RecordCase[] = [
  ...PUBLIC_RECORDS,
  ...[...TRUE_PAIRS, ...GARBLED_PAIRS].map(pairCase),
  ...SCENES,
];
