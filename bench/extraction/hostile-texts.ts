/*
 * What is made to be slow to read: marks alone, nested marks, capitals alone, one word, names, cues, without end. A
 * reader whose work grows with the square of a text's length shows in one of them.
 */

/** What is repeated to make each text; one in capitals is made anew each time, so that no two names are alike. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'straight marks': '"',
  'opening marks': '“',
  'closing marks': '”',
  'straight marks apart': '" ',
  'opening marks apart': '“ ',
  'nested opening marks': '“‘',
  'nested pairs': '“‘’”',
  'nested pairs around a word': '“a ‘b’ c” ',
  'single marks': '‘',
  apostrophes: "'",
  'apostrophes apart': "' ",
  'pairs in marks of another kind': '"a “b” ',
  'pairs in marks of the same kind': '"a "b" ',
  'attributes of markup': '="',
  'open quotations in paragraphs': '“We sail\n\n',
  'closing marks in paragraphs': 'We sail.”\n\n',
  'signatures in paragraphs': '“We sail.” ― Anna Bell\n\n',
  'signatures in a row': '“We sail.” - Anna Bell ',
  'headings in marks': '‘Wet here’\n\n',
  titles: '“Night Boat,” which ',
  dashes: '- ',
  'marks of many kinds': '“‘"\'«„',
  capitals: 'A',
  'capitals apart': 'A ',
  'capitalised words': 'Alder ',
  'one letter': 'a',
  'one word': 'word ',
  'a number': '1',
  'full stops': '.',
  'full stops apart': '. ',
  commas: ',',
  'commas apart': ', ',
  blanks: ' ',
  'line breaks': '\n',
  'line breaks and blanks': '\n \n',
  'short lines': 'a\n',
  'a name': 'Anna Bell ',
  'a name, listed': 'Anna Bell, ',
  'a name and particles': 'von der ',
  'a name and initials': 'A. B. ',
  'names that differ': 'NAME',
  'a name in sentences': 'Anna Bell came. ',
  'a surname in sentences': 'Mayor Anna Bell met Mayor Carl Bell. Bell came. ',
  said: 'said ',
  'said and a comma': 'said, ',
  'she said': 'she said ',
  'the official said': 'the official said ',
  'official, official': 'official ',
  'the ministry': 'Ministry of ',
  'of the': 'of the ',
  'a president': 'President ',
  'according to': 'according to ',
  'statements owned': "his statement's ",
  'asides without end': 'Bell, in ',
  'a quotation and its attribution': '“We sail,” Anna Bell said. ',
  'open quotation, then a name': '“We sail, Anna Bell said. ',
  'close without open': 'We sail,” said Bell. ',
  'quotations in one sentence': '“we sail” and ',
  'sources in sentences': 'A port official said “we sail.” ',
  'different sources': 'SOURCE',
  'different people with a role': 'ROLE',
  'different people of one surname': 'FAMILY',
  'stops and closing marks': '.”',
  'stops and straight marks': '." ',
  captions: 'Photo: Bell waves. ',
  'glued sentences': 'A man sat.He rose.',
};

/** A headline and this many characters made of one of `HOSTILE_TEXTS`. */
export function hostileText(unit: string, length: number): string {
  const word = (i: number) => Array.from(String(i), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
  const capital = (i: number) => word(i).replace(/^./u, (letter) => letter.toUpperCase());
  let body = '';
  for (let i = 1000; body.length < length; i++) {
    if (unit === 'NAME') body += `Mayor Anna ${capital(i)} met ${capital(i)}. `;
    else if (unit === 'SOURCE') body += `A ${word(i)} official said “we sail.” `;
    else if (unit === 'ROLE') body += `Mayor Anna ${capital(i)} came. “No,” the mayor said. `;
    else if (unit === 'FAMILY') body += `Mayor ${capital(i)} Bell came. “No,” Bell said. `;
    else body += unit.repeat(Math.ceil(length / unit.length));
  }
  return `A day in the capital\n\n${body.slice(0, length)}`;
}
