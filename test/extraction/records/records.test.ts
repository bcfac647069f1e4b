import { describe, expect, it } from 'vitest';
import type { ExtractOptions, KnownPerson } from '../../../src/extraction/document.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { quotesIn } from '../found.ts';

const held = (name: string, title: string, from: string, to: string | null): KnownPerson => ({
  key: name.toLowerCase().replace(' ', '-'),
  name,
  aliases: [],
  roles: [{ title, from, to }],
});

const PEOPLE = [
  held('Ade Okafor', 'President of Norland', '2029-01-20', '2033-01-20'),
  held('Lena Voss', 'President of Norland', '2021-01-20', '2029-01-20'),
  held('Kim Dahl', 'Vice President of Norland', '2029-01-20', '2033-01-20'),
  held('Jens Lind', 'Secretary General of the Pact', '2020-01-01', null),
];

/** What is said, as "speaker: words"; "+" before what goes on. */
function said(text: string, options: ExtractOptions = {}): string[] {
  const document = extract(text, {
    kind: 'TRANSCRIPT',
    publishedOn: '2030-05-01',
    people: PEOPLE,
    headline: 'Remarks',
    ...options,
  });
  return quotesIn(text, document).map(
    ({ speaker, words, continues }) => `${continues === null ? '' : '+ '}${speaker}: ${words}`,
  );
}

const lines = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');

describe('a turn of a record', () => {
  const text = lines('Remarks', 'MS. QUINN: We sail today.', 'It is time.', '(Laughter.)', 'Thank you.');
  const [first, second] = quotesIn(text, extract(text, { kind: 'TRANSCRIPT' }));

  it('is a direct quotation without marks, whose source is its label', () => {
    expect(first).toMatchObject({
      type: 'DIRECT',
      words: 'We sail today.',
      content: 'We sail today.',
      source: 'MS. QUINN',
      cue: null,
      resolution: 'NAME',
      defects: [],
    });
  });

  it('has its speaker from the label before where it goes on', () => {
    expect(second).toMatchObject({ source: null, cue: null, resolution: 'CONTEXT', antecedent: 'MS. QUINN' });
  });

  it('goes on over a stage direction, and not over words left out', () => {
    expect(said(text)).toEqual(['Quinn: We sail today.', '+ Quinn: It is time.', '+ Quinn: Thank you.']);
    for (const omission of ['[…]', '[...]', '…', '[. . .]'])
      expect(said(lines('QUINN: We sail.', omission, 'We land.'))).toEqual([
        'Quinn: We sail.',
        'Quinn: We land.',
      ]);
  });

  it('makes no further quotation of marks, and none of what it reports', () => {
    expect(said(lines('QUINN: He said, “We sail.” She said that it rained.'))).toEqual([
      'Quinn: He said, “We sail.” She said that it rained.',
    ]);
  });

  it.each([
    '(Laughter.)',
    '(Applause)',
    '[inaudible]',
    '[crosstalk]',
    '(END VIDEO CLIP)',
    '[00:10:02] [music]',
    '(Laughter.) (Applause.)',
  ])('is not %s', (direction) => {
    expect(said(lines('QUINN: We sail.', direction, 'MOSS: We do.'))).toEqual([
      'Quinn: We sail.',
      'Moss: We do.',
    ]);
  });

  it('goes on to the end of a record after its last label', () => {
    expect(said(lines('QUINN: One.', 'Two.', 'Three.'))).toEqual([
      'Quinn: One.',
      '+ Quinn: Two.',
      '+ Quinn: Three.',
    ]);
  });
});

