import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLString,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Draw } from './draw.ts';
import { literal, type Place } from './literal.ts';
import type { RandomVariables } from './random-variables.ts';

/** Strings that arguments of some name may have, so that much is found. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Writes the arguments of fields: literals, variables, and literals with variables in them. */
export class RandomArguments {
  readonly #draw: Draw;
  readonly #vocabulary: Vocabulary;
  readonly #variables: RandomVariables;

  constructor(draw: Draw, vocabulary: Vocabulary, variables: RandomVariables) {
    this.#draw = draw;
    this.#vocabulary = vocabulary;
    this.#variables = variables;
  }

  /** Those of one field, in brackets; nothing where it is given none. */
  write(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((arg) => {
      if (!isRequiredArgument(arg) && this.#draw.below(3) > 0) return [];
      // Together they are refused, which makes nothing to count.
      if (arg.name === 'last' && this.#draw.below(4) > 0) return [];
      return `${arg.name}:${this.#place(arg, this.#value(arg.name, arg.type), 3)}`;
    });
    return given.length === 0 ? '' : `(${given.join(' ')})`;
  }

  /** A value as JSON has it, with enums as strings. */
  #value(name: string, type: GraphQLInputType): unknown {
    const draw = this.#draw;
    const named = getNullableType(type);
    if (isListType(named)) {
      return Array.from({ length: draw.below(name === 'ids' ? 30 : 4) }, () =>
        this.#value(name, named.ofType),
      );
    }
    if (isEnumType(named)) return draw.of(named.getValues()).name;
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

  /** What stands at a place for a value: a variable once in so many times, or a literal, in which variables are rarer. */
  #place({ type, defaultValue }: Place, value: unknown, times: number): string {
    if (!this.#draw.oneIn(times)) return literal(type, value, (...inner) => this.#place(...inner, 3 * times));
    return this.#variables.add(type, defaultValue !== undefined, value);
  }
}
