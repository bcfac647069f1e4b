import type { Files } from '../../bench/corpus/write-files.ts';

/** One kind of bad input: files of a corpus, and what the compiler says of them. */
export interface BadInput {
  readonly what: string;
  readonly files: Files;
  /** `path:line: message`, the path from the corpus folder on. */
  readonly problems: readonly string[];
}

const BODY = 'Ferry to run again\n\n“We will see what the board decides,” said Ann Roe.\n';

const article = (frontMatter: string, text = BODY) => `---\n${frontMatter}\n---\n${text}`;

const iconv = (encoding: string, file: string) =>
  `iconv -f ${encoding} -t UTF-8 ${file} > ${file}.utf8 && mv ${file}.utf8 ${file}`;

const METADATA_KEYS =
  'headline, dateline, byline, publisher, publishedOn, url, basedOn, kind, speaker, occasion, complete, corrections';
const PERSON_KEYS = 'name, slug, aliases, wikidata, sameAs, roles';

/** Every bad input that the files of one corpus can hold at the same time; each stands in files of its own. */
export const BAD_INPUTS: readonly BadInput[] = [
  {
    what: 'front matter that does not parse',
    files: { 'articles/parse.md': article('byline: Ann Roe\nheadline: Ferry: a comeback') },
    problems: [
      'articles/parse.md:3: is not YAML: Nested mappings are not allowed in compact mappings; put a value that contains ": " in quotation marks',
    ],
  },
  {
    what: 'front matter that never ends',
    files: { 'articles/open.md': '---\nheadline: Ferry\n\nBody.\n' },
    problems: ['articles/open.md:1: the front matter that begins here never ends; close it with a line ---'],
  },
  {
    what: 'front matter that is no map',
    files: { 'articles/list.md': article('- Ferry') },
    problems: [
      `articles/list.md:2: must be written as \`key: value\`, with the keys ${METADATA_KEYS}; it is a list`,
    ],
  },
  {
    what: 'an unknown key',
    files: { 'articles/key.md': article('headline: Ferry\ntemplate: wide') },
    problems: [`articles/key.md:3: unknown key "template"; possible keys: ${METADATA_KEYS}`],
  },
  {
    what: 'a key that is there twice',
    files: {
      'articles/twice.md': article('headline: Ferry\nbyline: Ann Roe\nheadline: Boat'),
      'articles/twice-by-alias.md': article('headline: &key byline\n*key : Ann Roe\n*key : Ben Poe'),
    },
    problems: [
      'articles/twice-by-alias.md:4: is not YAML: Map keys must be unique; keep one of the two',
      'articles/twice.md:4: is not YAML: Map keys must be unique; keep one of the two',
    ],
  },
  {
    what: 'a value of another kind',
    files: { 'articles/kind.md': article('headline: 2021\nbyline: [Ann, Ben]\ndateline: ""') },
    problems: [
      'articles/kind.md:2: "headline" must be text; put 2021 in quotation marks',
      'articles/kind.md:3: "byline" must be text; it is a list',
      'articles/kind.md:4: "dateline" is blank; write it or leave the key out',
    ],
  },
  {
    what: 'a date that is none',
    files: {
      'articles/day.md': article('publishedOn: 2021-02-30'),
      'articles/form.md': article('headline: Ferry\npublishedOn: 17 February 2021'),
    },
    problems: [
      'articles/day.md:2: "publishedOn" is not a date: "2021-02-30"; write a day of the calendar as YYYY-MM-DD, 2021-02-17',
      'articles/form.md:3: "publishedOn" is not a date: "17 February 2021"; write a day of the calendar as YYYY-MM-DD, 2021-02-17',
    ],
  },
  {
    what: 'a kind that is none',
    files: { 'articles/speech.md': article('headline: Ferry\nkind: speech\nspeaker: Ann Roe') },
    problems: ['articles/speech.md:3: "kind" must be one of report, transcript, statement; it is "speech"'],
  },
  {
    what: 'what only a record can have, in a report',
    files: {
      'articles/spoken.md': article('speaker: Ann Roe\noccasion: opening\ncomplete: false'),
      'articles/reported.md': article('kind: Report\nspeaker: Ann Roe'),
    },
    problems: [
      'articles/reported.md:3: "speaker" is only for a record; add "kind: transcript" or "kind: statement", or leave it out',
      'articles/spoken.md:2: "speaker" is only for a record; add "kind: transcript" or "kind: statement", or leave it out',
      'articles/spoken.md:3: "occasion" is only for a record; add "kind: transcript" or "kind: statement", or leave it out',
      'articles/spoken.md:4: "complete" is only for a record; add "kind: transcript" or "kind: statement", or leave it out',
    ],
  },
  {
    what: 'a yes or no that is none',
    files: { 'articles/whole.md': article('kind: statement\ncomplete: yes') },
    problems: ['articles/whole.md:3: "complete" must be true or false; it is "yes"'],
  },
  {
    what: 'an address that is none',
    files: { 'articles/url.md': article('url: www.example.org/ferry') },
    problems: [
      'articles/url.md:2: "url" must be a whole address that begins with https:// or http://; it is "www.example.org/ferry"',
    ],
  },
  {
    what: 'two articles with one slug',
    files: { 'articles/1/Ferry Again.md': BODY, 'articles/2/ferry-again.txt': BODY },
    problems: [
      'articles/2/ferry-again.txt:1: has the slug "ferry-again", and so has articles/1/Ferry Again.md; rename one of the two files',
    ],
  },
  {
    what: 'a file name without a letter for a slug',
    files: { 'articles/港.txt': BODY },
    problems: [
      'articles/港.txt:1: no slug can be made of "港"; give the file a name with letters a to z or digits',
    ],
  },
  {
    what: 'an empty article',
    files: {
      'articles/blank.md': article('headline: Ferry', '\n \t\u00a0\n'),
      'articles/bom.txt': '\uFEFF\n',
    },
    problems: [
      'articles/blank.md:4: the article is empty; write its text here, or remove the file',
      'articles/bom.txt:1: the article is empty; write its text here, or remove the file',
    ],
  },
  {
    what: 'a file that is not UTF-8',
    files: {
      'articles/latin.txt': Buffer.from('Ferry\r\n\r\nCaf\xe9 on board\n', 'latin1'),
      'articles/1252.txt': Buffer.from('Ferry\n\n\x93We will see,\x94 said Ann Ro\xeb.\n', 'latin1'),
      "articles/Ann's mac.txt": Buffer.from('Ferry\n\n\xd2It\xd5s late,\xd3 said Ann Ro\x91.\n', 'latin1'),
      'articles/utf-16.txt': Buffer.from(BODY, 'utf16le'),
      'articles/utf-32.txt': Buffer.from([0xff, 0xfe, 0, 0, 0x46, 0, 0, 0]),
      'articles/damaged.txt': Buffer.concat([Buffer.from(BODY), Buffer.from([0xe9, 0x20])]),
      'articles/odd.txt': Buffer.from([0xff, 0xfe, 0x46]),
      'articles/noise.txt': Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256)),
    },
    problems: [
      `articles/latin.txt:3: is not UTF-8 at byte offset 12 (0xE9), but probably Windows-1252; save it as UTF-8, for example with: ${iconv('WINDOWS-1252', 'articles/latin.txt')}`,
      `articles/1252.txt:3: is not UTF-8 at byte offset 7 (0x93), but probably Windows-1252; save it as UTF-8, for example with: ${iconv('WINDOWS-1252', 'articles/1252.txt')}`,
      "articles/Ann's mac.txt:3: is not UTF-8 at byte offset 7 (0xD2), but probably Mac OS Roman; save it as UTF-8, for example with: iconv -f MACINTOSH -t UTF-8 'articles/Ann'\\''s mac.txt' > 'articles/Ann'\\''s mac.txt.utf8' && mv 'articles/Ann'\\''s mac.txt.utf8' 'articles/Ann'\\''s mac.txt'",
      `articles/utf-16.txt:1: is probably UTF-16LE without a byte-order mark, not UTF-8; save it as UTF-8, for example with: ${iconv('UTF-16LE', 'articles/utf-16.txt')}`,
      `articles/utf-32.txt:1: is UTF-32, not UTF-8; save it as UTF-8, for example with: ${iconv('UTF-32', 'articles/utf-32.txt')}`,
      'articles/damaged.txt:4: is not UTF-8 at byte offset 76 (0xE9), but elsewhere it is; that character is damaged: write it again',
      'articles/odd.txt:1: begins as UTF-16, but cannot be read as that; save it as UTF-8',
      'articles/noise.txt:2: is not UTF-8 at byte offset 128 (0x80); if this is a text, save it as UTF-8',
    ],
  },
  {
    what: 'a file that is named as text and is of another format',
    files: {
      'articles/pdf.txt': '%PDF-1.7\n',
      'articles/rtf.md': '{\\rtf1\\ansi Ferry}',
      'articles/word.txt': Buffer.from('PK\x03\x04\x14\0', 'latin1'),
      'articles/old-word.txt': Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    },
    problems: [
      'articles/pdf.txt:1: is a PDF file, although it is named as text; rename it to pdf.pdf; to get the text out: pdftotext -nopgbrk articles/pdf.pdf articles/pdf.txt',
      "articles/rtf.md:1: is an RTF file, although it is named as text; rename it to rtf.rtf; to get the text out: libreoffice --headless --convert-to 'txt:Text (encoded):UTF8' --outdir articles articles/rtf.rtf",
      'articles/word.txt:1: is a Word, OpenDocument or zip file, although it is named as text; open it and save it as plain text',
      "articles/old-word.txt:1: is a file of an old version of Word, although it is named as text; rename it to old-word.doc; to get the text out: libreoffice --headless --convert-to 'txt:Text (encoded):UTF8' --outdir articles articles/old-word.doc",
    ],
  },
  {
    what: 'a file that is too large',
    files: { 'articles/large.txt': 'x'.repeat(2 ** 22 + 1) },
    problems: [
      'articles/large.txt: has 4.1 MiB, and a file of this kind may have 4 MiB; split it into several or shorten it',
    ],
  },
  {
    what: 'keys of front matter as other systems name them, and misspelt ones',
    files: {
      'articles/names.md': article(
        'title: a\ndate: a\nauthor: a\nHeadline: a\npublished: a\npublication: a\nlink: a\nheadlin: a\npublished_on: a\ntags: a\ntopic: a\nsource: a\nslug: a',
      ),
      'articles/plain.txt': article('# plain text can have front matter too\n\ntitle: Ferry'),
      'articles/plain-open.txt': '---\nheadline: Ferry\n\nBody.\n',
    },
    problems: [
      'articles/names.md:2: unknown key "title"; did you mean "headline"?',
      'articles/names.md:3: unknown key "date"; did you mean "publishedOn"?',
      'articles/names.md:4: unknown key "author"; did you mean "byline"?',
      'articles/names.md:5: unknown key "Headline"; did you mean "headline"?',
      'articles/names.md:6: unknown key "published"; did you mean "publishedOn"?',
      'articles/names.md:7: unknown key "publication"; did you mean "publisher"?',
      'articles/names.md:8: unknown key "link"; did you mean "url"?',
      'articles/names.md:9: unknown key "headlin"; did you mean "headline"?',
      'articles/names.md:10: unknown key "published_on"; did you mean "publishedOn"?',
      'articles/names.md:11: unknown key "tags"; topics come from topics.yaml and the words of the text',
      'articles/names.md:12: unknown key "topic"; topics come from topics.yaml and the words of the text',
      'articles/names.md:13: unknown key "source"; write "publisher" for who published the article, "url" for its address, or "basedOn" for what it was made from',
      'articles/names.md:14: unknown key "slug"; the slug comes from the file\'s name',
      'articles/plain.txt:4: unknown key "title"; did you mean "headline"?',
      'articles/plain-open.txt:1: the front matter that begins here never ends; close it with a line ---',
    ],
  },
  {
    what: 'a correction that matches nothing',
    files: {
      'articles/stale.md': article(
        'corrections:\n  - quote: "We shall see,"\n    speaker: null\n  - quote: We will see what the board\n    remove: true',
      ),
    },
    problems: [
      'articles/stale.md:3: the words "We shall see," are not in the article; copy a quotation\'s words from it',
      'articles/stale.md:5: no quotation reads "We will see what the board"; the nearest one reads "We will see what the board decides,"',
    ],
  },
  {
    what: 'a correction that changes nothing',
    files: {
      'articles/same.md': article(
        'corrections:\n  - quote: "We will see what the board decides,"\n    type: DIRECT',
      ),
    },
    problems: ['articles/same.md:3: changes nothing: the type is DIRECT without it'],
  },
  {
    what: 'a correction beside other faults of its front matter',
    files: {
      'articles/both.md': article(
        'autor: Ann Roe\ncorrections:\n  - quote: "We will see what the board decides,"\n    type: DIRECT',
      ),
    },
    problems: [
      'articles/both.md:2: unknown key "autor"; did you mean "byline"?',
      'articles/both.md:4: changes nothing: the type is DIRECT without it',
    ],
  },
  {
    what: 'corrections of the wrong form',
    files: {
      'articles/form-of-corrections.md': article(
        [
          'corrections:',
          '  - speaker: Ann Roe',
          '  - quote: "We will see what the board decides,"',
          '  - quote: "We will see what the board decides,"',
          '    remove: true',
          '    type: MIXED',
          '  - quote: "We will see what the board decides,"',
          '    typ: MIXED',
          '  - quote: "We will see what the board decides,"',
          '    occurrence: 0',
          '    type: SPOKEN',
        ].join('\n'),
      ),
    },
    problems: [
      'articles/form-of-corrections.md:3: a correction has either `quote:`, the words of a quotation that was found, or `add:`, those of one that was missed',
      'articles/form-of-corrections.md:4: a correction says what is right: give it `speaker:`, `type:`, `content:` or `remove: true`',
      'articles/form-of-corrections.md:5: a correction with `remove: true` has `quote:` beside it, `occurrence:` if need be, and no more',
      'articles/form-of-corrections.md:9: unknown key "typ"; possible keys: quote, add, occurrence, speaker, type, content, remove',
      'articles/form-of-corrections.md:11: "occurrence" must be a whole number from 1 on; it is 0',
      'articles/form-of-corrections.md:12: "type" must be one of DIRECT, MIXED, INDIRECT; it is "SPOKEN"',
    ],
  },
  {
    what: 'names and slugs of people and organizations that are claimed twice',
    files: {
      'articles/sound.md': BODY,
      'people.yaml': [
        '- name: Ann Roe',
        '  aliases: [Roe, roe]',
        '- name: Ben Poe',
        '  aliases:',
        '    - Ann  Röe',
        '  age: 50',
        '- name: The Ferry',
        '  slug: ann-roe',
        '- name: Fähre',
      ].join('\n'),
      'organizations.yaml':
        '- name: Ferry Board\n  aliases: [Poe Board, Ben Poe]\n- name: Fahre Works\n  slug: fahre\n',
    },
    problems: [
      'organizations.yaml:2: "Ben Poe" is claimed by "Ferry Board" and by "Ben Poe" (people.yaml:3); a name can stand for one of them only',
      'organizations.yaml:4: the slug "fahre" of "Fahre Works" is also that of "Fähre" (people.yaml:9); give one of them another `slug:`',
      'people.yaml:5: "Ann  Röe" is claimed by "Ben Poe" and by "Ann Roe" (people.yaml:1); a name can stand for one of them only',
      `people.yaml:6: unknown key "age"; possible keys: ${PERSON_KEYS}`,
      'people.yaml:8: the slug "ann-roe" of "The Ferry" is also that of "Ann Roe" (people.yaml:1); give one of them another `slug:`',
    ],
  },
  {
    what: 'a topic whose parent is missing, or that is its own ancestor',
    files: {
      'articles/sound.md': BODY,
      'topics.yaml': [
        '- {name: Sea, phrases: [sea], broader: water}',
        '- {name: Ferries, phrases: [ferry], broader: boats}',
        '- {name: Boats, phrases: [boat], broader: ships}',
        '- {name: Ships, phrases: [ship], broader: boats}',
        '- {name: Self, phrases: [self], broader: self}',
      ].join('\n'),
    },
    problems: [
      'topics.yaml:1: the broader topic "water" of "sea" is missing; add it, or name one that is here',
      'topics.yaml:3: the topic "boats" is its own ancestor: boats → ships → boats; take the `broader:` away from one of them',
      'topics.yaml:5: the topic "self" is its own ancestor: self → self; take the `broader:` away from one of them',
    ],
  },
];

