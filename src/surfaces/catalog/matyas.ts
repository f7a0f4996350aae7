import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "matyas",
  name: "Matyas",
  formula: "0.26*(x^2 + y^2) - 0.48*x*y",
  domain: { x: [-10, 10], y: [-10, 10] },
  minima: [{ at: [0, 0], value: 0, global: true }],
  starts: [
    [-8, 6],
    [9, 8],
    [-9, -2],
  ],
});
