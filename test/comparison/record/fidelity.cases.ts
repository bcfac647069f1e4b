/**
 * A report, what the record has, and the fidelity with its reasons; the last says whether the report is in the
 * reporter's words. The record goes on before and after.
 */
export type FidelityCase = readonly [report: string, record: string, fidelity: string, isIndirect?: boolean];

const CHINA =
  'But China’s military build-up, growing influence and coercive behaviour also poses some challenges to our security.';
const BLINKEN =
  'They look at the threats we face – like climate change, the COVID-19 pandemic, economic inequality, an increasingly assertive China – and they know that the United States is much better off tackling them with partners, rather than trying to do it alone. And all our allies can say the same.';

export const FIDELITY_CASES: readonly FidelityCase[] = [
  [
    "China's military build-up, growing influence and coercive behaviour also poses some challenges to our security",
    CHINA,
    'VERBATIM',
  ],
  [
    "China's military buildup, increasing influence, and coercive action also pose some challenges to our security",
    CHINA,
    'REWORDED',
  ],
  ['an increasingly aggressive China', BLINKEN, 'CHANGED OPPOSITE'],
  [
    'They know that the United States is much better off tackling them with partners, rather than trying to do it alone',
    BLINKEN,
    'VERBATIM',
  ],
  [
    'sacred commitment',
    'I meant what I said when I spoke to you that we consider Article 5 a sacred commitment. I mean that literally, a sacred commitment.',
    'VERBATIM',
  ],
  ['aggressive behavior', 'This is due to Russia’s aggressive actions.', 'null'],
  [
    'we will leave Afghanistan by September',
    'It is not easy, but we will leave Afghanistan by September.',
    'VERBATIM',
  ],
  [
    'we should leave Afghanistan by September',
    'I do not think we should leave Afghanistan by September.',
    'CHANGED NEGATION',
  ],
  [
    'We will leave Afghanistan by September',
    'We will not leave Afghanistan by September.',
    'CHANGED NEGATION',
  ],
  [
    'We will not leave Afghanistan by September',
    'We will leave Afghanistan by September.',
    'CHANGED NEGATION',
  ],
  [
    'taxes will rise by ten percent next year',
    'I can tell you that taxes will rise by 10% next year.',
    'VERBATIM',
  ],
  [
    'taxes will rise by twelve percent next year',
    'I can tell you that taxes will rise by 10% next year.',
    'CHANGED NUMBER',
  ],
  [
    '90% of the voters in the north want a new bridge',
    'nine in ten of the voters in the north want a new bridge',
    'VERBATIM',
  ],
  [
    'the budget grew and pays for schools',
    'The budget, which is 12 percent more than in 2019, grew and pays for schools.',
    'SHORTENED',
  ],
  [
    'the budget grew … and pays for schools',
    'The budget grew, which is 12 percent more than in 2019, and pays for schools.',
    'SHORTENED',
  ],
  ['We will cut taxes by five percent', 'We will cut taxes by six percent.', 'CHANGED NUMBER'],
  ['we may close the harbor on Monday', 'we will close the harbor on Monday', 'CHANGED MODALITY'],
  [
    'all hospitals have enough beds this winter',
    'most hospitals have enough beds this winter',
    'CHANGED QUANTITY',
  ],
  [
    'hospitals have enough beds this winter',
    'Most hospitals have enough beds this winter.',
    'CHANGED QUANTITY',
  ],
  [
    'hospitals have enough beds this winter',
    'Perhaps hospitals have enough beds this winter.',
    'CHANGED HEDGE',
  ],
  ['We will send the troops home', 'We will send the troops home if the truce holds.', 'CHANGED CONDITION'],
  ['we will send the troops home', 'If the truce holds, we will send the troops home.', 'CHANGED CONDITION'],
  [
    'the vaccine is dangerous for children',
    'They claim that the vaccine is dangerous for children.',
    'CHANGED ATTRIBUTION',
  ],
  [
    'at least forty people lost their homes in the flood',
    'forty people lost their homes in the flood',
    'CHANGED QUANTITY',
  ],
  [
    '[The allies] have promised more money for the port',
    'They have promised more money for the port',
    'SHORTENED',
  ],
  ['President Putin must leave the valley now', 'Putin must leave the valley now', 'REWORDED'],
  [
    'We know Putin must leave the valley now',
    'We know President Putin must leave the valley now',
    'REWORDED',
  ],
  ['Mr. Putin must leave the valley now', 'President Putin must leave the valley now', 'REWORDED'],
  ['President Trump must leave the valley now', 'President Putin must leave the valley now', 'CHANGED NAME'],
  ['Russian troops must leave the valley now', 'Chinese troops must leave the valley now', 'CHANGED NAME'],
  ["Russia's troops must leave the valley now", 'Russian troops must leave the valley now', 'VERBATIM'],
  ['Kiev will get the new tanks in spring', 'Kyiv will get the new tanks in spring', 'VERBATIM'],
  ['the plan is unsafe for the workers here', 'the plan is safe for the workers here', 'CHANGED OPPOSITE'],
  ['the plan is unsafe for the workers here', 'the plan is not safe for the workers here', 'REWORDED'],
  [
    'we open the bridge in May for all drivers',
    'we open the bridge in June for all drivers',
    'CHANGED NUMBER',
  ],
  ['the government would close the harbor on Monday', 'We will close the harbor on Monday', 'REWORDED', true],
  [
    'they would close the northern harbor on Monday',
    'We will close the northern harbor on Monday',
    'REWORDED',
    true,
  ],
  [
    'they might close the northern harbor on Monday',
    'We will close the northern harbor on Monday',
    'CHANGED MODALITY',
    true,
  ],
  [
    'only the miners know what happened in the shaft',
    'the miners know what happened in the shaft',
    'CHANGED HEDGE',
  ],
  ['we, uh, we will rebuild the school by spring', 'We will rebuild the school by spring', 'VERBATIM'],
  [
    'we will rebuild the school by spring',
    'Well, we — we will, you know, rebuild the school by spring.',
    'VERBATIM',
  ],
  [
    "we'll rebuild the school by spring (Applause.) and the clinic",
    'We will rebuild the school by spring and the clinic',
    'VERBATIM',
  ],
  [
    'not only the farmers but the millers want the dam',
    'The farmers and the millers want the dam',
    'REWORDED',
  ],
  [
    'we will leave Afghanistan by September',
    'There is no doubt that we will leave Afghanistan by September.',
    'VERBATIM',
  ],
  [
    'the fishing ban will end before summer',
    'Nobody believes that the fishing ban will end before summer.',
    'CHANGED NEGATION ATTRIBUTION',
  ],
  ['We will win the match at home', 'We can win the match at home', 'CHANGED MODALITY'],
  [
    'fewer than 30 houses burned in the storm',
    'more than 30 houses burned in the storm',
    'CHANGED COMPARISON',
  ],
  [
    'the political can of worms will be closed in spring',
    'the political will of workers will be closed in spring',
    'REWORDED',
  ],
  ['[W]e will rebuild the school by spring', 'Next year we will rebuild the school by spring', 'VERBATIM'],
  ['he [Putin] will rebuild the school by spring', 'he will rebuild the school by spring', 'VERBATIM'],
  [
    'They will rebuild [the school] by spring and open it',
    'They will rebuild it by spring and open it',
    'SHORTENED',
  ],
  [
    'I spoke to the mayor about the flooded harbor',
    'I spoke, of course, to the mayor about the flooded harbor',
    'SHORTENED',
  ],
  [
    'It is likely to rain in the harbor district',
    'It is unlikely to rain in the harbor district',
    'CHANGED OPPOSITE',
  ],
  [
    'crews repaired nearly 300 homes in the valley',
    'crews repaired 300 homes in the valley',
    'CHANGED QUANTITY',
  ],
  [
    'crews repaired 300 homes in the valley',
    'crews repaired at least 300 homes in the valley',
    'CHANGED QUANTITY',
  ],
  ['three homes in the valley burned', 'two homes in the valley burned', 'CHANGED NUMBER'],
  ['this is a win for the valley', 'this is one win for the valley', 'REWORDED'],
  [
    'we can do more for the miners',
    'we can do more for the miners. We must do more for their families',
    'VERBATIM',
  ],
  ['he should resign before the vote', 'I never said he should resign before the vote', 'CHANGED NEGATION'],
  ['we will fight until the last tree is saved', 'we will fight until the last tree is saved', 'VERBATIM'],
  ['the bridge is safe', 'I am not an engineer, but the bridge is safe', 'VERBATIM'],
  [
    'a nonpartisan review of the mine is needed',
    'a partisan review of the mine is needed',
    'CHANGED OPPOSITE',
  ],
  [
    'our dialogue with the neighbors and the organizers continues',
    'our dialog with the neighbours and the organisers continues',
    'VERBATIM',
  ],
  ['The fund paid $2.5 million to the miners', 'The fund paid 2.5 million dollars to the miners', 'VERBATIM'],
  [
    'The fund paid $2.5 million to the miners',
    'The fund paid 2.5 billion dollars to the miners',
    'CHANGED NUMBER',
  ],
  [
    'The fund paid £5 to the miners of the valley',
    'The fund paid $5 to the miners of the valley',
    'CHANGED NUMBER',
  ],
  ['the walk is five miles along the coast', 'the walk is five kilometers along the coast', 'CHANGED NUMBER'],
  [
    'I think the dam holds. The pumps run day and night',
    'I think the dam holds.\n\n(Applause.)\n\nThe pumps run day and night.',
    'VERBATIM',
  ],
  // No word is taken from another sentence.
  [
    'We rebuilt the old mill together with Dario Kelm',
    'We rebuilt the old mill together with Hugo Brandt. It took a year. I thank Dario Kelm for his patience.',
    'CHANGED NAME',
  ],
  [
    'Our delegation will not defend the harbor treaty',
    'I will not sit down. Our delegation will defend the harbor treaty.',
    'CHANGED NEGATION',
  ],
  [
    'We closed the road on Monday. The detour is long.',
    'We closed the road on Monday. It was wet. The detour is long.',
    'SHORTENED',
  ],
  // "Without" governs its own phrase.
  [
    'We postponed the new code for 500 families',
    'We postponed the new code without much noise for 500 families.',
    'SHORTENED',
  ],
  [
    'We postponed the new code with delay for 500 families',
    'We postponed the new code without delay for 500 families.',
    'CHANGED NEGATION',
  ],
  ['The court, in 2019, will hear the case', 'The court, in 2019, may hear the case.', 'CHANGED MODALITY'],
  ['We do not accept the new report on the old dam', 'We reject the new report on the old dam.', 'REWORDED'],
  [
    'more than half of the nurses left the hospital',
    'I heard that half of the nurses left the hospital.',
    'CHANGED QUANTITY',
  ],
  [
    'unemployment fell by 0.5 percentage points',
    'Last year unemployment rose by 0.5 percentage points.',
    'CHANGED OPPOSITE',
  ],
];
