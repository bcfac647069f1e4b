import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'the story goes on after links to other stories',
    text: 'Bus strike ends\n\nDrivers voted on Sunday to go back to work.\n\nRelated Coverage\n\nFares to rise again in March\n\nCity buys forty trams\n\n“We got most of what we asked for,” union leader Marta Quill said.\n\nService resumes at dawn.',
    quotes: [
      {
        text: 'We got most of what we asked for,',
        speaker: 'Marta Quill',
      },
    ],
    paragraphs: {
      'Fares to rise': 'BOILERPLATE',
      'City buys': 'BOILERPLATE',
      'Service resumes': 'BODY',
    },
  },
  {
    kind: 'the story goes on after links to other stories',
    text: 'Clinic reopens\n\nThe clinic opened its doors on Friday.\n\nSee also:\n\nNurses march for better pay\n\nDr Ines Ford said: “Patients came from all over the valley.”',
    quotes: [
      {
        text: 'Patients came from all over the valley.',
        speaker: 'Ines Ford',
      },
    ],
    paragraphs: {
      'Nurses march': 'BOILERPLATE',
    },
  },
  {
    kind: 'the story goes on after links to other stories',
    text: 'Clinic reopens\n\n“Patients came early,” said nurse Dora Pell.\n\nTrending\n\nTen best beaches of the north\n\nActor sells castle',
    quotes: [
      {
        text: 'Patients came early,',
        speaker: 'Dora Pell',
      },
    ],
    paragraphs: {
      'Ten best': 'BOILERPLATE',
      'Actor sells': 'BOILERPLATE',
    },
  },
  {
    kind: 'a caption lends no photographer',
    text: 'Flood hits\n\nImage caption The bridge at Orton was closed for a week\n\n“We lost everything,” Peter Holm said.',
    people: ['Peter Holm'],
    paragraphs: {
      'Image caption': 'CAPTION',
    },
  },
  {
    kind: 'a caption lends no photographer',
    text: 'Flood hits\n\nThe bridge at Orton was closed for a week. (Dana Wirth/CBC)\n\n“We lost everything,” Peter Holm said.',
    people: ['Peter Holm'],
    paragraphs: {
      'The bridge': 'CAPTION',
    },
  },
  {
    kind: 'a caption lends no photographer',
    text: 'Flood hits\n\nResidents wade through Mill Street. Picture: Olga Stern\n\n“We lost everything,” Peter Holm said.',
    people: ['Peter Holm'],
    paragraphs: {
      'Residents wade': 'CAPTION',
    },
  },
  {
    kind: 'reporters of a credit line are nobody of the story',
    text: 'Flood hits\n\n“We lost everything,” Peter Holm said.\n\nAdditional reporting by Olga Stern and Vik Mehra; editing by Jane Tull',
    people: ['Peter Holm'],
    paragraphs: {
      'Additional reporting': 'CREDIT',
    },
  },
  {
    kind: 'reporters of a credit line are nobody of the story',
    text: 'Flood hits\n\n“We lost everything,” Peter Holm said.\n\nOlga Stern in Lisbon contributed to this report.',
    people: ['Peter Holm'],
    paragraphs: {
      'Olga Stern in': 'CREDIT',
    },
  },
  {
    kind: 'a line of the page lends nobody',
    text: 'Flood hits\n\n“We lost everything,” Peter Holm said.\n\nSign up for our morning newsletter\n\nFollow Olga Stern on Twitter: @ostern',
    people: ['Peter Holm'],
    paragraphs: {
      'Sign up': 'BOILERPLATE',
      Follow: 'BOILERPLATE',
    },
  },
  {
    kind: 'a heading inside the story quotes nobody',
    text: 'Actors talk\n\nThe couple spoke for an hour.\n\nActor felt “ashamed” of early films\n\n“I was young,” Lena Marsh said.',
    quotes: [
      {
        text: 'I was young,',
        speaker: 'Lena Marsh',
      },
    ],
    noQuotes: ['ashamed'],
  },
  {
    kind: 'a first line that is a sentence is story',
    text: 'Two fishermen were rescued on Tuesday, the coast guard said. A third is missing.\n\nThe search goes on.',
    quotes: [
      {
        text: 'Two fishermen were rescued on Tuesday',
        speaker: 'the coast guard',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'a first line that is a sentence is story',
    text: 'A court in Orton ruled that the mine must close, the firm announced on Friday.\n\nIt employs 300.',
    paragraphs: {
      'A court': 'BODY',
    },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nNew research by Orton University found that dams leak.',
    paragraphs: { 'New research b': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nThe figures, compiled by the council, show a fall of 3 per cent.',
    paragraphs: { 'The figures, c': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\n“Research by our own staff shows it,” said vet Ana Lima.',
    paragraphs: { '“Research by o': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nReporting by banks was poor, Ms Lima said.',
    paragraphs: { 'Reporting by b': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nEdda Moor is the editor of the Norham Post.',
    paragraphs: { 'Edda Moor is t': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nBy Friday the water had fallen',
    paragraphs: { 'By Friday the ': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\n10.30 runners took part',
    paragraphs: { '10.30 runners ': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nSign up for the course, she told parents.',
    paragraphs: { 'Sign up for th': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nFollow Mr Bell on Twitter, she said, and you see.',
    paragraphs: { 'Follow Mr Bell': 'BODY' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\nBy Anna Bell and Rui Costa in Porto',
    paragraphs: { 'By Anna Bell': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\nReporting by Anna Bell; editing by Rui Costa',
    paragraphs: { 'Reporting by': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\n(Reporting by Anna Bell in Porto; Editing by Rui Costa)',
    paragraphs: { '(Reporting b': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\n14.32 BST',
    paragraphs: { '14.32 BST': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\n09:13Anna Bell',
    paragraphs: { '09:13Anna Be': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: "Norham\n\nIt rained on Monday.\n\nDon't miss our quiz",
    paragraphs: { "Don't miss o": 'BOILERPLATE' },
  },
  {
    kind: 'a credit in capitals between bars',
    text: 'Parade\n\nA float.\n\nWENDELL BRAITHWAITE | DAILY NATION\n\nThousands came. “I danced,” said Shelly-Ann Cox.',
    people: ['Shelly-Ann Cox'],
    paragraphs: { WENDELL: 'CREDIT' },
  },
  {
    kind: 'a credit after a bar',
    text: 'Dam\n\nThe dam on Tuesday. | Photo Credit: R. Subramanam\n\n“It is safe,” Anita Rajan said.',
    people: ['Anita Rajan'],
    paragraphs: { 'The dam': 'CAPTION' },
  },
  {
    kind: 'comments end a story',
    text: 'Library\n\n“It is late,” Moira Lunn said.\n\n12 Comments\n\nTom\n\nWhat rubbish. I think that she said so last year.',
    people: ['Moira Lunn'],
    paragraphs: { Tom: 'BOILERPLATE', What: 'BOILERPLATE' },
  },
  {
    kind: 'comments end a story',
    text: 'Library\n\n“It is late,” Moira Lunn said.\n\nComments\n\nTom\n\nShe said “never” last year.\n\nReply',
    people: ['Moira Lunn'],
    paragraphs: { She: 'BOILERPLATE' },
  },
  {
    kind: 'what a firm says about itself is no story',
    text: 'Plant opens\n\n“It is late,” Moira Lunn said.\n\nAbout Harrow Tools:\n\nFounded in 1921, Harrow Tools says that it is good.\n\nEnquiries: Lena Brodie, press@x.example',
    people: ['Moira Lunn'],
    paragraphs: { About: 'BOILERPLATE', Founded: 'BOILERPLATE', Enquiries: 'BOILERPLATE' },
  },
  {
    kind: 'what a firm says about itself is no story',
    text: 'Trial opens\n\n“It is late,” Moira Lunn said.\n\nAbout the trial\n\nThe jury will hear two weeks of evidence, Tom Bell said.',
    people: ['Moira Lunn', 'Tom Bell'],
    paragraphs: { 'The jury': 'BODY' },
  },
  {
    kind: 'how to reach somebody is no story',
    text: 'Plant opens\n\n“It is late,” Moira Lunn said.\n\nContact: Lena Brodie, press@x.example\nPhone: 01555 123456\n\nLena Brodie, 020 7946 0100',
    people: ['Moira Lunn'],
  },
  {
    kind: 'who writes an entry of a live blog is nobody of the story',
    text: 'Storm: live\n\nRain fell.\n\n18:10\nCiara Moran\n\nThe pier is closed. Tom Breslin said: “Stay.”\n\n17:55\nPosted by Niall Keane\n\nIt rains.',
    quotes: [{ text: 'Stay.', speaker: 'Tom Breslin' }],
    people: ['Tom Breslin'],
  },
  {
    kind: 'who writes an entry of a live blog is nobody of the story',
    text: 'Storm: live\n\nRain fell.\n\n18:10 - Ciara Moran\n\nThe pier is closed. Tom Breslin said: “Stay.”\n\nNiall Keane, Political Correspondent\n\nIt rains.\n\nUpdated 17:55\n\nIt pours.',
    quotes: [{ text: 'Stay.', speaker: 'Tom Breslin' }],
    people: ['Tom Breslin'],
    paragraphs: { Updated: 'CREDIT' },
  },
  {
    kind: 'a button for comments in the story',
    text: 'Library cuts anger town\n\n“It is the heart of this place,” said retired teacher Moira Lunn.\n\nComments\n\nThe council says it must save £2m.\n\nCouncil leader Geoff Pask said: “Nobody goes into politics to close libraries.”',
    quotes: [
      { text: 'It is the heart of this place,', speaker: 'Moira Lunn' },
      { text: 'it must save £2m', speaker: 'the council' },
      { text: 'Nobody goes into politics to close libraries.', speaker: 'Geoff Pask' },
    ],
    paragraphs: { Comments: 'BOILERPLATE', 'The council says': 'BODY' },
  },
  {
    kind: 'a credit in capitals between bars',
    text: 'Parade returns to Main Street\n\nPHOTO | WENDELL BRAITHWAITE | DAILY NATION\n\nThousands lined Main Street on Saturday for the first parade in three years.\n\n“I danced till my shoes gave out,” said masquerader Shelly-Ann Cox.',
    quotes: [{ text: 'I danced till my shoes gave out,', speaker: 'Shelly-Ann Cox' }],
    people: ['Shelly-Ann Cox'],
    paragraphs: { PHOTO: 'CREDIT' },
  },
  {
    kind: 'a credit after a bar',
    text: 'Dam water released\n\nFile photo of the Kolavi dam | Photo Credit: R. Subramanam\n\n“There is no cause for alarm,” Collector Anita Rajan said.',
    people: ['Anita Rajan'],
  },
  {
    kind: 'what a firm says about itself is no story',
    text: 'Harrow & Finch opens second plant in Tamworth\n\nTAMWORTH, Ontario, May 4 – Harrow & Finch, the maker of garden tools, today announced the opening of its second plant.\n\n“This is a proud day for our people,” said Gwen Harrow, Chief Executive Officer of Harrow & Finch. “Tamworth has the skills that we need.”\n\n“We are delighted to welcome them,” said Tamworth Mayor Bill Deacon.\n\nAbout Harrow & Finch\n\nHarrow & Finch has made garden tools since 1921 and says that quality comes first.\n\nMedia contact: Lena Brodie, press@harrowfinch.example, 555-0110',
    quotes: [
      { text: 'This is a proud day for our people,', speaker: 'Gwen Harrow' },
      { text: 'Tamworth has the skills that we need.', speaker: 'Gwen Harrow' },
      { text: 'We are delighted to welcome them,', speaker: 'Bill Deacon' },
    ],
    people: ['Gwen Harrow', 'Bill Deacon'],
    paragraphs: {
      'About Harrow': 'BOILERPLATE',
      'Harrow & Finch has made': 'BOILERPLATE',
      'Media contact': 'BOILERPLATE',
    },
  },
  {
    kind: 'links to other stories',
    text: 'Monsoon floods streets\n\nThe civic body said pumps were working.\n\nALSO READ | Why the drains of the city choke every July\n\n“We have deployed 200 pumps,” commissioner Sanjay Kulthe said.\n\nAlso Read: Schools shut till Friday',
    quotes: [{ text: 'We have deployed 200 pumps,', speaker: 'Sanjay Kulthe' }],
    paragraphs: { 'ALSO READ': 'BOILERPLATE', 'Also Read': 'BOILERPLATE' },
  },
  {
    kind: 'a live blog',
    text: 'Storm Fergal: live updates\n\n18:42\nPower out in 30,000 homes\n\nCrews from Northern Grid are working through the night. “We ask people to be patient,” a spokesperson for the company said.\n\n18:10\nBy Ciara Moran in Galway\n\nThe promenade at Salthill is closed. Mayor Tomás Breslin said: “Stay at home. The sea is no place to be tonight.”\n\n17:55\nSchools to stay shut\n\nEducation minister Nuala Farrelly has confirmed that schools in six counties will stay shut on Friday.',
    quotes: [
      { text: 'We ask people to be patient,', speaker: 'a spokesperson for the company' },
      { text: 'Stay at home. The sea is no place to be tonight.', speaker: 'Tomás Breslin' },
      { text: 'that schools in six counties will stay shut on Friday', speaker: 'Nuala Farrelly' },
    ],
    people: ['Tomás Breslin', 'Nuala Farrelly'],
  },
  {
    kind: 'links to other stories',
    text: 'Flood\n\nThe river rose.\n\nMORE: Why the river floods\n\nWATCH | Boats on Main Street\n\n“We ran,” said Musa Ali.',
    paragraphs: { MORE: 'BOILERPLATE', WATCH: 'BOILERPLATE' },
  },
  {
    kind: 'a credit in brackets',
    text: 'Flood\n\nThe river rose.\n\nMusa Ali outside his home. (Submitted by Musa Ali)\n\n“We ran,” said Musa Ali.',
    paragraphs: { 'Musa Ali outside': 'CAPTION' },
  },
  {
    kind: 'a credit and an address',
    text: 'Flood\n\nThe river rose.\n\nPhoto by Keisha Grant\n\n“We ran,” said Musa Ali.\n\nkeisha.grant@tribune.example',
    people: ['Musa Ali'],
    paragraphs: { 'Photo by': 'CREDIT' },
  },
];
