import { expect, test } from "vitest";
import { decode, run, type Status } from "../../experiment/index.ts";
import { explain } from "./explain.ts";

/** What is said of a link's first contender where it has diverged. */
function said(link: string): string | null {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  const [{ x, y }] = run(spec) as { x: Float64Array; y: Float64Array }[];
  const step = x.length - 1;
  const status: Status = { kind: "diverged", step, cause: "its position left the finite range" };
  return explain(spec, 0, status, [x[step], y[step]]);
}

// The bowl (x² + 20y²)/2 has the curvatures 1 and 20, so that plain SGD is stable below lr 2/20.
test("the bound of plain SGD is 2 over the largest curvature", () => {
  expect(said("surface=bowl&o=sgd,lr:0.5&steps=9")).toMatch(/λ = 20, for which it is stable below lr 0\.1\b/);
});

test.each(["cosine", "warmup", "clip-norm", "accumulate", "sam", "lookahead"])(
  "the bound is not said of SGD with %s round it, whose steps are others",
  (addon) => {
    expect(said(`surface=bowl&o=sgd,lr:0.5,${addon}&steps=9`)).toMatch(
      /range\. A smaller lr takes shorter steps\.$/,
    );
  },
);

test("a rule without a learning rate is not told to lower it", () => {
  expect(said("surface=bowl&rule=p=p-g&o=own&steps=9")).toMatch(/range\.$/);
});
