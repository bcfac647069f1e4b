import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../schema/base64url.ts';
import { fixtureGraph } from './fixture-graph.ts';
import { dataOf } from './run.ts';

const quote = (key: string, selection: string) =>
  dataOf(`query ($id: ID!) { quote(id: $id) { ${selection} } }`, { id: encodeBase64Url(`Quote:${key}`) })
    .quote;

describe('a quotation', () => {
  it('is its own words; MIXED has the clause around them as its content', () => {
    const fields = 'type text anchor { exact } content { exact }';
    expect(quote('harbor-opens/ships/1', fields)).toEqual({
      type: 'DIRECT',
      text: 'Ships are back,',
      anchor: { exact: 'Ships are back,' },
      content: { exact: 'Ships are back,' },
    });
    expect(quote('harbor-opens/lesson/1', fields)).toEqual({
      type: 'MIXED',
      text: 'a costly lesson',
      anchor: { exact: 'a costly lesson' },
      content: { exact: 'the delay “a costly lesson” in planning' },
    });
  });

  it('has a text that is its anchor’s exact words, everywhere', () => {
    const { nodes } = dataOf('{ quotes(first: 100) { nodes { text anchor { exact } } } }').quotes;
    expect(nodes).toHaveLength(fixtureGraph.quotes.length);
    for (const { text, anchor } of nodes) expect(text).toBe(anchor.exact);
  });

  it('says who said it, and which words say so', () => {
    expect(
      quote(
        'harbor-opens/lesson/1',
        `speaker { __typename ... on Person { slug } } attribution { speaker { ... on Person { slug } }
          source { exact } cue { exact } resolution antecedent { exact } reportedTo method }`,
      ),
    ).toEqual({
      speaker: { __typename: 'Person', slug: 'ana-ruiz' },
      attribution: {
        speaker: { slug: 'ana-ruiz' },
        source: { exact: 'She' },
        cue: { exact: 'called' },
        resolution: 'PRONOUN',
        antecedent: { exact: 'Ana Ruiz' },
        reportedTo: null,
        method: 'EXTRACTED',
      },
    });
  });

  it('says whom it was said to, and that an editor states it', () => {
    expect(quote('harbor-opens/crane/1', 'attribution { reportedTo }').attribution.reportedTo).toBe(
      'the Harbor Paper',
    );
    expect(
      quote(
        'bridge-walk/join/1',
        'attribution { source { exact } cue { exact } antecedent { exact } method }',
      ),
    ).toEqual({
      attribution: { source: null, cue: null, antecedent: null, method: 'CURATED' },
    });
  });

  it('may be an organization’s or an unnamed source’s', () => {
    const speaker =
      'speaker { __typename ... on Organization { slug } ... on UnnamedSource { description } }';
    expect(quote('harbor-opens/berth/1', speaker)).toEqual({
      speaker: { __typename: 'Organization', slug: 'harbor-board' },
    });
    expect(quote('bridge-vote/dear/1', speaker)).toEqual({
      speaker: { __typename: 'UnnamedSource', description: 'a senior planner' },
    });
  });

  it('that nobody says has neither attribution nor speaker', () => {
    expect(quote('bridge-vote/asked/1', 'speaker { __typename } attribution { method }')).toEqual({
      speaker: null,
      attribution: null,
    });
  });

  it('in two parts is joined both ways', () => {
    const parts = 'continues { text } continuedBy { text }';
    expect(quote('harbor-opens/ships/1', parts)).toEqual({
      continues: null,
      continuedBy: { text: 'and so is work 🚢 for us all.' },
    });
    expect(quote('harbor-opens/work/1', parts)).toEqual({
      continues: { text: 'Ships are back,' },
      continuedBy: null,
    });
  });

  it('knows its article and its paragraph', () => {
    expect(quote('harbor-opens/crane/1', 'article { slug } paragraph { index kind text }')).toEqual({
      article: { slug: 'harbor-opens' },
      paragraph: {
        index: 3,
        kind: 'BODY',
        text: '“Émile Çelik built the crane,” Bo Lind told the Harbor Paper.',
      },
    });
  });

  it('knows what is wrong with its marks', () => {
    expect(quote('bridge-walk/join/1', 'textDefects')).toEqual({ textDefects: ['MISPLACED_SPACE'] });
    expect(quote('bridge-vote/built/1', 'textDefects')).toEqual({ textDefects: [] });
  });

  it('names who is named inside it, and not who says it', () => {
    expect(
      quote(
        'harbor-opens/crane/1',
        'mentions { anchor { exact } article { slug } subject { __typename ... on Person { slug } } }',
      ).mentions,
    ).toEqual([
      {
        anchor: { exact: 'Émile Çelik' },
        article: { slug: 'harbor-opens' },
        subject: { __typename: 'Person', slug: 'emile-celik' },
      },
    ]);
  });

  it('has its topics by name', () => {
    expect(quote('bridge-vote/built/1', 'topics { slug }').topics).toEqual([
      { slug: 'bridges' },
      { slug: 'city' },
    ]);
  });
});
