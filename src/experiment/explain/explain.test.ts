import { expect, test } from "vitest";
import { tell } from "../../words/told.ts";
import { decode, Race, run, type Status } from "../index.ts";
import { surfaceCourse } from "../surface/course.ts";
import { explain } from "./explain.ts";

/** Returns the explanation for a link's first contender where it has diverged. */
function said(link: string): string | null {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  const [{ x, y }] = run(spec) as { x: Float64Array; y: Float64Array }[];
  const step = x.length - 1;
  const status: Status = { kind: "diverged", step, cause: "its position left the finite range" };
  const text = explain(spec, 0, status, [x[step], y[step]]);
  return text && tell(text);
}

// The bowl (x² + 20y²)/2 has the curvatures 1 and 20, so that plain SGD is stable below lr 2/20.
test.each([
  ["lr:0.5", "lr 0.5 is over its limit 2/λ = 0.1."],
  ["lr:0.5,momentum:0.9,dampening:0", "lr 0.5 is over its limit 2(1 + μ)/λ = 0.19."],
  ["lr:0.5,momentum:0.5,dampening:0.2", "lr 0.5 is over its limit 2(1 + μ)/((1 − τ)λ) = 0.188."],
  ["lr:0.5,momentum:0.5,nesterov:1", "lr 0.5 is over its limit (2 + 2μ)/((1 + 2μ)λ) = 0.075."],
  ["lr:0.5,weightDecay:5", "lr 0.5 is over its limit 2/(λ + w) = 0.08."],
  ["lr:0.05", "lr 0.05 is within its limit 2/λ = 0.1, but the path led to a steeper place."],
])("names the limit of SGD with %s, and the direction that decides it", (values, words) => {
  expect(said(`surface=bowl&o=sgd,${values}&steps=9`)).toBe(
    `Diverged at step 9. At the start, along y (λ = 20), ${words}`,
  );
});

test.each([
  ["10*x^2%2By^2", "along x (λ = 20)"],
  ["x^2%2By^2", "along the steepest direction (λ = 2)"],
  // The larger eigenvalue of [[2, 1], [1, 2]] is 3, along the diagonal.
  ["x^2%2Bx*y%2By^2", "along the steepest direction (λ = 3)"],
  // Of [[2, −0.01], [−0.01, 20]] the eigenvector is within a degree of y.
  ["x^2-0.01*x*y%2B10*y^2", "along y (λ = 20)"],
])("says along which direction of %s the curvature is largest: %s", (formula, words) => {
  expect(said(`f=${formula}&start=1,1&o=sgd,lr:2&steps=3`)).toContain(words);
});

test.each(["cosine", "warmup", "clip-norm", "accumulate", "sam", "lookahead"])(
  "does not name the bound for SGD with %s, which changes its steps",
  (addon) => {
    expect(said(`surface=bowl&o=sgd,lr:0.5,${addon}&steps=9`)).toMatch(/range\. Try a smaller lr\.$/);
  },
);

test("does not suggest a smaller lr for a rule without one", () => {
  expect(said("surface=bowl&rule=p=p-g&o=own&steps=9")).toMatch(/range\.$/);
});

/** Returns the explanation for a link's first contender after all of its steps, and the kind of its end. */
function ended(link: string): { kind: string; text: string | null } {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  if (spec.kind !== "surface") throw new Error(link);
  const [{ x, y, status }] = new Race(spec, surfaceCourse(spec)).advance(spec.steps);
  const text = explain(spec, 0, status, [x[x.length - 1], y[y.length - 1]]);
  return { kind: status.kind, text: text && tell(text) };
}

test("suggests to move a start that has no value or no gradient", () => {
  expect(ended("f=log(x)%2By^2&start=-1,1&o=sgd,lr:0.1&steps=9")).toEqual({
    kind: "no-value",
    text: "The surface has no value at the start. Move the start.",
  });
  expect(ended("f=1/x%2By^2&start=0,1&o=adam&steps=9").text).toBe(
    "The surface has no finite value at the start. Move the start.",
  );
  // The loss is below the largest number, 10 times as much is not.
  expect(ended("f=exp(10*x)&start=70.9,1&o=adam&steps=9").text).toBe(
    "The surface has no finite slope at the start. Move the start.",
  );
});

