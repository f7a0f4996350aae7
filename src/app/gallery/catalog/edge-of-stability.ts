import { FlowCourse } from "../../../experiment/flow/flow-course.ts";
import { runsOf, surfaceOf } from "../../../findings/measuring/experiments.ts";
import { sharpnessAt } from "../../../findings/measuring/sharpness.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "f=(1-x^2*y^2)^2/2&start=2.7,0.38&o=sgd,lr:0.1&steps=400";

export default defineEntry({
  id: "edge-of-stability",
  title: "The edge of stability",
  sentence:
    "Gradient flow ends where the valley is too sharp for this learning rate; gradient descent bounces and drifts on until the sharpness has fallen to 2/lr.",
  tags: ["curvature"],
  link,
  picture: { flow: true, view: { x: [2, 2.8], y: [0.2, 0.7] } },
});

/** Returns the sharpness at which the gradient flow ends. */
function sharpnessOfFlow(): number {
  const course = new FlowCourse(surfaceOf(link), "gradient", 0);
  let sharpness = Number.NaN;
  for (let row = course.next(); row; row = course.next()) ({ sharpness } = row);
  return sharpness;
}

export function claims(): Claims {
  const [sgd] = runsOf(link);
  const edge = 2 / 0.1;
  return {
    "sharpness where the flow ends over 2/lr": [sharpnessOfFlow() / edge, 1.4, 1.7],
    "at the end of gradient descent": [
      sharpnessAt(surfaceOf(link), [last(sgd.x), last(sgd.y)]) / edge,
      0.97,
      1,
    ],
    "loss at the end": [last(sgd.loss), 0, 1e-4],
  };
}
