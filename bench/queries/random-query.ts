import {
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLInt,
  type GraphQLNamedType,
  GraphQLString,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { schema } from '../../schema/index.ts';

/*
 * Random valid queries: a walk through the schema that picks fields, arguments, aliases and fragments by a list of
 * random numbers. Response keys are numbered, so that no two fields of one name have to be merged, but for those that
 * are repeated on purpose.
 */

/** A query with its variables. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Strings that arguments of some name may have, so that much is found. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Draws numbers from 0 to below a bound; 0 when there are no more. */
class Draw {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  get isOver(): boolean {
    return this.#at >= this.#numbers.length;
  }

  below(bound: number): number {
    return Math.floor((this.#numbers[this.#at++] ?? 0) * bound);
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

class Writer {
  readonly #draw: Draw;
  readonly #vocabulary: Vocabulary;
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  readonly variables: Record<string, unknown> = {};
  #names = 0;

  constructor(draw: Draw, vocabulary: Vocabulary) {
    this.#draw = draw;
    this.#vocabulary = vocabulary;
  }

  write(): RandomQuery {
    const set = this.#selections(schema.getQueryType() as GraphQLCompositeType, 0);
    const definitions = this.#definitions.length === 0 ? '' : `query(${this.#definitions.join(' ')})`;
    return { query: `${definitions}${set}${this.#fragments.join('')}`, variables: this.variables };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const draw = this.#draw;
    const parts = [];
    const wanted = 1 + draw.below(depth === 0 ? 3 : 5);
    for (let i = 0; i < wanted; i++) parts.push(this.#selection(type, depth));
    // The first again, so that two places ask for one field.
    if (draw.below(8) === 0) parts.push(parts[0]);
    return `{${parts.join(' ')}}`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const draw = this.#draw;
    if (draw.isOver) return '__typename';
    if (isUnionType(type) || (isInterfaceType(type) && draw.below(3) > 0)) {
      const inner = draw.of(schema.getPossibleTypes(type));
      return this.#fragment(inner, depth);
    }
    if (draw.below(10) === 0) return this.#fragment(type, depth);
    if (draw.below(12) === 0) return '__typename';
    const fields = Object.values((type as Exclude<GraphQLCompositeType, { getTypes: unknown }>).getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const deep = depth > 9;
    const choice = deep && leaves.length > 0 ? leaves : fields;
    if (deep && leaves.length === 0) return '__typename';
    return this.#field(draw.of(choice), depth);
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const set = this.#selections(type, depth + 1);
    if (this.#draw.below(3) > 0) return `...on ${type.name}${set}`;
    const name = `F${this.#names++}`;
    this.#fragments.push(` fragment ${name} on ${type.name}${set}`);
    const skipped = this.#draw.below(6) === 0 ? ` @include(if:${this.#draw.of(['true', 'false'])})` : '';
    return `...${name}${skipped}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const args = field.args.flatMap((arg) => {
      if (!isRequiredArgument(arg) && this.#draw.below(3) > 0) return [];
      // Together they are refused, which makes nothing to count.
      if (arg.name === 'last' && this.#draw.below(4) > 0) return [];
      return `${arg.name}:${this.#argument(arg.name, arg.type)}`;
    });
    const written = args.length === 0 ? '' : `(${args.join(' ')})`;
    const set = isCompositeType(named) ? this.#selections(named, depth + 1) : '';
    return `a${this.#names++}:${field.name}${written}${set}`;
  }

  /** A literal or a variable. */
  #argument(name: string, type: GraphQLField<unknown, unknown>['args'][number]['type']): string {
    const value = this.#value(name, type);
    if (this.#draw.below(3) > 0) return literal(value);
    const variable = `v${this.#names++}`;
    this.#definitions.push(`$${variable}:${type}`);
    this.variables[variable] = plain(value);
    return `$${variable}`;
  }

  #value(name: string, type: GraphQLField<unknown, unknown>['args'][number]['type']): unknown {
    const draw = this.#draw;
    const nullable = getNullableType(type);
    const named: GraphQLNamedType = getNamedType(type);
    if (isListType(nullable)) {
      return Array.from({ length: draw.below(name === 'ids' ? 30 : 4) }, () => this.#value(name, named));
    }
    if (isEnumType(named)) return new EnumName(draw.of(named.getValues()).name);
    if (named === GraphQLInt) return draw.of([0, 1, 3, 20, 100, 100, 101, -1]);
    if (named === GraphQLBoolean) return draw.below(2) === 0;
    if (isInputObjectType(named)) {
      return Object.fromEntries(
        Object.values(named.getFields()).flatMap((field) =>
          isRequiredInputField(field) || draw.below(4) === 0
            ? [[field.name, this.#value(field.name, field.type)]]
            : [],
        ),
      );
    }
    if (named.name === 'Date') return draw.of(['2021-01-01', '2021-02-18', '2021-12-31']);
    const known = this.#vocabulary[name] ?? this.#vocabulary.else ?? [];
    if (named !== GraphQLString && named.name !== 'ID') throw new Error(`No value of ${named.name}.`);
    return known.length === 0 ? 'x' : draw.of(known);
  }
}

/** The name of an enum's value, which is no string in a document. */
class EnumName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

function literal(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}:${literal(inner)}`)
    .join(' ')}}`;
}

function plain(value: unknown): unknown {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

/** The random query over the schema that numbers from 0 to below 1 lead to; its strings are from the vocabulary. */
export function writeRandomQuery(numbers: readonly number[], vocabulary: Vocabulary): RandomQuery {
  return new Writer(new Draw(numbers), vocabulary).write();
}
