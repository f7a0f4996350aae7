import type { Table } from "../definition.ts";
import { quoted } from "./report.ts";
import type { CsvProblem } from "./result.ts";

/** Returns warnings about a usable table: constant inputs, a target that is always the same. */
export function warningsOf({ features, target, task, rows, inputs, targets }: Table): CsvProblem[] {
  const warnings: CsvProblem[] = [];
  const warn = (column: string, fault: string): void => {
    warnings.push({ row: null, column, message: `Column ${quoted(column)} ${fault}` });
  };
  for (const [at, name] of features.entries()) {
    let row = 1;
    while (row < rows && inputs[row * features.length + at] === inputs[at]) row++;
    if (row === rows) warn(name, `is ${inputs[at]} in every row: nothing can be learned from it.`);
  }
  if (targets.every((value) => value === targets[0])) {
    const only = task.kind === "classification" ? `the class ${quoted(task.classes[0])}` : String(targets[0]);
    warn(target, `is ${only} in every row: there is nothing to learn.`);
  }
  return warnings;
}
