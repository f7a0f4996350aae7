import { describe, expect, test } from "vitest";
import { layoutOf, tensorsOf } from "../../network/index.ts";
import { Random } from "../../random/random.ts";
import { tell } from "../../words/told.ts";
import type { Tensor } from "../course.ts";
import golden from "./golden/landscape.json" with { type: "json" };
import { barrierOf } from "./loss-line.ts";
import { planeOf } from "./plane-of.ts";
import { principalDirections } from "./principal-directions.ts";
import { pointOf, project } from "./project.ts";
import { normalizeFilters, randomDirections } from "./random-directions.ts";
import { lineThrough, planeThrough } from "./through-ends.ts";
import { isRefusal } from "./work.ts";

const doubles = (values: readonly number[]) => Float64Array.from(values);

/** Expects numbers to be NumPy's, each within `tolerance` of its size or of 1. */
function expectClose(found: Iterable<number>, wanted: readonly number[], tolerance = 1e-12): void {
  const numbers = [...found];
  expect(numbers).toHaveLength(wanted.length);
  for (const [i, value] of wanted.entries())
    expect(Math.abs(numbers[i] - value), `${i}`).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(value)),
    );
}

const tensorsOfSizes = (sizes: readonly number[]): readonly Tensor[] =>
  tensorsOf(layoutOf(sizes).layers).map(({ from, to, shape }) => ({
    ...{ from, to, shape },
    groups: shape.length > 1 ? ["weights"] : ["biases"],
  }));
const tensors = tensorsOfSizes([3, 4, 2]);

describe("principal components", () => {
  test.each(golden.principal.map((one) => [`${one.points.length} points`, one] as const))(
    "are NumPy's, with the explained variance: %s",
    (_, { points, directions, explained }) => {
      const found = principalDirections(points.map(doubles));
      if (typeof found === "number") throw new Error(`${found} directions`);
      for (const k of [0, 1]) {
        expectClose(found.directions[k], directions[k]);
        expect(Math.abs(found.explained[k] / explained[k] - 1)).toBeLessThan(1e-12);
      }
    },
  );

  test("have the same signs where all points are mirrored", () => {
    const points = golden.principal[0].points.map(doubles);
    const found = principalDirections(points);
    expect(principalDirections(points.map((point) => point.map((value) => -value)))).toEqual(found);
  });

  test("are too few where points are equal, or on a line", () => {
    const point = doubles([0.1, 0.7, -3]);
    expect(principalDirections([point, point, point])).toBe(0);
    const onLine = [0, 1, 2, 5].map((t) => doubles([0.1 + t / 3, 0.7 - t / 7, -3 + t]));
    expect(principalDirections(onLine)).toBe(1);
    expect(principalDirections(onLine.slice(0, 2))).toBe(1);
  });

  test("are found among points that are close together but far from 0", () => {
    const { points, directions } = golden.principal[0];
    const moved = points.map((point) => doubles(point.map((value) => 1000 + value / 1000)));
    const found = principalDirections(moved);
    if (typeof found === "number") throw new Error(`${found} directions`);
    for (const k of [0, 1]) expectClose(found.directions[k], directions[k], 1e-8);
  });
});

describe("a projection", () => {
  test.each(golden.projections)("is NumPy's least squares", ({ origin, directions, params, projection }) => {
    const plane = { origin: doubles(origin), directions: directions.map(doubles) };
    expectClose(project(plane, doubles(params)), projection);
  });

  test("of a point in the plane is the point, at no distance", () => {
    const { origin, directions } = golden.projections[1];
    const plane = { origin: doubles(origin), directions: directions.map(doubles) };
    const point = new Float64Array(origin.length);
    pointOf(plane, 0.75, -2.5, point);
    expectClose(project(plane, point), [0.75, -2.5, 0]);
  });

  test("on a line has no second coordinate", () => {
    const line = lineThrough(doubles([1, 1, 1]), doubles([1, 3, 1]))!;
    expect(project(line, doubles([1, 2, 4]))).toEqual([0.5, 0, 3]);
  });
});

describe("the plane through three ends", () => {
  const [first, second, third] = golden.through.ends.map(doubles);

  test("has NumPy's directions, and all three ends", () => {
    const plane = planeThrough(first, second, third)!;
    for (const k of [0, 1]) expectClose(plane.directions[k], golden.through.directions[k]);
    for (const end of [first, second, third]) expect(project(plane, end)[2]).toBeLessThan(1e-14);
  });

  test("is none where two ends are equal, or all are on a line", () => {
    const beyond = first.map((value, i) => value + 3 * (second[i] - value));
    expect(planeThrough(first, first, third)).toBeNull();
    expect(planeThrough(first, second, first)).toBeNull();
    expect(planeThrough(first, second, second)).toBeNull();
    expect(planeThrough(first, second, beyond)).toBeNull();
    expect(lineThrough(first, first.slice())).toBeNull();
  });
});

describe("random directions", () => {
  test("have NumPy's filters", () => {
    const { params, raw, normalised } = golden.filters;
    const direction = doubles(raw);
    normalizeFilters(direction, doubles(params), tensors);
    expectClose(direction, normalised);
  });

  test("are normal numbers of a seed, apart from lengths and biases", () => {
    const params = doubles(golden.filters.params);
    const random = new Random(7);
    const [one, two] = randomDirections(tensors, params, 7);
    for (const direction of [one, two]) {
      const drawn = params.map(() => random.normal());
      normalizeFilters(drawn, params, tensors);
      expect(direction).toEqual(drawn);
    }
    expect(randomDirections(tensors, params, 7)).toEqual([one, two]);
    expect(randomDirections(tensors, params, 8)[0]).not.toEqual(one);
  });

  test("of filters of length 0 are 0", () => {
    const [direction] = randomDirections(tensors, new Float64Array(26), 1);
    expect(direction.every((value) => value === 0)).toBe(true);
  });
});

test.each([1, 2, 3, 4])(
  "there is no plane where random directions are on one line, as those of a single weight: seed %i",
  (seed) => {
    const centre = () => doubles([2, 0.5]);
    const plane = planeOf({ kind: "random", seed }, { paths: [], centre, tensors: tensorsOfSizes([1, 1]) });
    expect(isRefusal(plane) && tell(plane)).toMatch(/on one line/);
  },
);

describe("a barrier", () => {
  test.each(golden.barriers)("is NumPy's by both definitions", ({ t, loss, height, at, aboveMean }) => {
    const found = barrierOf(doubles(t), doubles(loss));
    expectClose([found.height, found.t, found.aboveMean], [height, at, aboveMean]);
  });

  test("is not a number where a loss on the way is not", () => {
    const t = doubles([-0.5, 0, 0.5, 1]);
    expect(barrierOf(t, doubles([Number.NaN, 1, 2, 1])).height).toBe(1);
    expect(barrierOf(t, doubles([0, 1, Number.POSITIVE_INFINITY, 1])).height).toBeNaN();
  });
});
