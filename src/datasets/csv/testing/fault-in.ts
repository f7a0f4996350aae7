import { isMissing } from "../columns/number.ts";
import { csvLimits } from "../limits.ts";
import type { CsvResult } from "../result.ts";

/** Returns what is wrong with the reading of any file: a text that is unsafe to show, a table that is none. */
export function faultIn(result: CsvResult): string | null {
  const words = [...result.notes, ...result.columns.map(({ name }) => name), ...result.preview.flat()];
  const unsafe = words.find((word) => /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(String(word)));
  if (unsafe !== undefined) return `shows ${JSON.stringify(unsafe)}`;
  if ("table" in result) return faultInTable(result.table);
  const { problems, total } = result;
  if (problems.length === 0) return "has neither a table nor a problem";
  if (problems.length !== Math.min(20, total)) return `lists ${problems.length} problems of ${total}`;
  const unclear = problems.find(({ message }) => !/^[^\n]{1,250}\.$/.test(message));
  return unclear ? `says ${JSON.stringify(unclear.message)}` : null;
}

function faultInTable({
  features,
  task,
  rows,
  inputs,
  targets,
}: Extract<CsvResult, { table: unknown }>["table"]) {
  if (!(rows >= 2 && rows <= csvLimits.rows)) return `has ${rows} rows`;
  if (new Set(features).size !== features.length) return `names ${features} twice`;
  if (features.length >= csvLimits.columns) return `has ${features.length} inputs`;
  if (inputs.length !== rows * features.length) return `has ${inputs.length} numbers`;
  if (targets.length !== rows) return `has ${targets.length} targets`;
  const large = [...inputs, ...targets].find((value) => !(Math.abs(value) <= 1e150));
  if (large !== undefined) return `has the number ${large}`;
  if (task.kind !== "classification") return null;
  const lost = targets.find((target) => isMissing(task.classes[target]));
  return lost === undefined ? null : `has the class ${lost}`;
}
