/*
 * Texts made to be slow to read: marks alone, nested marks, capitals alone, one word, names or cues without end, and
 * half a text of one kind before half a text of another. They show work that grows with the square of a text's length.
 */

/** What makes a text: a unit that is repeated, or several, each for its share of the length. */
export type HostileText = string | readonly string[];

/** Each of these in a unit becomes another word in each repetition: "badc", "Badc", "BADC". */
export const WORD = '\ue000';
export const CAPITAL = '\ue001';
export const ACRONYM = '\ue002';

/** A number in letters, so that each is another word. */
const word = (number: number) =>
  Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const capital = (number: number) => word(number).replace(/^./u, (letter) => letter.toUpperCase());
const acronym = (number: number) => word(number).slice(-4).toUpperCase();

export const HOSTILE_TEXTS: Readonly<Record<string, HostileText>> = {
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
  'a decimal, then letters': `1.5${'a'.repeat(50_000)}`,
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
  'stops and closing marks': '.”',
  'stops and straight marks': '." ',
  captions: 'Photo: Bell waves. ',
  'glued sentences': 'A man sat.He rose.',
  'names that differ': `Mayor Anna ${CAPITAL} met ${CAPITAL}. `,
  'different sources': `A ${WORD} official said “we sail.” `,
  'different people with a role': `Mayor Anna ${CAPITAL} came. “No,” the mayor said. `,
  'different people of one surname': `Mayor ${CAPITAL} Bell came. “No,” Bell said. `,
  'one surname, many titles': `${CAPITAL} Minister ${CAPITAL} Bell came. Minister Bell spoke. `,
  'different given names of one surname': `Anna ${CAPITAL} Bell met Anna Bell. `,
  'a list of organizations': `the ${CAPITAL} Council, the Ministry of ${CAPITAL}, `,
  'organizations that differ': `The ${CAPITAL} Council came. “No,” the council said. `,
  'one organization, many first words': `${CAPITAL} and Sons Bank (${ACRONYM}) met ${ACRONYM}. `,
  acronyms: `${ACRONYM} `,
  'acronyms that are explained': `the Port ${CAPITAL} Agency (${ACRONYM}) and ${ACRONYM}; `,
  'one endless sentence': `and ${WORD} came with Anna ${CAPITAL} and said no to the ${WORD} of it `,
  'commas, then quotations': [',', ' he said "go on", '],
  'commas, then cues': [',', ' the thing said it'],
  'sources, then infinitives': ['according to Anna Bell ', 'to say '],
  'statements, then infinitives': ['the statement by Anna Bell ', 'to say '],
  'small words, then quotations': ['small words go ', 'Bell said, "go on now", '],
  'asides with quotations, then cues': ['Anna Bell, who called it “a joke,” ', 'said, '],
  'nouns of speech, then participles': ['Bell’s call ', 'saying '],
  'I know a': 'I know a ',
  'he knows the': 'he knows the ',
  'officials know': 'officials know ',
  'they tell the company': 'tells the company ',
  warnings: 'warning ',
  'sources in one sentence': 'aides say “we sail on” ',
  'lines of one capital': 'İ\n',
  'lines of one mark': '«\n',
  'lines of one sign': '#\n',
  'lines of one word': 'Xx\n',
  'a chain of phrases, then cues': ['Anna Bell of the Harbour Club of ', 'I said '],
  'auxiliaries, then cues': ['The note also has ', 'said '],
  'descriptions, then quotations': ['officials, ', 'x, “we sail on to the bay” '],
};

function written(unit: string, number: number): string {
  return unit
    .replaceAll(WORD, () => word(number))
    .replaceAll(CAPITAL, () => capital(number))
    .replaceAll(ACRONYM, () => acronym(number));
}

function repeated(unit: string, length: number): string {
  if (written(unit, 0) === unit) return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  let text = '';
  for (let number = 1000; text.length < length; number++) text += written(unit, number);
  return text.slice(0, length);
}

const HEADLINE = 'A day in the capital\n\n';

/** A headline and what a text is made of, this many UTF-16 units together. */
export function hostileText(made: HostileText, length: number): string {
  const units = typeof made === 'string' ? [made] : made;
  const share = Math.max(0, Math.ceil((length - HEADLINE.length) / units.length));
  return (HEADLINE + units.map((unit) => repeated(unit, share)).join('')).slice(0, length);
}
