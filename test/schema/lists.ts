import { encodeBase64Url } from '../../schema/base64url.ts';
import { decodeNodeId } from '../../schema/node-id.ts';
import type { Data } from './run.ts';

/** A connection in one of its orders: how to ask for it, and what the fixture has in it. */
export interface List {
  /** "person(slug: …).quotes LENGTH DESC" */
  readonly name: string;
  /** An operation that takes the variables `$first`, `$after`, `$last`, `$before` and calls the connection `list`. */
  readonly source: string;
  /** The labels of the items, in order. */
  readonly items: readonly string[];
}

/** What tells the items of a connection apart: the slug or, where there is none, the key within the id. */
export function labelOf(node: Data): string {
  if (node.anchor) return `${node.article.slug}/${node.anchor.start}`;
  return decodeNodeId(node.id)?.key ?? '';
}

const NODE = 'id';
const MENTION = 'article { slug } anchor { start }';

function list(path: readonly string[], order: string, items: string, select = NODE): List {
  const [field, direction] = order.split(' ');
  const orderBy = order === '' ? '' : `, orderBy: { field: ${field}, direction: ${direction} }`;
  const connection =
    `list: ${path.at(-1)}(first: $first, after: $after, last: $last, before: $before${orderBy}) {` +
    ` totalCount nodes { ${select} } edges { cursor node { ${select} } }` +
    ' pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
  const parents = path.slice(0, -1);
  const body = parents.reduceRight(
    (inner, parent) => `${parent.startsWith('...') ? '' : 'parent: '}${parent} { ${inner} }`,
    connection,
  );
  return {
    name: `${path.join('.')} ${order}`.trim(),
    source: `query ($first: Int, $after: String, $last: Int, $before: String) { ${body} }`,
    items: items.split(' '),
  };
}

/** The connection in a result. */
export function connectionIn(data: Data): Data {
  return data.list ?? connectionIn(data.parent);
}

const orders = (path: readonly string[], itemsOf: Readonly<Record<string, string>>) =>
  Object.entries(itemsOf).map(([order, items]) => list(path, order, items));

const SHIPS = 'harbor-opens/ships/1 harbor-opens/work/1 harbor-opens/lesson/1';
const HARBOR = `${SHIPS} harbor-opens/berth/1 harbor-opens/crane/1`;
const VOTE = 'bridge-vote/built/1 bridge-vote/dear/1 bridge-vote/dear/2 bridge-vote/asked/1';
const WALK = 'bridge-walk/join/1';
const REMARKS = 'crane-remarks/lifts/1 crane-remarks/let/1';
const NOTE = 'undated-note/built/1';

const reversed = (items: string) => items.split(' ').reverse().join(' ');
const article = 'article(slug: "harbor-opens")';
const person = 'person(slug: "bo-lind")';
const organization = 'organization(slug: "harbor-board")';
const topic = 'topic(slug: "transport")';
const unnamed = `quote(id: "${encodeBase64Url('Quote:bridge-vote/dear/1')}")`;

