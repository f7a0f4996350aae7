import type { LoweredProgram } from "../../compile/lower.ts";
import { sortIntoStages, withOperands } from "../../compile/stages.ts";
import type { Value } from "../../compile/value.ts";

/** Returns a program that computes as another does in single precision: every value is rounded to it. */
export function inSingle({ values, outputs, functions, uniformNames }: LoweredProgram): LoweredProgram {
  const rounded: Value[] = [];
  /** The rounded values, by the index of the value. */
  const places: number[] = [];
  for (const value of values) {
    const isConstant = value.kind === "constant";
    rounded.push(
      isConstant
        ? { ...value, value: Math.fround(value.value) }
        : withOperands(value, (operand) => places[operand]),
    );
    if (!isConstant) {
      const operands = [rounded.length - 1];
      rounded.push({ kind: "operation", operation: "single", operands, uniform: value.uniform });
    }
    places.push(rounded.length - 1);
  }
  const outputPlaces = new Map([...outputs].map(([name, place]) => [name, places[place]]));
  return {
    ...sortIntoStages(rounded, outputPlaces),
    uniformNames,
    functions: { ...functions, single: Math.fround },
  };
}
