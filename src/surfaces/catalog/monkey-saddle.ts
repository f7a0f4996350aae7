import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "monkey-saddle",
  name: "Monkey saddle",
  formula: "x^3 - 3*x*y^2",
  domain: { x: [-2, 2], y: [-2, 2] },
  minima: [],
  starts: [
    [1.5, 0.05],
    [-0.4, 0.7],
    [1, 1.6],
  ],
});
