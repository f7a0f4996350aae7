import { outsideName } from "../../datasets/index.ts";
import { visible } from "../../lang/read/outside-text.ts";
import { own } from "../file/own.ts";
import { type LossGrid, type OwnRun, runLimits } from "./own-run.ts";
import { runFormat } from "./run-to-json.ts";

/** Returns whether a JSON value says that it is a recorded run, of any version. */
export function isRun(json: unknown): boolean {
  const format = own(json, "format");
  return typeof format === "string" && format.startsWith("downhill-run-");
}

/** A sentence's end that says why a file is no recorded run: "its losses must be …". */
class NoRun extends Error {}

/** Returns the run that a JSON value holds, or why it is none, in words that follow a subject. Never throws. */
export function readRun(json: unknown): OwnRun | string {
  try {
    return runIn(json);
  } catch (error) {
    if (error instanceof NoRun) return error.message;
    throw error;
  }
}

function runIn(json: unknown): OwnRun {
  const format = own(json, "format");
  if (format !== runFormat)
    throw new NoRun(`its format is ${shown(format)}, and this page reads ${runFormat}`);
  const { seed, parameters } = runLimits;
  const steps = stepsIn(own(json, "steps"));
  const column = (name: string) => numbersIn(own(json, name), name, steps.length, "as many as steps");
  const grid = own(json, "grid");
  return {
    name: nameIn(own(json, "name")),
    seed: wholeIn(own(json, "seed"), "seed", 0, seed),
    parameters: wholeIn(own(json, "parameters"), "parameters", ...parameters),
    steps,
    losses: column("losses"),
    x: column("x"),
    y: column("y"),
    grid: grid === undefined || grid === null ? null : gridIn(grid),
  };
}

function nameIn(json: unknown): string {
  if (json === undefined || json === null) return "own run";
  if (typeof json !== "string") throw new NoRun(`its name must be a text, and is ${shown(json)}`);
  return outsideName(json.trim()) || "own run";
}

function stepsIn(json: unknown): Float64Array {
  if (!Array.isArray(json) || json.length === 0)
    throw new NoRun("its steps must be an array of one whole number or more");
  if (json.length > runLimits.points)
    throw new NoRun(`it has ${json.length} steps, and at most ${runLimits.points} are read`);
  let last = -1;
  for (const [i, step] of json.entries()) last = wholeIn(step, `steps[${i}]`, last + 1, runLimits.step);
  return Float64Array.from(json);
}

/** Reads numbers that may be null where one left the range. */
function numbersIn(json: unknown, name: string, length: number, why: string): Float64Array {
  if (!Array.isArray(json) || json.length !== length) {
    const found = Array.isArray(json) ? `has ${json.length}` : `is ${shown(json)}`;
    throw new NoRun(`its ${name} must be an array of ${length} numbers, ${why}, and ${found}`);
  }
  return Float64Array.from(json, (value: unknown, i) =>
    value === null ? Number.NaN : numberIn(value, `${name}[${i}]`, " or null"),
  );
}

function gridIn(json: unknown): LossGrid {
  const [least, most] = runLimits.side;
  const [columns, rows] = ["columns", "rows"].map((name) =>
    wholeIn(own(json, name), `grid.${name}`, least, most),
  );
  return {
    x: intervalIn(own(json, "x"), "grid.x"),
    y: intervalIn(own(json, "y"), "grid.y"),
    columns,
    rows,
    losses: numbersIn(own(json, "losses"), "grid.losses", columns * rows, "columns × rows"),
  };
}

function intervalIn(json: unknown, name: string): readonly [low: number, high: number] {
  if (!Array.isArray(json) || json.length !== 2)
    throw new NoRun(`its ${name} must be two numbers, the lower one first, and is ${shown(json)}`);
  const [low, high] = json.map((value: unknown, i) => numberIn(value, `${name}[${i}]`, ""));
  if (!(low < high)) throw new NoRun(`its ${name} must have the lower number first, and is ${low}, ${high}`);
  return [low, high];
}

function numberIn(json: unknown, name: string, otherwise: string): number {
  const { magnitude } = runLimits;
  if (typeof json === "number" && Math.abs(json) <= magnitude) return json;
  throw new NoRun(
    `its ${name} must be a number from −${magnitude} to ${magnitude}${otherwise}, and is ${shown(json)}`,
  );
}

function wholeIn(json: unknown, name: string, least: number, most: number): number {
  if (Number.isInteger(json) && Number(json) >= least && Number(json) <= most) return Number(json);
  throw new NoRun(`its ${name} must be a whole number from ${least} to ${most}, and is ${shown(json)}`);
}

/** The most characters of a value that a message repeats. */
const longestShown = 30;

/** Returns a value from outside as a message shows it. */
function shown(json: unknown): string {
  if (json === undefined) return "missing";
  if (typeof json === "string") return `"${visible(json, longestShown)}"`;
  if (typeof json === "object" && json !== null) return Array.isArray(json) ? "an array" : "an object";
  return String(json);
}
