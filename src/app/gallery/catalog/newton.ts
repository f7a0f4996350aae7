import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, firstBelow, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "surface=saddle&start=-3,0.8&o=newton,curvature:0&o=newton&o=sgd,lr:0.05&steps=60";

export default defineEntry({
  id: "newton",
  title: "Newton walks to a saddle",
  sentence:
    "Newton’s method looks for any point without slope, here the saddle; with absolute curvatures, “saddle-free”, it reaches a minimum in two steps.",
  tags: ["curvature", "surface"],
  link,
});

export function claims(): Claims {
  const [newton, free] = runsOf(link);
  return {
    "Newton’s loss, 0 at the saddle": [last(newton.loss), 0, 0],
    "its distance from the saddle": [Math.hypot(last(newton.x), last(newton.y)), 0, 1e-9],
    "steps of the saddle-free one to a loss within 0.001 of −5": [firstBelow(free.loss, -4.999), 2, 2],
  };
}
