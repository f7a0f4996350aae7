import type { LoweredProgram } from "../compile/lower.ts";
import { operandsOf } from "../compile/value.ts";

/** One pass over the lanes: what it computes, in the order of the values. */
export interface Pass {
  /** Values that are the same in every lane, computed before the loop. */
  readonly uniform: readonly number[];
  /** Values of each lane. */
  readonly laned: readonly number[];
  /** Reductions whose operand is added up. */
  readonly sums: readonly number[];
  /** True for the last pass, which writes the outputs. */
  readonly writes: boolean;
}

/**
 * Divides a program into passes over the lanes, by stage. A pass ends where a reduction has to be known; what it
 * computed of a lane is not kept, so that a later pass computes it again from the inputs if it needs it.
 */
export function passesOf(program: LoweredProgram): readonly (readonly Pass[])[] {
  const { values, stageEnds, outputs } = program;
  /** The pass in which each value is computed first, and the one from which it can be used. */
  const passOf: number[] = [];
  const knownIn = (place: number) => passOf[place] + (values[place].kind === "reduction" ? 1 : 0);
  const stages: Pass[][] = [];
  let first = 0;
  for (const [stage, end] of stageEnds.entries()) {
    for (let place = stageEnds[stage - 1] ?? 0; place < end; place++)
      passOf.push(Math.max(first, ...operandsOf(values[place]).map(knownIn)));
    const isLast = stage === stageEnds.length - 1;
    const last = Math.max(first, ...passOf, ...(isLast ? [...outputs.values()].map(knownIn) : []));
    const passes = Array.from({ length: last + 1 - first }, (_, i) =>
      passAt(program, passOf, first + i, isLast && first + i === last),
    );
    stages.push(passes.filter(({ sums, writes }) => sums.length > 0 || writes));
    first = last + 1;
  }
  return stages;
}

function passAt(program: LoweredProgram, passOf: readonly number[], number: number, writes: boolean): Pass {
  const { values, outputs } = program;
  const sums = [...values.keys()].filter(
    (place) => values[place].kind === "reduction" && passOf[place] === number,
  );
  const needed = new Set<number>(writes ? outputs.values() : []);
  for (const sum of sums) needed.add(operandsOf(values[sum])[0]);
  // Operands come before, so one pass backwards finds them all. A reduction is known from an earlier pass.
  for (let place = values.length - 1; place >= 0; place--)
    if (needed.has(place) && values[place].kind === "operation")
      for (const operand of operandsOf(values[place])) needed.add(operand);
  const inOrder = [...needed].sort((a, b) => a - b);
  return {
    uniform: inOrder.filter((place) => values[place].uniform),
    laned: inOrder.filter((place) => !values[place].uniform),
    sums,
    writes,
  };
}
