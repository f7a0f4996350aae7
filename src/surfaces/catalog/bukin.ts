import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "bukin",
  name: "Bukin 6",
  formula: "100*sqrt(abs(y - 0.01*x^2)) + 0.01*abs(x + 10)",
  domain: { x: [-15, -5], y: [-3, 3] },
  // The surface has no derivative here, nor anywhere on the valley floor.
  minima: [{ at: [-10, 1], value: 0, global: true }],
  starts: [
    [-13, 2.5],
    [-6, -1],
    [-14.5, -2],
  ],
});
