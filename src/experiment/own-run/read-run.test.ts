import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readFile } from "../file/read-json.ts";
import { type OwnRun, runLimits } from "./own-run.ts";
import { readRun } from "./read-run.ts";
import { runToJson } from "./run-to-json.ts";

const plain = {
  format: "downhill-run-1",
  name: "mine",
  seed: 3,
  parameters: 9,
  steps: [0, 1, 4],
  losses: [2, 1, null],
  x: [0.5, 0.25, null],
  y: [-1, 0, null],
  grid: { x: [-1, 1], y: [0, 2], columns: 3, rows: 2, losses: [1, 2, 3, 4, 5, null] },
};

/** Returns the run of a file, or why it was refused. */
function read(given: unknown): OwnRun | string {
  const reading = readFile(typeof given === "string" ? given : JSON.stringify(given));
  if (!reading.ok) return reading.why;
  return "run" in reading ? reading.run : "an experiment";
}

const values: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue(), fc.double(), fc.nat(), fc.constant(null));

describe("a recorded run", () => {
  it("is read with NaN where a number left the range", () => {
    expect(read(plain)).toEqual({
      name: "mine",
      seed: 3,
      parameters: 9,
      steps: Float64Array.of(0, 1, 4),
      losses: Float64Array.of(2, 1, Number.NaN),
      x: Float64Array.of(0.5, 0.25, Number.NaN),
      y: Float64Array.of(-1, 0, Number.NaN),
      grid: {
        x: [-1, 1],
        y: [0, 2],
        columns: 3,
        rows: 2,
        losses: Float64Array.of(1, 2, 3, 4, 5, Number.NaN),
      },
    });
  });

  it("is written as it was read", () => {
    const run = read(plain);
    if (typeof run === "string") throw new Error(run);
    expect(JSON.parse(runToJson(run))).toEqual(plain);
  });

  it("needs no name and no grid, and may have other keys", () => {
    const { name: _, grid: __, ...bare } = plain;
    expect(read({ ...bare, note: "<b>" })).toMatchObject({
      name: "own run",
      grid: null,
    });
  });

  it("has a name that is safe to show", () => {
    const named = (name: string) => {
      const run = read({ ...plain, name });
      return typeof run === "string" ? run : run.name;
    };
    expect(named("\u202egnp\n<img src=x onerror=alert(1)>")).toBe("U+202Egnp <img src=x onerror=alert(1)>");
    expect(named("x".repeat(5000))).toBe(`${"x".repeat(99)}…`);
    expect(named("  ")).toBe("own run");
  });

  const many = runLimits.points + 1;
  const up = Array.from({ length: many }, (_, i) => i);
  it.each([
    [{ format: "downhill-run-2" }, 'its format is "downhill-run-2", and this page reads downhill-run-1'],
    [{ name: 7 }, "its name must be a text, and is 7"],
    [{ seed: -1 }, "its seed must be a whole number from 0 to 4294967295, and is -1"],
    [{ seed: undefined }, "its seed must be a whole number from 0 to 4294967295, and is missing"],
    [{ parameters: 1 }, "its parameters must be a whole number from 2 to 1000000000000, and is 1"],
    [{ steps: {} }, "its steps must be an array of one whole number or more"],
    [{ steps: [] }, "its steps must be an array of one whole number or more"],
    [{ steps: [0, 2, 2] }, "its steps[2] must be a whole number from 3 to 1000000000000, and is 2"],
    [{ steps: [0, 1.5, 2] }, "its steps[1] must be a whole number from 1 to 1000000000000, and is 1.5"],
    [{ steps: up }, `it has ${many} steps, and at most 2000 are read`],
    [{ losses: [1, 2] }, "its losses must be an array of 3 numbers, as many as steps, and has 2"],
    [{ losses: "1,2,3" }, 'its losses must be an array of 3 numbers, as many as steps, and is "1,2,3"'],
    [{ losses: [1, 2, "3"] }, 'its losses[2] must be a number from −1e+100 to 1e+100 or null, and is "3"'],
    [{ x: [0, 1, 1e101] }, "its x[2] must be a number from −1e+100 to 1e+100 or null, and is 1e+101"],
    [{ y: [0, [], 1] }, "its y[1] must be a number from −1e+100 to 1e+100 or null, and is an array"],
    [{ grid: 7 }, "its grid.columns must be a whole number from 2 to 128, and is missing"],
    [
      { grid: { ...plain.grid, rows: 129 } },
      "its grid.rows must be a whole number from 2 to 128, and is 129",
    ],
    [
      { grid: { ...plain.grid, losses: [1] } },
      "its grid.losses must be an array of 6 numbers, columns × rows, and has 1",
    ],
    [{ grid: { ...plain.grid, x: [1, 1] } }, "its grid.x must have the lower number first, and is 1, 1"],
    [
      { grid: { ...plain.grid, y: [null, 1] } },
      "its grid.y[0] must be a number from −1e+100 to 1e+100, and is null",
    ],
    [{ grid: { ...plain.grid, y: 3 } }, "its grid.y must be two numbers, the lower one first, and is 3"],
  ])("is refused with the place, the value and the range: %j", (changed, why) => {
    expect(read({ ...plain, ...changed })).toBe(why);
  });

  it.each([
    [JSON.stringify(plain).replace("1e+100", "NaN").replace('"losses":[2', '"losses":[NaN'), "no JSON"],
    [JSON.stringify(plain).replace('"losses":[2', '"losses":[1e999'), "is Infinity"],
    [JSON.stringify(plain).slice(0, -9), "no JSON"],
    [JSON.stringify({ ...plain, format: 7 }), 'neither "downhill" nor "format"'],
    [JSON.stringify({ ...plain, note: "x".repeat(runLimits.bytes) }), "at most 4 MB"],
    [JSON.stringify({ ...plain, note: "x" }).replace('"x"', "[".repeat(70) + "]".repeat(70)), "nested"],
  ])("is refused where the text is broken, foreign or too large: case %#", (text, why) => {
    expect(read(text)).toContain(why);
  });

  it("repeats only a piece of what it refuses", () => {
    expect(String(read({ ...plain, seed: "\u202e".repeat(1e5) })).length).toBeLessThan(150);
  });

  property.prop([
    fc.constantFrom(...Object.keys(plain), "grid.x", "grid.y", "grid.columns", "grid.rows", "grid.losses"),
    values,
  ])("is whole or refused, whatever stands under one of its keys", (key, value) => {
    const [name, inner] = key.split(".");
    const run = readRun({ ...plain, [name]: inner ? { ...plain.grid, [inner]: value } : value });
    if (typeof run === "string") {
      expect(run).toMatch(/^(its|it has) /);
      expect(run.length).toBeLessThan(200);
      return;
    }
    const { steps, losses, x, y, grid } = run;
    expect([losses, x, y].every(({ length }) => length === steps.length)).toBe(true);
    expect(grid === null || grid.losses.length === grid.columns * grid.rows).toBe(true);
    expect([...losses, ...x, ...y].every((number) => !(Math.abs(number) > runLimits.magnitude))).toBe(true);
    expect(run.name.length).toBeGreaterThan(0);
  });

  property.prop([fc.json()])("never throws while reading other JSON", (text) => {
    expect(() => readRun(JSON.parse(text))).not.toThrow();
  });
});
