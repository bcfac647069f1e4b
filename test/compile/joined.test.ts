import { describe, expect, it } from 'vitest';
import { formatJoined } from '../../src/compile/joined.ts';
import type { JoinedNames } from '../../src/linking/joined-names.ts';
import { compileFiles } from './compile-folder.ts';

const joined = (areUnlike: boolean, ...names: readonly string[]): JoinedNames => ({
  names: names.map((name, index) => ({ name, articles: [`a${index}`] })),
  areUnlike,
});

describe('the lines about joined names', () => {
  it('say which names in which articles are one person, and what to do if they are not', () => {
    const articles = Array.from({ length: 7 }, (_, i) => `a${i}`);
    expect(
      formatJoined([
        joined(true, 'J. Dunn', 'Joe Dunn', 'Joseph Dunn'),
        {
          names: [
            { name: 'Al Roe', articles },
            { name: 'Alan Roe', articles: [] },
          ],
          areUnlike: true,
        },
      ]),
    ).toEqual([
      'joined: "J. Dunn" (a0), "Joe Dunn" (a1) and "Joseph Dunn" (a2) are taken for one person; if they are two people, give each an entry in people.yaml',
      'joined: "Al Roe" (a0, a1, a2, a3, a4 and 2 more) and "Alan Roe" (people.yaml) are taken for one person; if they are two people, give each an entry in people.yaml',
    ]);
  });

  it('have each join of unlike names, and of alike ones the first twenty', () => {
    const many = (areUnlike: boolean) =>
      Array.from({ length: 23 }, (_, i) => joined(areUnlike, `Al Roe${i}`, `Alan Roe${i}`));
    const lines = formatJoined([...many(false), ...many(true)]);
    expect(lines).toHaveLength(22);
    expect(lines[20]).toBe('joined too: Al Roe20 = Alan Roe20; Al Roe21 = Alan Roe21; Al Roe22 = Alan Roe22');
    expect(lines[21]).toMatch(
      /^joined: 23 names written with and without an initial or a suffix: Al Roe0 = .* Alan Roe19 and 3 more; if they are two/,
    );
  });

  it('are of what the articles say', () => {
    const { report } = compileFiles({
      'articles/a.txt': 'Ferry\n\nJoe Dunn came. “No,” Dunn said.',
      'articles/b.txt': 'Boat\n\nJoseph Dunn came. “No,” Dunn said.',
    });
    expect(formatJoined(report.joined)).toEqual([
      'joined: "Joe Dunn" (a) and "Joseph Dunn" (b) are taken for one person; if they are two people, give each an entry in people.yaml',
    ]);
  });
});
