import type { GraphQLError, ValueNode } from 'graphql';
import { Kind, print } from 'graphql';
import { builder } from './builder.ts';
import { badUserInput, cut, shown } from './errors.ts';

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A 30 February parses in some engines, as a day in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dateError(shownValue: string, node?: ValueNode): GraphQLError {
  return badUserInput(
    `Date must be a day of the calendar as a string YYYY-MM-DD, such as "2021-02-17", but is ${shownValue}.`,
    node,
  );
}

function urlError(shownValue: string, node?: ValueNode): GraphQLError {
  return badUserInput(
    `URL must be an absolute URL as a string, such as "https://example.org/", but is ${shownValue}.`,
    node,
  );
}

builder.scalarType('Date', {
  description:
    'A day of the calendar without a time, `YYYY-MM-DD`: the full-date of RFC 3339. For example `"2021-02-17"`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (date) => date,
  parseValue: (value) => {
    if (typeof value === 'string' && isCalendarDate(value)) return value;
    throw dateError(shown(value));
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING && isCalendarDate(node.value)) return node.value;
    throw dateError(cut(print(node)), node);
  },
});

builder.scalarType('URL', {
  description: 'An absolute URL. For example `"https://www.wikidata.org/wiki/Q7821917"`.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (url) => url,
  parseValue: (value) => {
    if (typeof value === 'string' && URL.canParse(value)) return value;
    throw urlError(shown(value));
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING && URL.canParse(node.value)) return node.value;
    throw urlError(cut(print(node)), node);
  },
});
