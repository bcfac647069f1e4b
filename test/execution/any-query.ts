import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A query and its variables. */
export interface AnyQuery {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Texts of which some mean something to the API, by the name of the scalar. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** Variables that conditions depend on. */
const CONDITIONS = ['$c0', '$c1', '$c2', '$c3'];

/** Arguments that mostly make a field fail. */
const FAILING = new Set(['after', 'before', 'last']);

/** Chooses: a whole number from 0 to below `count`. */
type Choose = (count: number) => number;

/** How deep selections go, but for a leaf below. */
const MAX_DEPTH = 5;

/**
 * Any query that is valid against a schema, but for keys that a validator would not let be merged: aliases are numbered,
 * so these are rare. It has fragments of both kinds, repeated fields, conditions, and arguments as literals and variables.
 */
export function anyQuery(schema: GraphQLSchema, texts: Texts): fc.Arbitrary<AnyQuery> {
  return fc.gen().map((gen) => write(schema, texts, (count) => gen(fc.nat, { max: count - 1 })));
}

function write(schema: GraphQLSchema, texts: Texts, choose: Choose): AnyQuery {
  const definitions: string[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};
  let names = 0;

  // What is simple is a zero, for shrinking.
  const oneIn = (count: number) => choose(count) === count - 1;
  const oneOf = <T>(items: readonly T[]): T => items[choose(items.length)] as T;
  const anyList = <T>(item: () => T): T[] => Array.from({ length: choose(3) }, item);

  function variable(type: string, value: unknown): string {
    const name = `v${names++}`;
    const hasDefault = !type.endsWith('!') && oneIn(4);
    definitions.push(`$${name}: ${type}${hasDefault ? ' = null' : ''}`);
    if (!hasDefault || oneIn(2)) variables[name] = value;
    return `$${name}`;
  }

  /** A value as JSON has it, with enums as strings. */
  function anyValue(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return anyValue(type.ofType);
    if (isListType(type)) return anyList(() => anyValue(type.ofType));
    if (isEnumType(type)) return oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((field) => isRequired(field) || oneIn(3));
      return Object.fromEntries(given.map((field) => [field.name, anyValue(field.type)]));
    }
    if (type.name === 'Int') return oneIn(40) ? -1 : choose(4);
    if (type.name === 'Boolean') return oneIn(2);
    if (type.name === 'Float') return choose(10) / 4;
    return oneOf(texts[type.name] ?? ['x']);
  }

  function literal(type: GraphQLInputType, value: unknown): string {
    if (isNonNullType(type)) return literal(type.ofType, value);
    if (Array.isArray(value) && isListType(type)) {
      return `[${value.map((item) => (oneIn(4) ? variable(String(type.ofType), item) : literal(type.ofType, item)))}]`;
    }
    if (isInputObjectType(type)) {
      const fields = type.getFields();
      return `{${Object.entries(value as object).map(([name, own]) => `${name}: ${argument(fields[name] as GraphQLInputField, own)}`)}}`;
    }
    return isEnumType(type) ? String(value) : JSON.stringify(value);
  }

  function argument({ type }: GraphQLArgument | GraphQLInputField, value: unknown): string {
    return oneIn(3) ? variable(String(type), value) : literal(type, value);
  }

  function anyArguments(args: readonly GraphQLArgument[]): string {
    // Lists within lists must stay short; and whatever goes on behind a text that is no cursor, or takes both ends, fails.
    const given = args.filter(
      (arg) => isRequired(arg) || arg.name === 'first' || oneIn(FAILING.has(arg.name) ? 40 : 4),
    );
    if (given.length === 0) return '';
    return `(${given.map((arg) => `${arg.name}: ${argument(arg, anyValue(arg.type))}`)})`;
  }

  function anyCondition(): string {
    if (!oneIn(10)) return '';
    return ` @${oneOf(['skip', 'include'])}(if: ${oneIn(2) ? oneOf(CONDITIONS) : oneIn(2)})`;
  }

  function anyField(type: GraphQLObjectType | GraphQLInterfaceType, depth: number): string {
    const fields = Object.values(type.getFields());
    const fitting = fields.filter((field) => depth < MAX_DEPTH || isLeafType(getNamedType(field.type)));
    if (fitting.length === 0 || oneIn(8)) return `__typename${anyCondition()}`;
    const field = oneOf(fitting);
    const alias = field.args.length > 0 || oneIn(4) ? `a${names++}: ` : '';
    return `${alias}${field.name}${anyArguments(field.args)}${anyCondition()}${anySelection(field.type, depth + 1)}`;
  }

  function anyFragment(type: GraphQLNamedType, depth: number): string {
    const types = isAbstractType(type)
      ? schema.getPossibleTypes(type)
      : isObjectType(type)
        ? [type, ...type.getInterfaces()]
        : [];
    const condition = oneOf([...types, type as GraphQLObjectType]);
    const body = anySelection(condition, depth);
    if (oneIn(2)) return `... on ${condition.name}${anyCondition()}${body}`;
    const name = `F${names++}`;
    fragments.push(`fragment ${name} on ${condition.name}${body}`);
    return `...${name}${anyCondition()}${oneIn(4) ? ` ...${name}` : ''}`;
  }

  function anySelection(outer: GraphQLOutputType, depth: number): string {
    const type = getNamedType(outer);
    if (isLeafType(type)) return '';
    const selections = Array.from({ length: 1 + choose(5) }, () => {
      if (depth < MAX_DEPTH + 1 && oneIn(5)) return anyFragment(type, depth + 1);
      return isObjectType(type) || isInterfaceType(type) ? anyField(type, depth) : '__typename';
    });
    // What comes twice is merged.
    if (oneIn(4)) selections.push(oneOf(selections));
    return ` { ${selections.join(' ')} }`;
  }

  const selection = anySelection(schema.getQueryType() as GraphQLObjectType, 0);
  for (const name of CONDITIONS) {
    if (![selection, ...fragments].some((text) => text.includes(`if: ${name})`))) continue;
    definitions.push(`${name}: Boolean!`);
    variables[name.slice(1)] = oneIn(2);
  }
  const head = definitions.length > 0 ? `query (${definitions.join(', ')})` : 'query';
  return { source: [`${head}${selection}`, ...fragments].join('\n'), variables };
}

function isRequired({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}