/** Every connection of the schema in every order that it has. The first of each is in its default order. */
export const lists: readonly List[] = [
  ...orders(['articles'], {
    '': 'harbor-opens bridge-vote bridge-walk crane-remarks undated-note',
    'PUBLISHED_ON DESC': 'harbor-opens bridge-vote bridge-walk crane-remarks undated-note',
    'PUBLISHED_ON ASC': 'crane-remarks bridge-vote bridge-walk harbor-opens undated-note',
    'HEADLINE ASC': 'bridge-walk bridge-vote harbor-opens undated-note crane-remarks',
    'HEADLINE DESC': 'crane-remarks undated-note harbor-opens bridge-vote bridge-walk',
    'QUOTE_COUNT DESC': 'harbor-opens bridge-vote crane-remarks bridge-walk undated-note',
    'QUOTE_COUNT ASC': 'bridge-walk undated-note crane-remarks bridge-vote harbor-opens',
  }),
  ...orders(['people'], {
    '': 'ana-ruiz ana-ruiz-2 bo-lind emile-celik',
    'NAME ASC': 'ana-ruiz ana-ruiz-2 bo-lind emile-celik',
    'NAME DESC': 'emile-celik bo-lind ana-ruiz ana-ruiz-2',
    'QUOTE_COUNT DESC': 'ana-ruiz bo-lind emile-celik ana-ruiz-2',
    'QUOTE_COUNT ASC': 'ana-ruiz-2 emile-celik ana-ruiz bo-lind',
    'MENTION_COUNT DESC': 'bo-lind ana-ruiz emile-celik ana-ruiz-2',
    'MENTION_COUNT ASC': 'ana-ruiz-2 ana-ruiz emile-celik bo-lind',
  }),
  ...orders(['organizations'], {
    '': 'harbor-board river-union',
    'NAME ASC': 'harbor-board river-union',
    'NAME DESC': 'river-union harbor-board',
    'QUOTE_COUNT DESC': 'harbor-board river-union',
    'QUOTE_COUNT ASC': 'river-union harbor-board',
    'MENTION_COUNT DESC': 'harbor-board river-union',
    'MENTION_COUNT ASC': 'harbor-board river-union',
  }),
  ...orders(['topics'], {
    '': 'bridges city ports transport',
    'NAME ASC': 'bridges city ports transport',
    'NAME DESC': 'transport ports city bridges',
    'ARTICLE_COUNT DESC': 'city transport bridges ports',
    'ARTICLE_COUNT ASC': 'ports bridges city transport',
  }),
  ...orders(['quotes'], {
    '': `${HARBOR} ${VOTE} ${WALK} ${REMARKS} ${NOTE}`,
    'POSITION ASC': `${HARBOR} ${VOTE} ${WALK} ${REMARKS} ${NOTE}`,
    'POSITION DESC': `${reversed(REMARKS)} ${WALK} ${reversed(VOTE)} ${reversed(HARBOR)} ${NOTE}`,
    'PUBLISHED_ON DESC': `${HARBOR} ${VOTE} ${WALK} ${REMARKS} ${NOTE}`,
    'PUBLISHED_ON ASC': `${REMARKS} ${VOTE} ${WALK} ${HARBOR} ${NOTE}`,
    'LENGTH DESC':
      `crane-remarks/lifts/1 harbor-opens/work/1 harbor-opens/crane/1 bridge-vote/built/1 ${NOTE} crane-remarks/let/1 ` +
      `bridge-vote/dear/1 bridge-vote/dear/2 ${WALK} harbor-opens/berth/1 bridge-vote/asked/1 harbor-opens/ships/1 harbor-opens/lesson/1`,
    'LENGTH ASC':
      'harbor-opens/ships/1 harbor-opens/lesson/1 bridge-vote/asked/1 harbor-opens/berth/1 bridge-vote/dear/1 ' +
      `bridge-vote/dear/2 ${WALK} crane-remarks/let/1 bridge-vote/built/1 ${NOTE} harbor-opens/crane/1 ` +
      'harbor-opens/work/1 crane-remarks/lifts/1',
  }),
  list([article, 'quotes'], '', HARBOR),
  list([article, 'quotes'], 'POSITION DESC', reversed(HARBOR)),
  list([article, 'people'], '', 'ana-ruiz bo-lind emile-celik'),
  list([article, 'organizations'], '', 'harbor-board'),
  list(['article(slug: "bridge-vote")', 'topics'], '', 'bridges city'),
  list([person, 'quotes'], '', `harbor-opens/crane/1 bridge-vote/built/1 ${REMARKS} ${NOTE}`),
  list(
    [person, 'quotes'],
    'LENGTH ASC',
    `crane-remarks/let/1 bridge-vote/built/1 ${NOTE} harbor-opens/crane/1 crane-remarks/lifts/1`,
  ),
  list([person, 'articles'], '', 'harbor-opens bridge-vote crane-remarks undated-note'),
  list([person, 'records'], '', 'crane-remarks'),
  list([person, 'mentions'], '', 'harbor-opens/285 bridge-vote/58 crane-remarks/22 undated-note/6', MENTION),
  list([organization, 'quotes'], '', 'harbor-opens/berth/1'),
  list([organization, 'quotes'], 'LENGTH DESC', 'harbor-opens/berth/1'),
  list([organization, 'articles'], '', 'harbor-opens'),
  list([organization, 'mentions'], '', 'harbor-opens/209', MENTION),
  list([topic, 'articles'], '', 'harbor-opens bridge-vote bridge-walk'),
  list(
    [topic, 'quotes'],
    '',
    `harbor-opens/ships/1 harbor-opens/crane/1 bridge-vote/built/1 ${WALK} crane-remarks/lifts/1 ${NOTE}`,
  ),
  list(
    [topic, 'quotes'],
    'LENGTH DESC',
    `crane-remarks/lifts/1 harbor-opens/crane/1 bridge-vote/built/1 ${NOTE} ${WALK} harbor-opens/ships/1`,
  ),
  list([unnamed, 'speaker', '... on UnnamedSource', 'quotes'], '', 'bridge-vote/dear/1 bridge-vote/dear/2'),
  list(
    [unnamed, 'speaker', '... on UnnamedSource', 'quotes'],
    'POSITION DESC',
    'bridge-vote/dear/2 bridge-vote/dear/1',
  ),
];
