import type { LoweredProgram } from "../../compile/lower.ts";
import { operandsOf, type Value } from "../../compile/value.ts";

/**
 * The way a value of a rule changes: not at all, from point to point, from step to step alike for all points, or from
 * step to step with each point.
 */
export type Change = "fixed" | "own" | "timed" | "moving";

/** The values of a rule by how they change. */
export interface StepTerms {
  /** By the index of the value. */
  readonly changes: readonly Change[];
  /** Timed values that moving ones or outputs are made of, as indices. */
  readonly columns: readonly number[];
  /** Computes the columns, whose names are their numbers, for as many steps as it has lanes. */
  readonly program: LoweredProgram;
}

/** Elements of a point, which `lanes` of a rule stands for. */
const elements = 2;

/**
 * Separates what a rule computes for all points alike.
 *
 * @param slots the rule's state slots
 * @param varied hyperparameters of which each point has a value
 */
export function stepTerms(
  rule: LoweredProgram,
  slots: ReadonlySet<string>,
  varied: ReadonlySet<string> = new Set(),
): StepTerms {
  const { values, outputs, functions } = rule;
  const changes: Change[] = [];
  const used = new Set(outputs.values());
  /** The values of the program of columns, and their indices there by those in the rule. */
  const kept: Value[] = [];
  const moved = new Map<number, number>();
  for (const [place, value] of values.entries()) {
    const change = changeOf(value, slots, varied, changes);
    changes.push(change);
    if (change === "moving") for (const operand of operandsOf(value)) used.add(operand);
    if (change !== "fixed" && change !== "timed") continue;
    moved.set(place, kept.length);
    kept.push(asColumn(value, change === "fixed", moved));
  }
  const columns = [...moved.keys()].filter((place) => changes[place] === "timed" && used.has(place));
  const program: LoweredProgram = {
    functions,
    uniformNames: new Set(rule.uniformNames),
    values: kept,
    outputs: new Map(columns.map((place, number) => [String(number), moved.get(place)!])),
    stageEnds: [kept.length],
  };
  return { changes, columns, program };
}

/** Returns a value as the program of columns has it, in which steps are lanes. */
function asColumn(value: Value, uniform: boolean, moved: ReadonlyMap<number, number>): Value {
  if (value.kind === "lanes") return { kind: "constant", value: elements, uniform: true };
  if (value.kind === "input") return { ...value, uniform };
  if (value.kind !== "operation") return value;
  return { ...value, uniform, operands: value.operands.map((operand) => moved.get(operand)!) };
}

function changeOf(
  value: Value,
  slots: ReadonlySet<string>,
  varied: ReadonlySet<string>,
  changes: readonly Change[],
): Change {
  switch (value.kind) {
    case "constant":
    case "lanes":
      return "fixed";
    case "input":
      if (value.name === "t") return "timed";
      if (varied.has(value.name)) return "own";
      return value.uniform && value.name !== "loss" && !slots.has(value.name) ? "fixed" : "moving";
    case "reduction":
      return "moving";
    case "operation": {
      const below = value.operands.map((operand) => changes[operand]);
      const [own, timed] = [below.includes("own"), below.includes("timed")];
      if (below.includes("moving") || (own && timed)) return "moving";
      return own ? "own" : timed ? "timed" : "fixed";
    }
  }
}
