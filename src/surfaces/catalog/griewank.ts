import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "griewank",
  name: "Griewank",
  formula: "1 + (x^2 + y^2)/4000 - cos(x)*cos(y/sqrt(2))",
  domain: { x: [-10, 10], y: [-10, 10] },
  minima: [{ at: [0, 0], value: 0, global: true }],
  starts: [
    [-8, 7],
    [5, -5],
    [-2, 2.5],
  ],
});