describe('front matter’s speaker', () => {
  const speech = lines('Good morning.', 'Note: it rains.', 'Good night.');

  it('says all that no label gives to somebody else, even if the text never names the speaker', () => {
    expect(said(speech, { speaker: 'Elin Sand' })).toEqual([
      'Elin Sand: Good morning.',
      '+ Elin Sand: Note: it rains.',
      '+ Elin Sand: Good night.',
    ]);
    const [quote] = quotesIn(speech, extract(speech, { kind: 'STATEMENT', speaker: 'Elin Sand' }));
    expect(quote).toMatchObject({ source: null, cue: null, type: 'DIRECT' });
  });

  it('is a person of the editors’ list, with a title or without, or an organization', () => {
    const speakers = (speaker: string) => {
      const document = extract(speech, {
        kind: 'STATEMENT',
        speaker,
        people: PEOPLE,
        publishedOn: '2030-05-01',
      });
      return [
        ...document.people.map(({ known, name }) => known ?? name),
        ...document.organizations.map(({ name }) => name),
      ];
    };
    expect(speakers('Lena Voss')).toEqual(['lena-voss']);
    expect(speakers('President Okafor')).toEqual(['ade-okafor']);
    expect(speakers('Gov. Rosa Finch')).toEqual(['Rosa Finch']);
    expect(speakers('Harbor Board')).toEqual(['Harbor Board']);
  });

  it('speaks again after words left out, whoever spoke before', () => {
    expect(said(lines('Good morning.', 'Q: Why?', '[…]', 'Good night.'), { speaker: 'Elin Sand' })).toEqual([
      'Elin Sand: Good morning.',
      'a reporter: Why?',
      'Elin Sand: Good night.',
    ]);
  });

  it('does not say the lines above a speech and below it', () => {
    expect(
      said(lines('Port Vale', 'May 1, 2030', 'As delivered', 'Good morning.', '11:03 a.m.', '###'), {
        speaker: 'Elin Sand',
      }),
    ).toEqual(['Elin Sand: Good morning.']);
  });
});

describe('the label of an office', () => {
  const speakerOf = (label: string, options: ExtractOptions = {}) =>
    said(lines(`${label}: We sail.`, 'QUINN: We do.'), options)[0]?.replace(': We sail.', '');

  it.each([
    ['THE PRESIDENT', '2030-05-01', 'Ade Okafor'],
    ['THE PRESIDENT', '2025-05-01', 'Lena Voss'],
    ['THE PRESIDENT', '2019-05-01', 'the president'],
    ['THE VICE PRESIDENT', '2030-05-01', 'Kim Dahl'],
    ['SECRETARY GENERAL', '2030-05-01', 'Jens Lind'],
    ['SECRETARY GENERAL LIND', '2030-05-01', 'Jens Lind'],
    ['PRESIDENT VOSS', '2030-05-01', 'Lena Voss'],
  ])('%s on %s is %s', (label, publishedOn, expected) => {
    expect(speakerOf(label, { publishedOn })).toBe(expected);
  });

  it('is who the record is introduced by, where nobody is known to have it', () => {
    const people: KnownPerson[] = [];
    expect(speakerOf('THE PRESIDENT', { people, headline: 'Remarks by President Dunn in Vale' })).toBe(
      'Dunn',
    );
    expect(speakerOf('PRIME MINISTER', { people, occasion: 'speech by Prime Minister Elin Sand' })).toBe(
      'Elin Sand',
    );
    expect(speakerOf('THE PRESIDENT', { people, headline: 'Remarks by Vice President Dunn' })).toBe(
      'the president',
    );
  });

  it('is not the known holder where the record is introduced as somebody else’s', () => {
    expect(speakerOf('THE PRESIDENT', { headline: 'Remarks by President Dunn of Sudland' })).toBe('Dunn');
    expect(speakerOf('THE PRESIDENT', { headline: 'Remarks on the Death of President Dunn' })).toBe(
      'Ade Okafor',
    );
  });

  it('is whoever is in the chair, unless the record names the holder of such an office', () => {
    expect(speakerOf('The President')).toBe('the President');
    expect(said(lines('The President: We sail to Norland.', 'QUINN: We do.'))[0]).toContain('Ade Okafor');
  });

  it('resolves by role', () => {
    const text = lines('THE PRESIDENT: We sail.', 'QUINN: We do.');
    const [quote] = quotesIn(
      text,
      extract(text, { kind: 'TRANSCRIPT', people: PEOPLE, publishedOn: '2030-05-01', headline: 'Remarks' }),
    );
    expect(quote).toMatchObject({ source: 'THE PRESIDENT', resolution: 'ROLE' });
  });
});

