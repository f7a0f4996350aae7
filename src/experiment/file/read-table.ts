import { csvLimits, distinctNames, outsideName, type Table } from "../../datasets/index.ts";
import { own } from "./own.ts";

/** The largest magnitude: squares of much larger numbers overflow. */
const largest = 1e150;

/** The most inputs; the target is a column too. */
const maxFeatures = csvLimits.columns - 1;

/** Reads a table by the rules for CSV; returns a sentence where it is not one. */
export function tableFromJson(json: unknown): Table | string {
  const [target, rows] = [own(json, "target"), own(json, "rows")];
  const features = readNames(own(json, "features"), maxFeatures);
  if (!features) return `its table must have from 1 to ${maxFeatures} features, a name each`;
  if (typeof target !== "string" || target === "") return "its table must name its target";
  if (typeof rows !== "number" || !Number.isInteger(rows) || rows < 2 || rows > csvLimits.rows)
    return `its table must have from 2 to ${csvLimits.rows} rows`;
  const task = readTask(own(json, "task"));
  if (!task) return "its table must be for regression, or for classification with the names of its classes";
  const inputs = numbers(own(json, "inputs"), rows * features.length);
  if (!inputs) return `the inputs of its table must be ${rows * features.length} finite numbers`;
  const targets = numbers(own(json, "targets"), rows);
  const classes = task.kind === "classification" ? task.classes.length : null;
  if (!targets || (classes !== null && !targets.every((t) => Number.isInteger(t) && t >= 0 && t < classes)))
    return `the targets of its table must be ${rows} ${classes === null ? "finite numbers" : `classes from 0 to ${classes - 1}`}`;
  return { features, target: outsideName(target), task, rows, inputs, targets };
}

function readTask(json: unknown): Table["task"] | null {
  const kind = own(json, "kind");
  if (kind === "regression") return { kind };
  const classes = readNames(own(json, "classes"), csvLimits.classes);
  return kind === "classification" && classes ? { kind, classes } : null;
}

/** Returns names that are safe to show, none twice; null where there are none or too many, or one is not text. */
function readNames(json: unknown, most: number): string[] | null {
  if (!Array.isArray(json) || json.length === 0 || json.length > most) return null;
  const names: readonly unknown[] = json;
  return names.every((name) => typeof name === "string" && name !== "")
    ? distinctNames(names.map((name) => outsideName(String(name))))
    : null;
}

function numbers(json: unknown, length: number): Float64Array | null {
  if (!Array.isArray(json) || json.length !== length) return null;
  const fits = json.every((value) => typeof value === "number" && Math.abs(value) <= largest);
  return fits ? Float64Array.from(json) : null;
}
