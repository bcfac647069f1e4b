import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'a name that is a link speaks',
    text: '# Bridge opens\n\n“We waited,” said [Rui Costa](https://example.org/rui), the **mayor** of Orton.',
    quotes: [{ text: 'We waited,', speaker: 'Rui Costa', type: 'DIRECT' }],
    people: ['Rui Costa'],
    roles: { 'Rui Costa': ['mayor of Orton'] },
  },
  {
    kind: 'a name in bold speaks',
    text: 'Bridge opens\n\n**Ana Lima** said: “It is lovely.”',
    quotes: [{ text: 'It is lovely.', speaker: 'Ana Lima', type: 'DIRECT' }],
    people: ['Ana Lima'],
  },
  {
    kind: 'marks around a quotation are no part of it',
    text: 'Bridge opens\n\n*“It shakes,”* said Peter Holm.[^1]\n\n[^1]: Seen on Monday.',
    quotes: [{ text: 'It shakes,', speaker: 'Peter Holm', type: 'DIRECT' }],
  },
  {
    kind: 'marks inside a quotation stay in its words',
    text: 'Bridge opens\n\n“It is **very** late,” Peter Holm said.',
    quotes: [{ text: 'It is **very** late,', speaker: 'Peter Holm', type: 'DIRECT' }],
  },
  {
    kind: 'a block quote is story',
    text: 'Bridge opens\n\n> “It is lovely,” Ana Lima said.\n>\n> “We waited,” said Rui Costa.',
    quotes: [
      { text: 'It is lovely,', speaker: 'Ana Lima' },
      { text: 'We waited,', speaker: 'Rui Costa' },
    ],
    people: ['Ana Lima', 'Rui Costa'],
  },
  {
    kind: 'a list of quotations has their speakers',
    text: 'Bridge opens\n\nThey spoke.\n\n* “It is lovely,” Ana Lima said.\n* “We waited,” said __Rui Costa__.',
    quotes: [
      { text: 'It is lovely,', speaker: 'Ana Lima' },
      { text: 'We waited,', speaker: 'Rui Costa' },
    ],
  },
  {
    kind: 'a link by a name of its own leads nowhere in the story',
    text: 'Bridge opens\n\n“We waited,” said [Rui Costa][mayor].\n\n[mayor]: https://example.org/Carl-Dunn',
    quotes: [{ text: 'We waited,', speaker: 'Rui Costa' }],
    people: ['Rui Costa'],
  },
  {
    kind: 'Markdown around names and words',
    text: '# Bridge opens\n\n“We waited ten years,” said [Rui Costa](https://example.org/rui), the **mayor** of Orton.\n\n> “It is lovely,” **Ida Crane** said.',
    quotes: [
      {
        text: 'We waited ten years,',
        speaker: 'Rui Costa',
      },
      {
        text: 'It is lovely,',
        speaker: 'Ida Crane',
      },
    ],
    people: ['Rui Costa', 'Ida Crane'],
  },
  {
    kind: 'Markdown around names and words',
    text: '# Bridge opens\n\n- *“It shakes,”* said Peter Holm.[^1]\n\n## What next\n\n**Ida Crane:** asked about it, said: “We will see.”\n\n[^1]: Seen on Monday.',
    quotes: [
      {
        text: 'It shakes,',
        speaker: 'Peter Holm',
      },
      {
        text: 'We will see.',
        speaker: 'Ida Crane',
      },
    ],
  },
];
