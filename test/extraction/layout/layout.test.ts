import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const kinds = (text: string, headline?: string) =>
  extract(text, headline === undefined ? {} : { headline }).paragraphs.map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );

describe('paragraphs', () => {
  it('are parted by blank lines and by single line breaks', () => {
    expect(kinds('Harbour reopens\n\nThe ferry sails again.\nIt was late.\r\n\r\nNobody minded.')).toEqual([
      'HEADLINE Harbour reopens',
      'BODY The ferry sails again.',
      'BODY It was late.',
      'BODY Nobody minded.',
    ]);
  });

  it('have no headline where the first line is a quotation of the story or its only sentence', () => {
    const spoken = '“We will stay,” Mayor Ana Lima said on Monday.';
    expect(kinds(spoken)).toEqual([`BODY ${spoken}`]);
    expect(kinds(`${spoken}\n\nShe left early.`)).toEqual([`BODY ${spoken}`, 'BODY She left early.']);
    expect(kinds('“A bad day”: mayor quits\n\nShe left early.')[0]).toBe('HEADLINE “A bad day”: mayor quits');
  });

  it('may be as long as a text is', () => {
    const line = '“I am here,” said Ann Lee. '.repeat(40_000);
    expect(extract(`Harbour reopens\n\n${line}`).paragraphs).toHaveLength(2);
  });

  it('stay whole where lines were wrapped to a width', () => {
    const wrapped =
      'The council voted on Monday to keep the old bridge open to\npedestrians until the new crossing is ready, and to send the\nbill to the province.';
    expect(kinds(`# Bridge stays\n\n${wrapped}\n\nWork begins in May.`)).toEqual([
      'HEADLINE # Bridge stays',
      `BODY ${wrapped}`,
      'BODY Work begins in May.',
    ]);
  });

  it('leave out the blanks and a byte-order mark around them', () => {
    expect(kinds('\uFEFF  Storm warning \n\n\t Stay at home. \n')).toEqual([
      'HEADLINE Storm warning',
      'BODY Stay at home.',
    ]);
  });

  it('are none in a text of blanks', () => {
    expect(extract(' \n\t\n')).toMatchObject({ headline: null, paragraphs: [], quotes: [], people: [] });
  });
});

describe('the headline', () => {
  it('is the first line, without the mark of a Markdown heading', () => {
    expect(extract('# Harbour reopens\n\nBody.').headline).toBe('Harbour reopens');
  });

  it('given outside the text is a paragraph only where the first line repeats it', () => {
    expect(kinds('# Harbour Reopens\n\nThe ferry sails.', 'Harbour reopens')[0]).toBe(
      'HEADLINE # Harbour Reopens',
    );
    expect(kinds('The ferry sails.\n\nIt was late.', 'Harbour reopens')[0]).toBe('BODY The ferry sails.');
  });

  it('repeated at the end is boilerplate', () => {
    expect(kinds('Harbour reopens\n\nThe ferry sails.\n\nHarbour reopens').at(-1)).toBe(
      'BOILERPLATE Harbour reopens',
    );
  });
});

