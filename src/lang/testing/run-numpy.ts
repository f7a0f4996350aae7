import { findPython, runPython } from "./python.ts";

const python = findPython({ numpy: "" });
export const hasNumpy = python !== null;

/** Statements in Python, and the names whose values are wanted after them. */
export interface Task {
  readonly source: string;
  readonly wanted: readonly string[];
}

/** Values by name, one a lane; a single value is a np.float64. */
export type Rows = Readonly<Record<string, readonly number[]>>;

const program = `
import json, math, sys
import numpy as np
np.seterr(all="ignore")
given = json.load(sys.stdin)
lanes = given["lanes"]
values = {name: np.array([float(text) for text in row]) for name, row in given["values"].items()}
values = {name: row if len(row) > 1 else row[0] for name, row in values.items()}
for task in given["tasks"]:
    names = {"np": np, "math": math, "total": np.sum, **values}
    exec(task["source"], names)
    rows = [np.broadcast_to(np.asarray(names[name], dtype=np.float64), lanes) for name in task["wanted"]]
    print(json.dumps([[repr(float(value)) for value in row] for row in rows]))
`;

/** Runs all tasks in one Python process with NumPy; returns the values of the wanted names by task. */
export function runNumpy(tasks: readonly Task[], values: Rows, lanes: number): number[][][] {
  const rows = Object.entries(values).map(([name, row]) => [name, row.map(textOf)]);
  const input = { tasks, values: Object.fromEntries(rows), lanes };
  const lines = runPython(python ?? "", program, input)
    .trim()
    .split("\n");
  return lines.map((line) => (JSON.parse(line) as string[][]).map((row) => row.map(numberOf)));
}

// JSON has no infinities, NaN and -0; both languages write the shortest text that is read as the same double.
const textOf = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));
const numberOf = (text: string): number => Number(text.replace("inf", "Infinity"));
