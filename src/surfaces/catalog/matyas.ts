import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "matyas",
  name: "Matyas",
  group: "bowl",
  formula: "0.26*(x^2 + y^2) - 0.48*x*y",
  domain: { x: [-10, 10], y: [-10, 10] },
  minima: [{ at: [0, 0], value: 0, global: true }],
  starts: [
    [-8, 6],
    [9, 8],
    [-9, -2],
  ],
  rates: { sgd: 0.5, adam: 0.1 },
  teaches: "nearly flat along the diagonal",
});