describe('a label', () => {
  it.each([
    ['NATO Secretary General Mara Lund', 'Mara Lund'],
    ['Moderator (Mara Lund)', 'Mara Lund'],
    ['Mara Lund (Reuters)', 'Mara Lund'],
    ['Mara Lund [Pact Spokesperson]', 'Mara Lund'],
    ['MARA LUND, ANCHOR', 'Mara Lund'],
    ['Mara Lund -- Chief Executive Officer', 'Mara Lund'],
    ['MARA LUND (on camera)', 'Mara Lund'],
    ['>> MARA LUND', 'Mara Lund'],
    ['[00:12:31] Mara Lund', 'Mara Lund'],
    ['Mara Lund (12:31)', 'Mara Lund'],
    ['DR. LUND', 'Lund'],
    ['GEN. LUND', 'Lund'],
    ['THE COURT', 'the court'],
    ['Mr Speaker', 'Mr Speaker'],
    ['UNIDENTIFIED FEMALE', 'unidentified female'],
    ['Speaker 2', 'Speaker 2'],
    ['Hon. Members', 'Hon. Members'],
  ])('%s: means %s', (label, expected) => {
    expect(said(lines(`${label}: We sail.`, 'QUINN: We do.'))[0]).toBe(`${expected}: We sail.`);
  });

  it.each([
    'Note',
    'Three things',
    'In 1988, off the Cape',
    'My answer is',
    'On Monday',
    'Remember',
    'First',
  ])('is not "%s:" inside a turn', (words) => {
    expect(said(lines('QUINN: We sail.', `${words}: we land.`))).toEqual([
      'Quinn: We sail.',
      `+ Quinn: ${words}: we land.`,
    ]);
  });

  it('may be on a line of its own, with the time or a colon', () => {
    expect(
      said('Talk\n\nMara Lund  00:03\nWe sail.\n\nCarl Moss (00:09):\nWe do.\n\nMARA LUND:\n\nGood.'),
    ).toEqual(['Mara Lund: We sail.', 'Carl Moss: We do.', 'Mara Lund: Good.']);
  });

  it('names the examiner and the witness of a court', () => {
    const court = [
      'MR. HALE: We call Dana Cole.',
      'BY MR. HALE:',
      'Q. Where?',
      'A. Here.',
      'THE WITNESS: There.',
    ];
    expect(said(lines(...court))).toEqual([
      'Hale: We call Dana Cole.',
      'Hale: Where?',
      'Dana Cole: Here.',
      'Dana Cole: There.',
    ]);
  });

  it('of two people of one surname is nobody’s', () => {
    const family = ['MARA QUINN: One.', 'TOM QUINN: Two.', 'QUINN: Three.'];
    expect(said(lines(...family))).toEqual(['Mara Quinn: One.', 'Tom Quinn: Two.', 'null: Three.']);
  });
});

describe('an interview without labels', () => {
  it('is questions in paragraphs of their own, and answers of any length', () => {
    const talk = [
      'Ana Lima is a painter.',
      'What is art?',
      'Doors.',
      'My mother had nine.',
      'Why doors?',
      'They open.',
    ];
    expect(said(lines('A talk with Ana Lima', ...talk))).toEqual([
      'the interviewer: What is art?',
      'Ana Lima: Doors.',
      '+ Ana Lima: My mother had nine.',
      'the interviewer: Why doors?',
      'Ana Lima: They open.',
    ]);
  });
});

describe('a statement without a speaker', () => {
  it('is read as a report is', () => {
    expect(
      said('The pier\n\nThe pier is closed. “It was time,” said Ana Lima.', { kind: 'STATEMENT' }),
    ).toEqual(['Ana Lima: It was time,']);
  });
});
