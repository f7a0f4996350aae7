import "../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import { addons, incompatibility, optimizers } from "../optim/index.ts";
import { decode, Race, type Stretch } from "./index.ts";
import { surfaceCourse } from "./surface/course.ts";
import { trainingCourse } from "./training/course.ts";

const portions = [0, 1, 3, 0, 7, 2, 17];

/** Returns the positions and losses of a race that runs in portions of steps, contender by contender. */
function numbers(hash: string, asked: readonly number[]): { values: number[][]; kinds: string[] } {
  const { spec, problems } = decode(hash);
  expect(problems).toEqual([]);
  const columns = spec.contenders.map(() => [] as number[]);
  let kinds: string[] = [];
  const note = (stretches: readonly Stretch<object>[]) => {
    kinds = stretches.map(({ status }) => status.kind);
  };
  if (spec.kind === "surface") {
    const race = new Race(spec, surfaceCourse(spec));
    for (const steps of asked) {
      const stretches = race.advance(steps);
      note(stretches);
      for (const [i, { x, y, loss, gradients }] of stretches.entries())
        columns[i].push(...[...x.keys()].flatMap((k) => [x[k], y[k], loss[k], gradients[k]]));
    }
  } else {
    const race = new Race(spec, trainingCourse(spec));
    for (const steps of asked) {
      const stretches = race.advance(steps);
      note(stretches);
      for (const [i, { loss, gradients }] of stretches.entries())
        columns[i].push(...[...loss.keys()].flatMap((k) => [loss[k], gradients[k]]));
    }
  }
  return { values: columns, kinds };
}

function isTheSame(hash: string): void {
  const whole = numbers(hash, [30]);
  expect(whole.kinds.every((kind) => kind === "finished")).toBe(true);
  expect(whole.values[0].length).toBeGreaterThan(60);
  expect(numbers(hash, portions)).toEqual(whole);
}

/** Returns a link to a noisy surface, on which all optimizers but those for sums of squares can run. */
const surface = (contender: string) => `surface=himmelblau&start=0.3,-0.5&noise=0.5&o=${contender}&steps=30`;
const network = (contender: string) =>
  `data=spiral&samples=60&loss=mse&net=2-4-3-1&batch=16&o=${contender}&steps=30`;

describe("a race gives the same numbers however its steps are divided into calls", () => {
  for (const [id, definition] of optimizers) {
    const needs = definition.kind === "method" ? definition.needs : undefined;
    const rated = definition.hyperparameters.lr !== undefined;
    const contender = rated ? `${id},lr:0.002` : id;
    const change = rated ? "&at=11,1,lr:0.004" : "";
    if (needs !== "residuals") it(`${id} on a surface`, () => isTheSame(surface(contender) + change));
    if (needs !== "hessian") it(`${id} in a network`, () => isTheSame(network(contender) + change));
  }

  for (const [id, addon] of addons)
    for (const base of ["adam", "prodigy", "sophia-h", "soap", "lbfgs"]) {
      const definition = optimizers.get(base);
      if (!definition || incompatibility(definition, addon)) continue;
      it(`${id} round ${base}`, () => {
        isTheSame(`${surface(`${base},${id}`)}&at=11,1,lr:0.02`);
        isTheSame(`${network(`${base},${id}`)}&at=11,1,lr:0.02`);
      });
    }
});
