import { describe, expect, it } from 'vitest';
import { warningsOf } from './warnings-of.ts';

const REMEDY = 'add the closing mark, or begin the next paragraph with a mark if the quotation goes on there';

describe('a warning about unclosed quotation marks', () => {
  it('names where the quotation begins, by which words, and the lines of others', () => {
    expect(
      warningsOf({
        'a.txt':
          'Ferry to run again\n\nAnn Roe said: “We will sail in the spring, whatever the owner says of it.\n\nThe owner left.\n\nBen Poe said: “No.\n\nThe ferry is old, “a wreck, he said.\n',
        'b.md':
          '---\nheadline: Rain\n---\nThe roads are wet.\n\n**“We will wait,** said Ann Roe.\n\nNo bus came.',
      }),
    ).toEqual([
      `a.txt:3: no mark closes the quotation that begins “We will sail in the spring, whatever…, nor those on lines 7, 9; ${REMEDY}`,
      `b.md:6: no mark closes the quotation that begins “We will wait,** said Ann Roe; ${REMEDY}`,
    ]);
  });

  it('is given for straight marks, and for one of several in a paragraph', () => {
    expect(
      warningsOf({
        'a.txt': 'Ferry\n\nAnn Roe said: "We will sail.\n\nThe owner said: "No.\n\nIt rained.',
        'b.txt': 'Ferry\n\n“We will sail, said Ann Roe. “The owner left,” she said.\n\nThe bus came.',
      }),
    ).toEqual([
      `a.txt:3: no mark closes the quotation that begins "We will sail, nor the one on line 5; ${REMEDY}`,
      `b.txt:3: no mark closes the quotation that begins “We will sail, said Ann Roe. “The owner…; ${REMEDY}`,
    ]);
  });

  it('is given if the last paragraph of a quotation does not close', () => {
    expect(
      warningsOf({ 'a.txt': 'Ferry\n\nAnn Roe said: “We will sail.\n\n“The owner left.\n\nThe bus came.' }),
    ).toEqual([`a.txt:5: no mark closes the quotation that begins “The owner left; ${REMEDY}`]);
  });

  it('is not given for paragraphs that each open again and of which the last one closes', () => {
    expect(
      warningsOf({
        'a.txt': 'Ferry\n\nAnn Roe said: “We will sail.\n\n“The owner left.\n\n“The bus came.”\n\nIt rained.',
        'b.md': 'Ferry\n\nAnn Roe said:\n\n> “We will sail.\n>\n> “The owner left.”\n\nIt rained.',
      }),
    ).toEqual([]);
  });

  it('is not given for measures, apostrophes, links to other stories and nested marks', () => {
    expect(
      warningsOf({
        'a.txt':
          'Ferry\n\nThe rope is 6\'2" long and the owners’ boat is from the ’90s. “‘Sail,’ he said,” Ann Roe said.\n\nShe left.',
        'b.txt':
          'Ferry\n\nThe ferry sails.\n\nRelated Coverage\n\nMayor: “We will sail\n\nThe owner of the ferry left.',
      }),
    ).toEqual([]);
  });
});
