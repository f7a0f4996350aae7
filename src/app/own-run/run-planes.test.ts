import { describe, expect, it } from "vitest";
import { courseOf } from "../../experiment/course-of.ts";
import { readFile } from "../../experiment/file/read-json.ts";
import { decode } from "../../experiment/index.ts";
import { createPageStore } from "../state/store.ts";
import { parametersOf, trainingIn, whyApart } from "./common-plane.ts";
import { planesOf } from "./run-planes.ts";

function runOf(name: string, seed: number, parameters: number) {
  const columns = { steps: [0], losses: [1], x: [0], y: [0] };
  const reading = readFile(JSON.stringify({ format: "downhill-run-1", name, seed, parameters, ...columns }));
  if (!("run" in reading)) throw new Error("not read");
  return reading.run;
}

const stateOf = (link: string) => createPageStore(decode(link)).getState();

describe("the planes of recorded runs", () => {
  it("are one for each seed and number of parameters, in the order of the first run of each", () => {
    const runs = [runOf("a", 1, 9), runOf("b", 2, 9), runOf("c", 1, 9), runOf("d", 1, 8)];
    expect(
      planesOf(runs).map(({ seed, parameters, runs }) => [
        seed,
        parameters,
        runs.map(({ slot, run }) => `${slot} ${run.name}`),
      ]),
    ).toEqual([
      [1, 9, ["8 a", "10 c"]],
      [2, 9, ["9 b"]],
      [1, 8, ["11 d"]],
    ]);
  });
});

describe("the contenders' place in such a plane", () => {
  it.each([
    "data=moons&net=2-6-1",
    "data=moons&net=2-6-4-1&bias=0",
    "data=spiral&net=2-5-3",
    "problem=quadratic,dimensions:9",
  ])("needs as many parameters as the race has: %s", (link) => {
    const state = stateOf(link);
    const count = courseOf(decode(link).spec).start.length;
    expect(parametersOf(state)).toBe(count);
    expect(trainingIn(state, count)).toEqual(decode(link).spec);
    expect(trainingIn(state, count + 1)).toBeNull();
    expect(whyApart(state, 1234)).toMatch(
      new RegExp(
        `^Contenders are not drawn here: the (network|problem) has ${count} parameters, and the run has 1,234\\.$`,
      ),
    );
  });

  it("is none on a surface", () => {
    const state = stateOf("surface=bowl");
    expect(trainingIn(state, 2)).toBeNull();
    expect(whyApart(state, 2)).toContain("on a surface are not drawn");
  });
});
