import { describe, expect, it } from 'vitest';
import type { AmbiguousName } from '../../src/linking/agents.ts';
import { link } from '../../src/linking/link.ts';
import type { SourceArticle } from '../../src/linking/source-article.ts';
import { ORGANIZATION_CASES, type OrganizationCase } from './organization-cases.ts';
import { authority, person, sourceArticle } from './source-articles.ts';

function articlesOf({ articles }: OrganizationCase) {
  return Object.entries(articles).map(([slug, marked]) =>
    sourceArticle({
      slug,
      text: marked.replaceAll(/[[\]]/g, ''),
      organizations: Array.from(marked.matchAll(/\[([^\]]+)\]/g), ([, name = '']) => ({ name })),
    }),
  );
}

function linked(one: OrganizationCase, articles = articlesOf(one)) {
  const ambiguous: AmbiguousName[] = [];
  const organizations = (one.known ?? []).map((entry, index) => {
    const [name = '', aliases] = entry.split(' = ');
    return person(`known-${index}`, name, aliases?.split(', ') ?? []);
  });
  const graph = link(articles, authority({ organizations }), ambiguous);
  const groups = graph.organizations.map(({ slug }) =>
    graph.mentions
      .filter(({ subject }) => subject.key === slug)
      .map(({ article, span }) => {
        const text = articles.find((candidate) => candidate.slug === article)?.text ?? '';
        return `${article}/${text.slice(span.start, span.end)}`;
      })
      .sort()
      .join(' + '),
  );
  return { organizations: groups.sort(), ambiguous: ambiguous.map(({ name }) => name) };
}

const expectedOf = ({ organizations, ambiguous = [] }: OrganizationCase) => ({
  organizations: organizations.map((own) => own.split(' + ').sort().join(' + ')).sort(),
  ambiguous,
});

describe('which organization is which across articles', () => {
  it.each(ORGANIZATION_CASES)('$what', (one) => {
    expect(linked(one)).toEqual(expectedOf(one));
    expect(linked(one, articlesOf(one).reverse())).toEqual(expectedOf(one));
  });

  it.each([
    ['the full name', 'European Medicines Agency'],
    ['the acronym', 'EMA'],
  ])('takes an article’s word for one organization that it calls both, %s more often', (_, name) => {
    const text = 'The European Medicines Agency (EMA) met.';
    const as = ['European Medicines Agency', 'EMA'];
    const both = sourceArticle({ slug: 'a', text, organizations: [{ name, as }] });
    const [acronym, full] = articlesOf({
      what: '',
      articles: { b: '[EMA]', c: '[European Medicines Agency]' },
      organizations: [],
    });
    const graph = link([both, acronym, full] as SourceArticle[], authority());
    expect(graph.organizations).toMatchObject([{ name: 'European Medicines Agency', mentionCount: 4 }]);
  });

  it('shows the full name, and the acronym as an alias', () => {
    const articles = articlesOf({
      what: '',
      articles: { a: '[EMA] met.', b: '[European Medicines Agency] ([EMA]) met.', c: '[EMA]' },
      organizations: [],
    });
    expect(link(articles, authority()).organizations).toMatchObject([
      { slug: 'european-medicines-agency', name: 'European Medicines Agency', aliases: ['EMA'] },
    ]);
  });
});
