// The row of the sharpness: the largest eigenvalue of a small network's Hessian, along its training.
import { networkEigenvalues } from "../src/experiment/curvature/eigenvalues.ts";
import { decode, networkCourse, splitFor } from "../src/experiment/index.ts";
import type { Row } from "./rows.ts";
import { timeOf } from "./timing.ts";

const most = 2;

/** Steps that are trained before the first that is measured, and steps that are measured. */
const trained = 300;
const measured = 50;

/** Returns the row. @param share of the usual number of steps, 1 but in tests */
export function sharpnessRow(share: number): Row {
  const course = courseOf(
    "data=moons&samples=200&split=0.5&net=2-16-16-1&act=tanh&loss=mse&batch=0&o=sgd,lr:0.2",
  );
  const steps = Math.ceil(measured * share);
  const apart = (stride: number) => {
    const points = pointsOf(course, steps, stride);
    const eigenvalues = networkEigenvalues(course.architecture, course.train, 200);
    return (1000 * timeOf(() => points.forEach(measure(eigenvalues)))) / steps;
  };
  const [each, thirtySecond] = [apart(1), apart(32)];
  return {
    id: "sharpness",
    goal: `≤ ${most} ms, 2-16-16-1 on 100 points, from the eigenvector of the step before`,
    figure: each,
    unit: "ms",
    holds: each <= most,
    note:
      `gradient descent at the edge of stability, tanh, squared error, float64, to a relative residual of 1e-6, which bounds ` +
      `the error; where every 32nd step is measured, as along 6,000 steps on the page, ${thirtySecond.toFixed(2)} ms`,
  };
}

const measure = (eigenvalues: ReturnType<typeof networkEigenvalues>) => (params: Float64Array) => {
  eigenvalues.at(params);
  eigenvalues.largest("sharpness", null, 0);
};

function courseOf(link: string): ReturnType<typeof networkCourse> {
  const { spec } = decode(link);
  if (spec.kind !== "network") throw new RangeError(`${link} is no network`);
  return networkCourse(spec, splitFor(spec));
}

/** Returns the parameters at some steps of gradient descent, `stride` steps apart. */
function pointsOf({ objective, start }: ReturnType<typeof networkCourse>, count: number, stride: number) {
  const params = Float64Array.from(start);
  const grads = new Float64Array(params.length);
  const points: Float64Array[] = [];
  for (let step = 0; points.length < count; step++) {
    if (step >= trained && (step - trained) % stride === 0) points.push(params.slice());
    objective.lossAndGradient(params, grads, step);
    for (let i = 0; i < params.length; i++) params[i] -= 0.2 * grads[i];
  }
  return points;
}
