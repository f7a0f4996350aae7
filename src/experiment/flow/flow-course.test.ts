import { expect, test } from "vitest";
import { decode, run } from "../index.ts";
import { FlowCourse, type FlowRow } from "./flow-course.ts";
import type { FlowKind } from "./flow-slot.ts";

function rowsOf(link: string, kind: FlowKind, most?: number) {
  const course = new FlowCourse(decode(link).spec, kind, 0, undefined, most);
  const rows: FlowRow[] = [];
  while (!course.done) {
    const row = course.next();
    if (row) rows.push(row);
  }
  return { course, rows };
}

const bowl = `f=${encodeURIComponent("x^2 / 2 + 2 * y^2")}&start=-2,1.5`;

test("rows of the gradient flow have the closed form's loss, and the sharpness", () => {
  const { course, rows } = rowsOf(`${bowl}&o=sgd,lr:0.01&steps=100`, "gradient");
  expect(rows.map(({ step }) => step)).toEqual(Array.from({ length: 101 }, (_, step) => step));
  for (const { step, x, loss, sharpness } of rows) {
    const time = 0.01 * step;
    expect(x).toBeCloseTo(-2 * Math.exp(-time), 7);
    expect(loss).toBeCloseTo(2 * Math.exp(-2 * time) + 4.5 * Math.exp(-8 * time), 7);
    expect(sharpness).toBe(4);
  }
  expect([course.end, course.slot, course.refusal]).toEqual([null, 0, null]);
});

test("a central flow below 2/lr has the rows of the gradient flow", () => {
  const link = `${bowl}&o=sgd,lr:0.01&steps=100`;
  const [gradient, central] = [rowsOf(link, "gradient").rows, rowsOf(link, "central").rows];
  for (const [i, { loss, directions }] of central.entries()) {
    expect(loss).toBeCloseTo(gradient[i].loss, 7);
    expect(directions).toBe(0);
  }
});

test("a flow at a stationary point stays there to the last step", () => {
  const { course, rows } = rowsOf(`${bowl}&o=sgd,lr:0.2&steps=3000`, "gradient");
  expect(course.end).toBe("stationary");
  expect(rows[rows.length - 1].step).toBe(3000);
  expect(rows.length).toBeLessThanOrEqual(2049);
});

test("a central flow that cannot be ends at once, and says so", () => {
  const { course, rows } = rowsOf(`${bowl}&o=sgd,lr:0.9&steps=10`, "central");
  expect([course.end, rows.length]).toEqual(["unstable", 0]);
});

test("there is none of a network of more than 300 parameters", () => {
  const network = "data=moons&batch=0&act=tanh&loss=mse&o=sgd,lr:0.1&steps=2";
  expect(rowsOf(`${network}&net=16-16`, "central").course.refusal).toBe("parameters");
  const { course, rows } = rowsOf(`${network}&net=16-13`, "central");
  expect([course.refusal, rows.length]).toEqual([null, 3]);
  expect(rowsOf(`${network}&net=16-16`, "gradient").rows).toHaveLength(3);
});

test("a network without biases and with an activation a layer has the losses of gradient descent with short steps", () => {
  const network = "data=moons&batch=0&net=2-5-4-1&act=tanh-square&bias=0&loss=mse&o=sgd,lr:0.0005&steps=200";
  const { spec } = decode(network);
  if (spec.kind !== "network") throw new Error(network);
  const [{ loss: wanted }] = run(spec);
  for (const kind of ["gradient", "central"] as const) {
    const { course, rows } = rowsOf(network, kind);
    expect([course.refusal, rows.length]).toEqual([null, 201]);
    // Steps differ from the flow by a share of their length: 0.015 with four times the learning rate.
    for (const { step, loss } of rows) expect(Math.abs(loss / wanted[step] - 1)).toBeLessThan(5e-3);
    expect(rows[200].loss).toBeLessThan(0.25 * rows[0].loss);
  }
});

test("the work is limited", () => {
  const network = "data=moons&batch=0&act=tanh&loss=mse&net=2-8-1&o=sgd,lr:0.1&steps=500";
  for (const kind of ["gradient", "central"] as const) {
    const { course, rows } = rowsOf(network, kind, 2000);
    expect(course.end).toBe("work");
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(501);
  }
});

test("without a contender that has a flow there is none", () => {
  const { course } = rowsOf(`${bowl}&o=adam&steps=10`, "gradient");
  expect([course.done, course.slot, course.refusal]).toEqual([true, null, "clock"]);
  expect(rowsOf(`${bowl}&o=adam&steps=10`, "central").course.refusal).toBe("optimizer");
  for (const rates of ["param=mup&o=sgd", "o=sgd,biases.lr:0.2"])
    expect(rowsOf(`data=moons&steps=10&${rates}`, "gradient").course.refusal).toBe("clock");
});
