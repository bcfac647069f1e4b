import { addField, addTypes, isAskedFor, type Run, type Sum, totalOf } from './count.ts';
import { type Siblings, siblings } from './field-cost.ts';
import type { PlannedField, PlannedType } from './plan.ts';

/** A field that less than this share of the cost is in says too little. */
const TELLING_SHARE = 0.5;

/** Follows the field that most of the cost is in, as far down as one has more than half of it. */
export function heaviestOf(root: PlannedType, run: Run, weigh: (sum: Sum) => number) {
  const path: string[] = [];
  let types: readonly PlannedType[] = [root];
  let objects = siblings(1, 1);
  const whole = weigh(totalOf(root, objects, run));
  let share = 1;
  for (;;) {
    let heaviest: { field: PlannedField; items: Siblings; weight: number } | undefined;
    for (const field of types.flat()) {
      if (!isAskedFor(field, run)) continue;
      const sum = { work: 0, bytes: 0 };
      const items = addField(field, objects, run, sum);
      addTypes(field.types, items, run, sum);
      const weight = weigh(sum);
      if (heaviest === undefined || weight > heaviest.weight) heaviest = { field, items, weight };
    }
    const part = (heaviest?.weight ?? 0) / whole;
    if (heaviest === undefined || (path.length > 0 && part < TELLING_SHARE)) return { path, share };
    path.push(heaviest.field.key);
    share = Math.min(1, part);
    types = heaviest.field.types;
    objects = heaviest.items;
  }
}
