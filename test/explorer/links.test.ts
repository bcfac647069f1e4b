import { describe, expect, it } from 'vitest';
import { HAS_BROWSER } from '../harness/browser.ts';
import { EXAMPLES, exampleNamed } from './examples.ts';
import { pathOf, usePlayground } from './playground.ts';
import { shownIn, showsPartOf } from './playground-page.ts';

const FIRST = exampleNamed('CorpusAtAGlance');
const SECOND = exampleNamed('WhoIsQuotedMost');

// The browser that comes with the project is built for Linux on x64; on other machines these are skipped.
describe.skipIf(!HAS_BROWSER)('the playground shares', () => {
  const { worker, open, expectAnswer } = usePlayground();

  it('shares query and variables by a link, which shows them and their answer to somebody else', async () => {
    const playground = await open('/graphql');
    const { page, query, variables, rewrite } = playground;
    await expectAnswer(playground, FIRST);
    await rewrite(query, SECOND);
    await page.getByRole('button', { name: 'Variables', exact: true }).click();
    await rewrite(variables, '{ "first": 2 }');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Link copied.');
    const link = await playground.clipboard();
    expect(page.url()).toBe(link);

    const other = await open(link);
    await expectAnswer(other, SECOND, { first: 2 });
    expect((await other.tabs())[0]).toBe('WhoIsQuotedMost');
    expect(await shownIn(other.variables)).toBe('{"first":2}');
    expect(showsPartOf(SECOND, await shownIn(other.query))).toBe(true);

    const request = new URL(link);
    request.pathname = '/graphql';
    const answer = await worker().fetch(request.pathname + request.search);
    expect(await answer.json()).toEqual({ data: await worker().gql(SECOND, { first: 2 }) });
  });

  it('runs the operation that a link names, and shares its name', async () => {
    const query = 'query A { corpus { version } } query B { corpus { quoteCount } }';
    const playground = await open(pathOf({ query, operationName: 'B' }));
    await expectAnswer(playground, 'query B { corpus { quoteCount } }');
    await playground.page.getByRole('button', { name: 'Copy a link' }).click();
    await expect.poll(() => playground.page.getByRole('status').innerText()).toBe('Link copied.');
    expect(new URL(await playground.clipboard()).searchParams.get('operationName')).toBe('B');
  });

  it('opens a link beside the tabs that somebody has already', async () => {
    const playground = await open('/');
    await playground.tab('WhoIsQuotedMost').click();
    await expectAnswer(playground, SECOND);
    const stored = () =>
      playground.page.evaluate<string>('localStorage.getItem("on-the-record:graphiql:tabState") ?? ""');
    await expect.poll(stored).toContain('"activeTabIndex":2');
    const query = '{ corpus { articleCount } }';
    await playground.page.goto(String(new URL(pathOf({ query }), worker().url)));
    await expectAnswer(playground, query);
    expect(await playground.tabs()).toHaveLength(EXAMPLES.size + 1);
  });

  it('copies a fetch call that gives the same answer in a program', async () => {
    const playground = await open(pathOf({ query: SECOND, variables: '{"first":1}' }));
    await expectAnswer(playground, SECOND, { first: 1 });
    await playground.page.getByRole('button', { name: 'Copy as a fetch call' }).click();
    await expect.poll(() => playground.page.getByRole('status').innerText()).toBe('fetch call copied.');
    const program = `${await playground.clipboard()}\nexport { data, errors };`;
    const { data, errors } = await import(`data:text/javascript,${encodeURIComponent(program)}`);
    expect(errors).toBeUndefined();
    expect(data).toEqual(await worker().gql(SECOND, { first: 1 }));
  });
});
