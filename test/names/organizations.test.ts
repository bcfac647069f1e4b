import { describe, expect, it } from 'vitest';
import { acronymKey, isAcronym, isAcronymOf } from '../../src/names/acronyms.ts';
import { organizationKey, parseOrganizationName } from '../../src/names/organization-name.ts';

describe('an organization’s name', () => {
  it.each([
    ['The Harbor Board', 'harbor board'],
    ['HARBOR BOARD', 'Harbor Board'],
    ['Acme, Inc.', 'Acme'],
    ['Acme Corp.', 'acme corp'],
    ['U.S. Steel', 'US Steel'],
    ['United States Navy', 'US Navy'],
    ['Department of Health', 'Health Department'],
    ['Ministry of the Interior', 'Interior Ministry'],
    ['US Department of Health', 'United States Health Department'],
    ['Reuters’', 'Reuters'],
    ['Rivière-Union', 'riviere union'],
  ])('%j and %j have one key', (a, b) => {
    expect(organizationKey(a)).toBe(organizationKey(b));
  });

  it.each([
    ['Harbor Board', 'Harbor Boards'],
    ['Incorporated Board', 'Board'],
    ['US Navy', 'Navy'],
  ])('%j and %j do not', (a, b) => {
    expect(organizationKey(a)).not.toBe(organizationKey(b));
  });

  it.each([
    ['US Navy', 'us', 'navy'],
    ['American Navy', 'us', 'navy'],
    ['United Kingdom Treasury', 'uk', 'treasury'],
    ['European Union Council', 'eu', 'council'],
    ['Portuguese Navy', null, 'portuguese navy'],
    ['US', null, 'us'],
  ])('%j is of the country %j', (name, country, rest) => {
    expect(parseOrganizationName(name)).toEqual({ country, rest });
  });
});

describe('an acronym', () => {
  it.each([
    ['EMA', true],
    ['E.M.A.', true],
    ['E.M.A', true],
    ['AT&T', true],
    ['COP26', true],
    ['E', false],
    ['E.', false],
    ['Ema', false],
    ['EMA Board', false],
  ])('%j: %s', (name, is) => {
    expect(isAcronym(name)).toBe(is);
  });

  it.each([
    ['EMA', 'European Medicines Agency', true],
    ['E.M.A.', 'The European Medicines Agency', true],
    ['DoD', 'Department of Defense', true],
    ['DD', 'Department of Defense', true],
    ['EA', 'European Medicines Agency', true],
    ['MA', 'European Medicines Agency', false],
    ['EMAX', 'European Medicines Agency', false],
    ['E', 'European', false],
  ])('%j of %j: %s', (acronym, name, is) => {
    expect(isAcronymOf(acronym, name)).toBe(is);
  });

  it.each([
    ['EMA', 'EMA'],
    ['E.M.A.', 'EMA'],
    ['European Medicines Agency', 'EMA'],
    ['Department of Health-Care Finance', 'DHCF'],
    // Three letters are enough, two are not.
    ['EU', null],
    ['European Union', null],
    ['Union', null],
  ])('%j is found by %j', (name, key) => {
    expect(acronymKey(name)).toBe(key);
  });
});