test("calls an infinite slope at a finite loss a tip or a kink, not a divergence", () => {
  const start = ended("f=sqrt(x)%2By^2&start=0,1&o=sgd,lr:0.1&steps=9");
  expect(start.kind).toBe("no-slope");
  expect(start.text).toMatch(/^The surface has a tip or a kink here:/);
  // The first step of 1 leads from 1 to 0.
  const later = ended("f=where(x>0.5,x,sqrt(x))&start=1,0&o=sgd,lr:1&steps=9");
  expect(later.text).toMatch(/^Stopped at step 1\. The surface has a tip or a kink here:/);
  for (const { text } of [start, later]) expect(text).not.toMatch(/lr|iverged/);
});

test.each(["surface=ackley&start=0,0", "f=sqrt(max(x,0))%2By^2&start=-1,0", "f=sqrt(x^2%2By^2)&start=0,0"])(
  "explains nothing on %s, where nothing moves",
  (link) => {
    expect(ended(`${link}&o=sgd,lr:0.1&o=adam&steps=9`)).toEqual({ kind: "finished", text: null });
  },
);

test.each([
  ["surface=ackley&start=0,0", "It is a minimum, at a kink: the surface rises in all directions."],
  ["f=abs(x)%2Babs(y)&start=0,0", "It is a minimum, at a kink: the surface rises in all directions."],
  ["surface=bukin&start=-10,1", "It is a minimum, at a kink: the surface rises in all directions."],
  ["f=-sqrt(x^2%2By^2)&start=0,0", "It is a maximum, at a kink: the surface falls in all directions."],
  ["f=abs(x)-abs(y)&start=0,0", "It is a kink, not a minimum: the surface rises"],
])("says at the tolerance on %s that it is at a kink: %s", (link, words) => {
  const { kind, text } = ended(`${link}&o=sgd,lr:0.1&tol=0.001&steps=9`);
  expect(kind).toBe("stationary");
  expect(text).toContain(words);
  expect(text).not.toContain("curvature");
});

test.each([
  ["surface=booth&start=1,3", "It is a minimum: the curvatures there are 2 and 18."],
  ["f=x^2-y^2&start=0,0", "It is a saddle, not a minimum: the curvatures there are −2 and 2."],
  ["f=x^4%2By^2&start=0,0", "It is not a strict minimum: the curvatures there are 0 and 2."],
  [
    "f=100*cos(300*x)%2By^2&start=0,0",
    "It is a saddle, not a minimum: the curvatures there are −9000000 and 2.",
  ],
])("decides by the curvatures at the tolerance on %s, where the slope is smooth", (link, words) => {
  expect(ended(`${link}&o=sgd,lr:0.1&tol=0.001&steps=9`).text).toContain(words);
});

test("does not suggest a smaller lr where the surface falls without end or to its edge", () => {
  const endless = ended("surface=monkey-saddle&start=-1,0.1&o=adam,lr:0.1&o=sgd&steps=100");
  expect(ended("f=x^3&start=-1,0&o=sgd,lr:0.5&steps=100").text).toMatch(/falls without end there\.$/);
  expect(endless.text ?? "").not.toContain("lr");
  expect(ended("f=log(x)%2By^2&start=1,0&o=sgd,lr:0.3&steps=100").text).toMatch(
    /no value there\. The loss falls towards the edge/,
  );
  expect(ended("f=sqrt(x)%2By^2&start=1,0&o=sgd,lr:0.3&steps=100").text).toMatch(/towards the edge/);
});

test("suggests a smaller lr where a minimum lies before the edge", () => {
  // x − log(x) has its minimum at 1, and no value from 0 down.
  for (const contender of ["sgd,lr:6", "adam,lr:6"])
    expect(ended(`f=x-log(x)&start=3,0&o=${contender}&steps=100`).text).toMatch(
      /no value there\. Try a smaller lr\.$/,
    );
});

test("suggests only eps for an update of 0/0", () => {
  const { text } = ended("f=x^2&start=1,0&o=adam,eps:0&steps=9");
  expect(text).toMatch(/not a number\. It came to 0\/0 or ∞ − ∞\. An eps above 0 keeps quotients finite\.$/);
});

test("names no curvatures whose formulas are too long", () => {
  const formula = Array(128).fill("x").join("/");
  expect(ended(`f=${formula}&start=2,2&o=sgd&tol=1e6&steps=9`)).toEqual({
    kind: "stationary",
    text: "Stopped at step 0: the gradient norm fell to the tolerance 1000000. The formula's second derivatives are too long to compute the curvatures there.",
  });
  expect(said(`f=${formula}&start=2,2&o=sgd,lr:0.5&steps=9`)).toMatch(/range\. Try a smaller lr\.$/);
});
