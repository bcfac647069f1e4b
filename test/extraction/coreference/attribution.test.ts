import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

const PEOPLE = 'Mayor Anna Bell met Finance Minister Carl Dunn in Porto.';

describe('who says a direct quotation', () => {
  it.each([
    ['name, then verb', '“We are late,” Anna Bell said.', 'Anna Bell', 'said'],
    ['verb, then name', '“We are late,” said Anna Bell.', 'Anna Bell', 'said'],
    [
      'verb, titles, then name',
      '“We are late,” said Portuguese Prime Minister Anna Bell.',
      'Anna Bell',
      'said',
    ],
    ['verb, name and apposition', '“We are late,” said Anna Bell, a pilot at the port.', 'Anna Bell', 'said'],
    ['attribution before', 'Anna Bell said: “We are late.”', 'Anna Bell', 'said'],
    ['attribution before, with a comma', 'Anna Bell said on Monday, “We are late.”', 'Anna Bell', 'said'],
    [
      'an aside between name and verb',
      '“We are late,” Anna Bell, in a call from Porto, said.',
      'Anna Bell',
      'said',
    ],
    [
      'an office before the name',
      '“We are late,” former envoy to Spain Anna Bell told Reuters.',
      'Anna Bell',
      'told Reuters',
    ],
    ['“asked” before the name', '“Who is late?” asked Anna Bell.', 'Anna Bell', 'asked'],
    [
      'whom somebody asked, after an aside',
      '“Who is late?” Anna Bell, the mayor of Porto, asked the crew.',
      'Anna Bell',
      'asked the crew',
    ],
    [
      '“asked” after an aside, and when',
      '“Who is late?” Anna Bell, the mayor of Porto, asked on Monday.',
      'Anna Bell',
      'asked',
    ],
    ['“asked” after an aside', '“Who is late?” Anna Bell, the mayor of Porto, asked.', 'Anna Bell', 'asked'],
    ['a verb that no lexicon has', '“We are late,” Anna Bell trilled.', 'Anna Bell', 'trilled'],
    ['a relative clause', '“We are late,” said Anna Bell, who added, “It rains.”', 'Anna Bell', 'said'],
  ])('%s', (_, body, speaker, cue) => {
    expect(quotes(body)[0]).toMatchObject({
      type: 'DIRECT',
      speaker,
      source: 'Anna Bell',
      cue,
      resolution: 'NAME',
    });
  });

  it('is the one that the second clause of a sentence goes on with', () => {
    const found = quotes('“We are late,” said Anna Bell, who added that “no boat is left.”');
    expect(found[1]).toMatchObject({ type: 'MIXED', speaker: 'Anna Bell', cue: 'added' });
  });

  it('may be an organization', () => {
    expect(quotes('“We are late,” the Treasury wrote in a statement.')[0]).toMatchObject({
      speaker: 'Treasury',
      source: 'Treasury',
      resolution: 'NAME',
    });
  });

  it('is nobody if nobody is named', () => {
    expect(quotes('“We are late.”')[0]).toMatchObject({ type: 'DIRECT', speaker: null });
  });

  it('goes on in the next paragraph without a new attribution', () => {
    expect(quotes('“We are late,” Anna Bell said.\n\n“No boat is left.”')[1]).toMatchObject({
      speaker: 'Anna Bell',
      resolution: 'CONTEXT',
      source: null,
      cue: null,
    });
  });
});

describe('whom it was said to', () => {
  it.each([
    ['“We are late,” Anna Bell told CNBC on Monday.', 'CNBC', 'told CNBC'],
    ['“We are late,” Anna Bell told reporters in Porto.', 'reporters', 'told reporters'],
    ['“We are late,” Anna Bell told him.', null, 'told him'],
    ['“We are late,” Anna Bell said.', null, 'said'],
  ])('%s', (body, reportedTo, cue) => {
    expect(quotes(body)[0]).toMatchObject({ reportedTo, cue });
  });
});

describe('a pronoun', () => {
  it('means the subject of the sentence before', () => {
    expect(quotes('Carl Dunn met Paul Reed in Porto. “We are late,” he said.')[0]).toMatchObject({
      speaker: 'Carl Dunn',
      source: 'he',
      resolution: 'PRONOUN',
      antecedent: 'Carl Dunn',
    });
  });

  it('means somebody whose given name fits', () => {
    expect(quotes(`${PEOPLE} “We are late,” she said.`)[0]).toMatchObject({ speaker: 'Anna Bell' });
    expect(quotes(`${PEOPLE} “We are late,” he said.`)[0]).toMatchObject({ speaker: 'Carl Dunn' });
  });

  it('means who spoke last', () => {
    const body = '“We are late,” Carl Dunn said after he had met Paul Reed.\n\n“No boat is left,” he added.';
    expect(quotes(body)[1]).toMatchObject({ speaker: 'Carl Dunn', antecedent: 'Carl Dunn' });
  });
});

describe('a role', () => {
  it.each([
    ['“We are late,” the minister said.', 'Carl Dunn'],
    ['“We are late,” said the mayor.', 'Anna Bell'],
  ])('means who bears it: %s', (sentence, speaker) => {
    expect(quotes(`${PEOPLE} ${sentence}`)[0]).toMatchObject({
      speaker,
      resolution: 'ROLE',
      antecedent: speaker,
    });
  });

  it('may go by another word for the same office', () => {
    const body = 'Foreign Minister Carl Dunn arrived. “We are late,” the top diplomat said.';
    expect(quotes(body)[0]).toMatchObject({ speaker: 'Carl Dunn', resolution: 'ROLE' });
  });

  it('is not another nation’s', () => {
    const body =
      'Foreign Minister Carl Dunn met top Chinese diplomat Li Ming. “We are late,” the top U.S. diplomat said.';
    expect(quotes(body)[0]).toMatchObject({ speaker: 'Carl Dunn', resolution: 'ROLE' });
  });

  it('of another nation is nobody’s, however alike', () => {
    const body = 'Russian Foreign Minister Carl Dunn came. “We are late,” the top Chinese diplomat said.';
    expect(quotes(body)[0]?.speaker).toBe('the top Chinese diplomat');
  });

  it('is that of the first, of two who are named only later', () => {
    const body = '“We are late,” the mayor said. Mayor Anna Bell met Mayor Carl Dunn.';
    expect(quotes(body)[0]?.speaker).toBe('Anna Bell');
  });

  it('is taken from a known person’s offices on the date of the text', () => {
    const people = [
      {
        key: 'bell',
        name: 'Anna Bell',
        aliases: [],
        roles: [{ title: 'Chancellor', from: '2010-01-01', to: '2015-12-31' }],
      },
      {
        key: 'dunn',
        name: 'Carl Dunn',
        aliases: [],
        roles: [{ title: 'Chancellor', from: '2016-01-01', to: null }],
      },
    ];
    const body = 'Carl Dunn met Anna Bell. “We are late,” the chancellor said.';
    expect(quotes(body, { people, publishedOn: '2014-05-01' })[0]?.speaker).toBe('Anna Bell');
    expect(quotes(body, { people, publishedOn: '2018-05-01' })[0]?.speaker).toBe('Carl Dunn');
  });
});