/** A corpus that holds all of them. */
export const ALL_BAD_INPUTS: BadInput = {
  what: 'all of them',
  files: { ...Object.assign({}, ...BAD_INPUTS.map(({ files }) => files)) },
  problems: BAD_INPUTS.flatMap(({ problems }) => problems),
};

/** Bad authority files; their names are those of `BAD_INPUTS` too, so each needs a corpus of its own. */
export const BAD_AUTHORITIES: readonly BadInput[] = [
  {
    what: 'values of authority files that are of no right form',
    files: {
      'people.yaml': [
        '- name: Ann Roe',
        '  wikidata: 12',
        '  roles: [{title: Mayor, from: 2021-01-02, to: 2020-01-02}]',
        '- aliases: [Nobody]',
        '- Ben Poe',
        '- name: 港',
        '- name: Cy Doe',
        '  slug: Cy Doe',
        '  sameAs: [example.org]',
      ].join('\n'),
      'organizations.yaml': 'Ferry Board: {}\n',
      'topics.yaml': [
        '- name: Sea',
        '  phrases: []',
        '  mediaTopic: "20000639"',
        '- name: Lakes',
        '  phrases: lake',
        '  broader: sea',
      ].join('\n'),
    },
    problems: [
      'organizations.yaml:1: must be a list of entries, each on a line that begins with "- "; it is a map of keys',
      'people.yaml:2: "wikidata" must be text; put 12 in quotation marks',
      'people.yaml:3: "to" must not be before "from"',
      'people.yaml:4: "name" must be text; it is missing',
      `people.yaml:5: must be written as \`key: value\`, with the keys ${PERSON_KEYS}; it is "Ben Poe"`,
      'people.yaml:6: no slug can be made of "港"; give the entry a `slug:`',
      'people.yaml:8: "slug" must be a slug, lower-case letters a to z, digits and hyphens ("antony-blinken"); it is "Cy Doe"',
      'people.yaml:9: "sameAs" must be a whole address that begins with https:// or http://; it is "example.org"',
      'topics.yaml:2: "phrases" must hold at least one phrase that marks the topic',
      'topics.yaml:3: "mediaTopic" must be an IPTC Media Topics code, "medtop:20000639"',
      'topics.yaml:5: "phrases" must be a list of phrases, each on a line that begins with "- "; it is "lake"',
    ],
  },
  {
    what: 'an authority file that is not UTF-8',
    files: { 'topics.yaml': Buffer.from('# \xa9\n- {name: Sea, phrases: [sea]}\n', 'latin1') },
    problems: [
      `topics.yaml:1: is not UTF-8 at byte offset 2 (0xA9), but probably Windows-1252; save it as UTF-8, for example with: ${iconv('WINDOWS-1252', 'topics.yaml')}`,
    ],
  },
  {
    what: 'keys of authority files as other systems name them, and misspelt ones',
    files: {
      'people.yaml':
        '- name: Ann Roe\n  alias: [Roe]\n  role: []\n  title: Mayor\n  website: a\n  aliasses: a\n',
      'organizations.yaml': '- name: Ferry Board\n  roles: []\n  qid: Q42\n',
      'topics.yaml': '- {name: Sea, phrases: [sea], parent: water}\n- {name: Lakes, keywords: [lake]}\n',
    },
    problems: [
      'people.yaml:2: unknown key "alias"; did you mean "aliases"?',
      'people.yaml:3: unknown key "role"; did you mean "roles"?',
      'people.yaml:4: unknown key "title"; did you mean "roles"?',
      'people.yaml:5: unknown key "website"; did you mean "sameAs"?',
      'people.yaml:6: unknown key "aliasses"; did you mean "aliases"?',
      'organizations.yaml:2: unknown key "roles"; possible keys: name, slug, aliases, wikidata, sameAs',
      'organizations.yaml:3: unknown key "qid"; did you mean "wikidata"?',
      'topics.yaml:1: unknown key "parent"; did you mean "broader"?',
      'topics.yaml:2: unknown key "keywords"; did you mean "phrases"?',
      'topics.yaml:2: "phrases" must be a list of phrases, each on a line that begins with "- "; it is missing',
    ],
  },
  {
    what: 'YAML that aliases, tags or tabs make unreadable',
    files: {
      'people.yaml': '- name: *ann\n- name: !sir Ben\n',
      'organizations.yaml': '- name: "Ferry Board\n',
      'topics.yaml': '- name: Sea\n\tphrases: [sea]\n',
    },
    problems: [
      'organizations.yaml:2: is not YAML: Missing closing "quote; close the quotation mark or bracket, or put the colon after the key',
      'people.yaml:1: is not YAML: nothing is called &ann; put a value that begins with * in quotation marks',
      'people.yaml:2: is not YAML: Unresolved tag: !sir; put a value that begins with ! in quotation marks',
      'topics.yaml:2: is not YAML: Unexpected scalar at node end; indent with spaces, not with a tab',
    ],
  },
].map(({ what, files, problems }) => ({ what, files: { 'articles/sound.md': BODY, ...files }, problems }));
