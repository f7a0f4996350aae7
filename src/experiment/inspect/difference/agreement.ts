import type { Numbers, StateValues } from "../../../optim/index.ts";

/** The way in which two runs are compared. */
export interface Criterion {
  /** True where the optimizers' state is compared too. */
  readonly state: boolean;
  /** The relative difference up to which numbers count as equal; 0 where every bit counts. */
  readonly tolerance: number;
}

export type Pair<Value> = readonly [Value, Value];

/** The element of a tensor. */
export interface Place {
  readonly tensor: number;
  readonly element: number;
}

/** Says whether two numbers agree. */
export type Agrees = (one: number, other: number) => boolean;

/**
 * Returns a function that says whether two numbers agree.
 *
 * @param scale the least size to which a difference is relative: a coordinate near 0 has the rounding of those it came
 * from
 */
export function agreement(tolerance: number, scale = 0): Agrees {
  if (tolerance === 0) return Object.is;
  return (one, other) =>
    Object.is(one, other) ||
    Math.abs(one - other) <= tolerance * Math.max(scale, Math.abs(one), Math.abs(other));
}

/** Returns the first place at which arrays, one for each tensor, do not agree; null where they agree everywhere. */
export function firstApart(one: readonly Numbers[], other: readonly Numbers[], agrees: Agrees): Place | null {
  for (const [tensor, values] of one.entries()) {
    const others = other[tensor];
    for (let element = 0; element < values.length; element++)
      if (!agrees(values[element], others[element])) return { tensor, element };
  }
  return null;
}

/** A state slot that two runs have different values of. */
export interface SlotApart extends Place {
  readonly name: string;
  readonly values: Pair<number>;
}

/** Returns the first element of each slot of the same name and size whose values do not agree. */
export function slotsApart(
  one: readonly StateValues[],
  other: readonly StateValues[],
  agrees: Agrees,
): SlotApart[] {
  return one.flatMap((slots, tensor) =>
    Object.entries(slots).flatMap(([name, value]) => {
      const others = other[tensor]?.[name];
      if (others === undefined) return [];
      const [ours, theirs] = [arrayOf(value), arrayOf(others)];
      if (ours.length !== theirs.length) return [];
      const element = ours.findIndex((number, i) => !agrees(number, theirs[i]));
      return element < 0
        ? []
        : [{ name, tensor, element, values: [ours[element], theirs[element]] as const }];
    }),
  );
}

const arrayOf = (value: StateValues[string]): readonly number[] | Numbers =>
  typeof value === "number" ? [value] : value;
