import type { JoinedNames } from '../linking/joined-names.ts';
import { counted, firstOf } from './counted.ts';

/** So many joins have a line with their articles, each name with so many; the others share a line. */
const MOST = { lines: 20, articles: 5, alike: 20 };

const REMEDY = 'if they are two people, give each an entry in people.yaml';

const equation = ({ names }: JoinedNames) => names.map(({ name }) => name).join(' = ');

/** "“Joe Dunn” (a, b) and “Joseph Dunn” (c)", as plain text. */
function withArticles({ names }: JoinedNames): string {
  const named = names.map(({ name, articles }) => {
    const where = articles.length === 0 ? 'people.yaml' : firstOf(articles, MOST.articles);
    return `"${name}" (${where})`;
  });
  return [named.slice(0, -1).join(', '), named.at(-1)].join(' and ');
}

/**
 * Lines about the full names that are taken for one person's. All that are unlike are in them. Those that differ only by
 * initials or a suffix are one line.
 */
export function formatJoined(joined: readonly JoinedNames[]): string[] {
  const unlike = joined.filter(({ areUnlike }) => areUnlike);
  const alike = joined.filter(({ areUnlike }) => !areUnlike);
  const others = unlike.slice(MOST.lines);
  return [
    ...unlike
      .slice(0, MOST.lines)
      .map((each) => `joined: ${withArticles(each)} are taken for one person; ${REMEDY}`),
    ...(others.length > 0 ? [`joined too: ${others.map(equation).join('; ')}`] : []),
    ...(alike.length > 0
      ? [
          `joined: ${counted(alike.length, 'name')} written with and without an initial or a suffix: ` +
            `${alike.slice(0, MOST.alike).map(equation).join('; ')}` +
            `${alike.length > MOST.alike ? ` and ${alike.length - MOST.alike} more` : ''}; ${REMEDY}`,
        ]
      : []),
  ];
}
