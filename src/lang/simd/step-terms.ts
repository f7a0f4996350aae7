import type { LoweredProgram } from "../compile/lower.ts";
import { operandsOf, type Value } from "../compile/value.ts";

/** The way a value of a rule changes: not at all, from step to step alike for all points, or with each point. */
export type Change = "fixed" | "timed" | "moving";

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
 */
export function stepTerms(rule: LoweredProgram, slots: ReadonlySet<string>): StepTerms {
  const { values, outputs, functions } = rule;
  const changes: Change[] = [];
  for (const value of values) changes.push(changeOf(value, slots, changes));
  const columns = [...values.keys()].filter(
    (place) =>
      changes[place] === "timed" &&
      ([...outputs.values()].includes(place) ||
        values.some((user, at) => changes[at] === "moving" && operandsOf(user).includes(place))),
  );
  const kept = [...values.keys()].filter((place) => changes[place] !== "moving");
  const moved = new Map(kept.map((place, to) => [place, to]));
  const program: LoweredProgram = {
    functions,
    uniformNames: new Set(rule.uniformNames),
    values: kept.map((place) => {
      const value = values[place];
      const uniform = changes[place] === "fixed";
      if (value.kind === "lanes") return { kind: "constant", value: elements, uniform: true };
      if (value.kind === "input") return { ...value, uniform };
      if (value.kind !== "operation") return value;
      return { ...value, uniform, operands: value.operands.map((operand) => moved.get(operand)!) };
    }),
    outputs: new Map(columns.map((place, number) => [String(number), moved.get(place)!])),
    stageEnds: [kept.length],
  };
  return { changes, columns, program };
}

function changeOf(value: Value, slots: ReadonlySet<string>, changes: readonly Change[]): Change {
  switch (value.kind) {
    case "constant":
    case "lanes":
      return "fixed";
    case "input":
      if (value.name === "t") return "timed";
      return value.uniform && value.name !== "loss" && !slots.has(value.name) ? "fixed" : "moving";
    case "reduction":
      return "moving";
    case "operation": {
      const below = value.operands.map((operand) => changes[operand]);
      if (below.includes("moving")) return "moving";
      return below.includes("timed") ? "timed" : "fixed";
    }
  }
}
