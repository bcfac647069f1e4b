import {
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isUnionType,
} from 'graphql';
import { schema } from '../../schema/index.ts';
import { Draw } from './draw.ts';
import { RandomArguments, type Vocabulary } from './random-arguments.ts';
import { RandomVariables } from './random-variables.ts';

/*
 * Random valid queries: a walk through the schema that picks fields, arguments, aliases, conditions and fragments by a list of
 * random numbers. Response keys are numbered, so that no two fields of one name have to be merged, but for those that
 * are repeated on purpose.
 */

/** A query with its variables, some of which may be null where nothing may be. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

class Writer {
  readonly #draw: Draw;
  readonly #variables: RandomVariables;
  readonly #arguments: RandomArguments;
  readonly #fragments: string[] = [];
  #names = 0;

  constructor(draw: Draw, vocabulary: Vocabulary) {
    this.#draw = draw;
    this.#variables = new RandomVariables(draw);
    this.#arguments = new RandomArguments(draw, vocabulary, this.#variables);
  }

  write(): RandomQuery {
    const set = this.#selections(schema.getQueryType() as GraphQLCompositeType, 0);
    const { definitions, values } = this.#variables;
    const head = definitions.length === 0 ? '' : `query(${definitions.join(' ')})`;
    return { query: `${head}${set}${this.#fragments.join('')}`, variables: values };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const draw = this.#draw;
    const parts = [];
    const wanted = 1 + draw.below(depth === 0 ? 3 : 5);
    for (let i = 0; i < wanted; i++) parts.push(this.#selection(type, depth));
    // The first again, so that two places ask for one field, perhaps under other conditions.
    if (draw.below(8) === 0) parts.push(draw.oneIn(2) ? `...${this.#condition(2)}{${parts[0]}}` : parts[0]);
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
    if (this.#draw.below(3) > 0) return `...on ${type.name}${this.#condition(12)}${set}`;
    const name = `F${this.#names++}`;
    this.#fragments.push(` fragment ${name} on ${type.name}${set}`);
    return `...${name}${this.#condition(6)}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const args = this.#arguments.write(field.args);
    const condition = this.#condition(30);
    const set = isCompositeType(named) ? this.#selections(named, depth + 1) : '';
    return `a${this.#names++}:${field.name}${args}${condition}${set}`;
  }

  /** `@skip`, `@include` or both, in any order, once in so many times. */
  #condition(times: number): string {
    const draw = this.#draw;
    if (!draw.oneIn(times)) return '';
    const names = draw.of([['include'], ['skip'], ['include', 'skip'], ['skip', 'include']]);
    const conditions = names.map((name) => {
      const value = draw.oneIn(2) ? this.#variables.condition() : String(draw.below(2) === 0);
      return ` @${name}(if:${value})`;
    });
    return conditions.join('');
  }
}

/** The random query over the schema that numbers from 0 to below 1 lead to; its strings are from the vocabulary. */
export function writeRandomQuery(numbers: readonly number[], vocabulary: Vocabulary): RandomQuery {
  return new Writer(new Draw(numbers), vocabulary).write();
}
