import type { OptimizerDefinition, RuleDefinition } from "../define/definition.ts";
import type { Hyperparameter, Values } from "../define/hyperparameter.ts";

/** Says whether an optimizer is a rule that a user could have typed; one that reads an estimate of curvature is not. */
export const isWritable = (definition: OptimizerDefinition): definition is RuleDefinition =>
  definition.kind === "rule" && !definition.curvature;

/**
 * Returns an optimizer's rule as a complete text, with its name as a comment and its hyperparameters declared.
 *
 * @param values in force, which become the defaults
 */
export function writtenOut(
  { name, hyperparameters, rule }: Pick<RuleDefinition, "name" | "hyperparameters" | "rule">,
  values: Values,
): string {
  const declarations = Object.entries(hyperparameters)
    .filter(([key]) => !key.includes("."))
    .map(([key, hyperparameter]) => declaration(key, hyperparameter, values[key]));
  return [`# ${name}`, ...declarations, ...unindented(rule)].join("\n");
}

function declaration(name: string, { scale, slider }: Hyperparameter, value: number): string {
  const min = shortest(Math.min(slider.min, value));
  const max = shortest(Math.max(slider.max, value));
  return `${name} = ${shortest(value)} in ${min}..${max}${scale === "linear" ? "" : ` ${scale}`}`;
}

/** Prints "1e-6" rather than "0.000001", and no `+`, which a link would have to escape. */
function shortest(value: number): string {
  const power = value.toExponential();
  const plain = String(value).replace("e+", "e");
  return value < 1e-3 && power.length < plain.length ? power : plain;
}

/** Returns the lines without their common indentation, and without empty ones at the ends. */
export function unindented(text: string): string[] {
  const lines = text
    .replace(/^\s*\n/, "")
    .trimEnd()
    .split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent).trimEnd());
}
