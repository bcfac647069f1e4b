import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../schema/base64url.ts';
import { dataOf } from './run.ts';

describe('a person', () => {
  it('has names, links and the roles that articles state, with their places', () => {
    expect(
      dataOf(`{ person(slug: "ana-ruiz") { name aliases wikidataId sameAs
        roles { title article { slug } anchor { exact suffix } } } }`).person,
    ).toEqual({
      name: 'Ana Ruiz',
      aliases: ['Mayor Ruiz'],
      wikidataId: 'Q1',
      sameAs: ['https://ruiz.example/'],
      roles: [
        {
          title: 'Mayor',
          article: { slug: 'harbor-opens' },
          anchor: { exact: 'Mayor', suffix: ' Ana Ruiz opened the harbor on T' },
        },
      ],
    });
    expect(
      dataOf('{ person(slug: "emile-celik") { aliases wikidataId sameAs roles { title } } }').person,
    ).toEqual({
      aliases: [],
      wikidataId: null,
      sameAs: [],
      roles: [],
    });
  });

  it('shares a slug with no organization', () => {
    expect(dataOf('{ person(slug: "harbor-board") { id } organization(slug: "ana-ruiz") { id } }')).toEqual({
      person: null,
      organization: null,
    });
  });

  it('is not mixed up with somebody of the same name', () => {
    expect(
      dataOf(`{ person(slug: "ana-ruiz-2") { quotes { totalCount } articles { nodes { slug } }
        mentions { nodes { subject { ... on Person { slug } } } } } }`).person,
    ).toEqual({
      quotes: { totalCount: 0 },
      articles: { nodes: [{ slug: 'bridge-walk' }] },
      mentions: { nodes: [{ subject: { slug: 'ana-ruiz-2' } }] },
    });
  });
});

describe('an organization', () => {
  it('has names, what it said and where it is named', () => {
    expect(
      dataOf(`{ organization(slug: "harbor-board") { name aliases wikidataId sameAs quotes { nodes { text } }
        mentions { nodes { anchor { exact } subject { __typename } } } } }`).organization,
    ).toEqual({
      name: 'Harbor Board',
      aliases: [],
      wikidataId: null,
      sameAs: [],
      quotes: { nodes: [{ text: 'every berth was let' }] },
      mentions: { nodes: [{ anchor: { exact: 'Harbor Board' }, subject: { __typename: 'Organization' } }] },
    });
  });
});

describe('an unnamed source', () => {
  it('has a description, a reason, one article and what it said there', () => {
    const id = encodeBase64Url('UnnamedSource:bridge-vote/a-senior-planner');
    expect(
      dataOf(
        `query ($id: ID!) { node(id: $id) { ... on UnnamedSource {
          description anonymityStatement article { slug } quotes { nodes { text anchor { start } } } } } }`,
        { id },
      ).node,
    ).toEqual({
      description: 'a senior planner',
      anonymityStatement: 'spoke on condition of anonymity',
      article: { slug: 'bridge-vote' },
      quotes: {
        nodes: [
          { text: 'It will cost us dear,', anchor: { start: 98 } },
          { text: 'It will cost us dear,', anchor: { start: 182 } },
        ],
      },
    });
  });
});

describe('a topic', () => {
  it('stands between a broader one and its narrower ones', () => {
    expect(
      dataOf(`{ topic(slug: "transport") { name description mediaTopic broader { slug description }
        narrower { slug mediaTopic narrower { slug } } } }`).topic,
    ).toEqual({
      name: 'Transport',
      description: null,
      mediaTopic: null,
      broader: { slug: 'city', description: 'All that a city does' },
      narrower: [
        { slug: 'bridges', mediaTopic: 'medtop:20000001', narrower: [] },
        { slug: 'ports', mediaTopic: null, narrower: [] },
      ],
    });
    expect(dataOf('{ topic(slug: "city") { broader { slug } } }').topic.broader).toBeNull();
  });
});
