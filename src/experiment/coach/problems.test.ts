import { expect, test } from "vitest";
import { problems } from "../../problems/index.ts";
import { decode } from "../link/decode.ts";
import { madeProblem } from "../problem/made-problem.ts";
import { allNamedIn, foundIn, namedIn, numbersIn, triedOn } from "./testing/coached.ts";

const quadratic = "problem=quadratic,dimensions:8,condition:100,start:ones";

test("a divergence on a problem has a learning rate that holds, just below 2/λ", () => {
  const link = `${quadratic}&o=sgd,lr:0.03&steps=400`;
  expect(foundIn(link)).toMatchObject({ id: "diverged", advice: [{}, {}, {}] });
  const { offer } = triedOn(link);
  const lr = Number(/^Use lr ([\d.]+)$/.exec(offer?.label ?? "")?.[1]);
  // Gradient descent is stable up to 2/100; the coach advises 0.9 of the largest rate that it found.
  expect(lr).toBeGreaterThan(0.016);
  expect(lr).toBeLessThanOrEqual(0.018);
  expect(offer?.tried).toMatch(/^holds, loss /);
});

test("noise of a known variance keeps a run at its floor", () => {
  const link = `${quadratic},noise:20&o=sgd,lr:0.015&steps=800`;
  const { spec } = decode(link);
  if (spec.kind !== "problem") throw new Error("a problem");
  const deviations = madeProblem(spec).noise ?? [];
  const { noise } = numbersIn<{ noise: number }>(link, "noise-floor");
  expect(noise).toBeCloseTo(Math.hypot(...deviations), 12);
  expect(foundIn(link)?.text).toMatch(/^Noise keeps the loss at /);
});

test("a run that is too slow is told so, and one that has arrived is told nothing", () => {
  expect(namedIn(`${quadratic}&o=sgd,lr:0.0003&steps=100`)).toBe("slow");
  expect(namedIn(`${quadratic}&o=sgd,lr:0.015&steps=400`)).toBeNull();
});

test("a run that is flat is on a plateau unless it may be at its minimum, which is above 0", () => {
  expect(namedIn("problem=modular,modulus:5,units:4&o=sgd,lr:1e-6&steps=50")).toBe("plateau");
  // Least squares of five features, and a regression whose least loss is the variance of its noise, 100.
  expect(namedIn("problem=random-features,features:5,noise:2&o=sgd,lr:3&steps=300")).toBeNull();
  expect(namedIn("problem=sparse,noise:10,batch:64&o=adam&steps=400")).toBeNull();
});

test.each([...problems.keys()])("the default race on %s, cut short, is judged without an error", (id) => {
  const steps = Math.min(8, decode(`problem=${id}`).spec.steps);
  expect(() => allNamedIn(`problem=${id}&steps=${steps}`)).not.toThrow();
});
