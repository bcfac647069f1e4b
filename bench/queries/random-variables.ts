import {
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLNonNull,
  getNullableType,
  isNonNullType,
} from 'graphql';
import type { Draw } from './draw.ts';
import { literal } from './literal.ts';

/** How many variables conditions share, so that several depend on one. */
const CONDITIONS = 3;

/**
 * The variables of a random query. Those with a default are null now and then, also where a null may not stand: the document is
 * valid all the same, and what is sent with it is refused.
 */
export class RandomVariables {
  readonly #draw: Draw;
  readonly #conditions: string[] = [];
  readonly definitions: string[] = [];
  readonly values: Record<string, unknown> = {};

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /**
   * A new variable that may stand where a value of this type does.
   *
   * @param hasDefault whether the place has a default of its own, so that the variable may be left out
   */
  add(type: GraphQLInputType, hasDefault: boolean, value: unknown): string {
    const draw = this.#draw;
    const name = `v${this.definitions.length}`;
    const isNullable = !isNonNullType(type) || draw.oneIn(3);
    const mayBeMissing = !isNonNullType(type) || hasDefault;
    const declared = isNullable ? getNullableType(type) : type;
    const ownDefault = isNullable && (!mayBeMissing || draw.oneIn(2)) ? ` = ${literal(type, value)}` : '';
    this.definitions.push(`$${name}: ${declared}${ownDefault}`);
    const isNull = isNullable && draw.oneIn(4);
    const isMissing = isNullable && draw.oneIn(6);
    if (!isMissing) this.values[name] = isNull ? null : value;
    return `$${name}`;
  }

  /** A variable for `@skip` or `@include`. */
  condition(): string {
    const draw = this.#draw;
    const at = draw.below(CONDITIONS);
    this.#conditions[at] ??= this.add(new GraphQLNonNull(GraphQLBoolean), false, draw.below(2) === 0);
    return this.#conditions[at];
  }
}
