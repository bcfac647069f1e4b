import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { abandonAll, giveUp, NO_INFO, refuseUnusual } from './irregular.ts';
import type { ObjectSelection } from './object-selection.ts';
import type { Completion, Run } from './run.ts';

/*
 * CompleteValue of the specification, section 6.4.3, a class for each kind of type. What it makes a field error of is none of theirs:
 * they give up.
 */

/** Plans what is selected of the objects of a type that a field gives. */
export type SelectionOf = (type: GraphQLObjectType) => ObjectSelection;

/** Plans the completion of a field's values. */
export function completionOf(
  type: GraphQLOutputType,
  isPossible: (abstract: GraphQLAbstractType, type: string) => GraphQLObjectType | null,
  selectionOf: SelectionOf,
): Completion {
  const nullable = !isNonNullType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isLeafType(inner)) return new LeafCompletion(inner, nullable);
  if (isListType(inner)) {
    return new ListCompletion(completionOf(inner.ofType, isPossible, selectionOf), nullable);
  }
  if (isObjectType(inner)) return new ObjectCompletion(inner, selectionOf, nullable);
  return new AbstractCompletion(inner, (name) => isPossible(inner, name), selectionOf, nullable);
}

function completeNull(nullable: boolean): null {
  return nullable ? null : giveUp();
}

class LeafCompletion implements Completion {
  readonly #type: GraphQLLeafType;
  readonly #nullable: boolean;

  constructor(type: GraphQLLeafType, nullable: boolean) {
    this.#type = type;
    this.#nullable = nullable;
  }

  complete(value: unknown): unknown {
    if (value === null || value === undefined) return completeNull(this.#nullable);
    refuseUnusual(value);
    const serialized = this.#type.serialize(value);
    if (serialized === null || serialized === undefined) giveUp();
    refuseUnusual(serialized);
    return serialized;
  }
}

class ListCompletion implements Completion {
  readonly #item: Completion;
  readonly #nullable: boolean;

  constructor(item: Completion, nullable: boolean) {
    this.#item = item;
    this.#nullable = nullable;
  }

  complete(value: unknown, run: Run): unknown {
    if (value === null || value === undefined) return completeNull(this.#nullable);
    // Any other iterable may give its items only once, and graphql-js must find them if something else is irregular.
    if (!Array.isArray(value) || value[Symbol.iterator] !== Array.prototype[Symbol.iterator]) {
      refuseUnusual(value);
      giveUp();
    }
    refuseUnusual(value);
    const items: readonly unknown[] = value;
    const completed: unknown[] = [];
    try {
      for (let i = 0; i < items.length; i++) completed.push(this.#item.complete(items[i], run));
    } catch (error) {
      abandonAll(items);
      throw error;
    }
    return completed;
  }
}

class ObjectCompletion implements Completion {
  readonly #type: GraphQLObjectType;
  readonly #selectionOf: SelectionOf;
  readonly #nullable: boolean;
  #selection: ObjectSelection | undefined;

  constructor(type: GraphQLObjectType, selectionOf: SelectionOf, nullable: boolean) {
    this.#type = type;
    this.#selectionOf = selectionOf;
    this.#nullable = nullable;
  }

  complete(value: unknown, run: Run): unknown {
    if (value === null || value === undefined) return completeNull(this.#nullable);
    refuseUnusual(value);
    this.#selection ??= this.#selectionOf(this.#type);
    return executeOn(this.#type, this.#selection, value, run);
  }
}

class AbstractCompletion implements Completion {
  readonly #type: GraphQLAbstractType;
  readonly #possible: (name: string) => GraphQLObjectType | null;
  readonly #selectionOf: SelectionOf;
  readonly #nullable: boolean;
  /** By the name of the type of an object that there was. */
  readonly #known = new Map<
    unknown,
    { readonly type: GraphQLObjectType; readonly selection: ObjectSelection }
  >();

  constructor(
    type: GraphQLAbstractType,
    possible: (name: string) => GraphQLObjectType | null,
    selectionOf: SelectionOf,
    nullable: boolean,
  ) {
    this.#type = type;
    this.#possible = possible;
    this.#selectionOf = selectionOf;
    this.#nullable = nullable;
  }

  complete(value: unknown, run: Run): unknown {
    if (value === null || value === undefined) return completeNull(this.#nullable);
    refuseUnusual(value);
    const resolveType = this.#type.resolveType ?? defaultTypeResolver;
    const name: unknown = resolveType(value, run.contextValue, NO_INFO, this.#type);
    let known = this.#known.get(name);
    if (known === undefined) {
      refuseUnusual(name);
      const type = typeof name === 'string' ? this.#possible(name) : null;
      if (type === null) giveUp();
      known = { type, selection: this.#selectionOf(type) };
      this.#known.set(name, known);
    }
    return executeOn(known.type, known.selection, value, run);
  }
}

function executeOn(type: GraphQLObjectType, selection: ObjectSelection, value: unknown, run: Run): unknown {
  if (type.isTypeOf) {
    const isOfType: unknown = type.isTypeOf(value, run.contextValue, NO_INFO);
    refuseUnusual(isOfType);
    if (!isOfType) giveUp();
  }
  return selection.execute(value, run);
}