describe('what a page puts around its story', () => {
  it.each(['Leave a Reply', 'Leave a Comment', 'Source link Harbour reopens', 'About the author', '-ENDS-'])(
    'is boilerplate from "%s" on',
    (heading) => {
      const text = `Harbour reopens\n\nThe ferry sails.\n\n${heading}\n\nMayor Anna Bell said “we will sue the port.”`;
      const document = extract(text);
      expect(document.paragraphs.slice(2).map(({ kind }) => kind)).toEqual(['BOILERPLATE', 'BOILERPLATE']);
      expect(document.quotes).toEqual([]);
      expect(document.people).toEqual([]);
    },
  );

  it.each([
    'Advertisement',
    'Back to top button',
    '.Source',
    'Read more: Ferries in trouble',
    'Share on Facebook',
  ])('is boilerplate where a line says "%s", and the story goes on behind it', (line) => {
    const text = `Harbour reopens\n\nThe ferry sails.\n\n${line}\n\nThe port is glad.`;
    expect(kinds(text).slice(1)).toEqual([
      'BODY The ferry sails.',
      `BOILERPLATE ${line}`,
      'BODY The port is glad.',
    ]);
  });

  it.each([
    'You May Also Like',
    'Related Articles',
    'Recommended for you',
    'More from Sport',
    'See also:',
    'Read more:',
    'Trending',
    'Related Coverage',
  ])('is boilerplate from "%s" to the next sentence of the story', (heading) => {
    const text = `Harbour reopens\n\nThe ferry sails.\n\n${heading}\n\nStorm sends boats adrift\n\nMayor Reed: “We pay”\n\nMayor Anna Bell said “we will sue the port.”`;
    expect(kinds(text).map((line) => line.split(' ')[0])).toEqual([
      'HEADLINE',
      'BODY',
      'BOILERPLATE',
      'BOILERPLATE',
      'BOILERPLATE',
      'BODY',
    ]);
  });

  it('does not begin where a sentence of the story uses the words', () => {
    const text =
      'Harbour reopens\n\nComments were made.\n\nRelated work will leave a reply unanswered for months.';
    expect(kinds(text).map((line) => line.split(' ')[0])).toEqual(['HEADLINE', 'BODY', 'BODY']);
  });
});

describe('captions and credits', () => {
  it('are told by scene, date, position and agency', () => {
    const text = [
      'Harbour reopens',
      'Mayor Anna Bell, left, waves to a crew at the harbour in Porto, June 3, 2020.',
      'Rui Costa | Reuters',
      'The ferry sails.',
    ].join('\n\n');
    expect(kinds(text).map((line) => line.split(' ')[0])).toEqual(['HEADLINE', 'CAPTION', 'CREDIT', 'BODY']);
  });

  it('lend people only from the caption, and quotations from neither', () => {
    const text =
      'Harbour reopens\n\nMayor Anna Bell (L) holds a sign that reads “Sail on” in Porto on June 3, 2020.\n\nPhoto by Carl Dunn\n\nThe ferry sails.';
    const document = extract(text);
    expect(document.people.map(({ name }) => name)).toEqual(['Anna Bell']);
    expect(document.quotes).toEqual([]);
  });

  it.each(['Photo:', 'FILE PHOTO:', 'Pictured:', 'Caption:', 'Image:'])(
    'are captions behind the label "%s", and the credit at their end lends nobody',
    (label) => {
      const caption = `${label} Anna Bell leaves the harbour in Porto. "No comment," she said. (Credit: Rui Costa/Porto Photos)`;
      const document = extract(`Harbour reopens\n\n${caption}\n\nThe ferry sails.`);
      expect(document.paragraphs.map(({ kind }) => kind)).toEqual(['HEADLINE', 'CAPTION', 'BODY']);
      expect(document.quotes).toEqual([]);
      expect(document.people.map(({ name }) => name)).toEqual(['Anna Bell']);
    },
  );

  it('are told apart behind one label by the scene', () => {
    const text = 'Harbour reopens\n\nPhoto: Anna Bell waves from the ferry\n\nPhoto: Rui Costa';
    expect(kinds(text).map((line) => line.split(' ')[0])).toEqual(['HEADLINE', 'CAPTION', 'CREDIT']);
  });

  it('are cut out of a line that they were glued into', () => {
    const text =
      'Harbour reopens\n\nThe port is open again. Crews cheered. Ships came.  Mayor Anna Bell, center, waits for a ferry in Porto, June 3, 2020.The mayor said it was time.';
    expect(kinds(text).slice(1)).toEqual([
      'BODY The port is open again. Crews cheered. Ships came.',
      'CAPTION Mayor Anna Bell, center, waits for a ferry in Porto, June 3, 2020.',
      'BODY The mayor said it was time.',
    ]);
  });

  it('do not part a line whose writer puts two blanks after every sentence', () => {
    expect(kinds('Harbour reopens\n\nThe ferry sails.  It was late.  Nobody minded.')).toHaveLength(2);
  });
});
