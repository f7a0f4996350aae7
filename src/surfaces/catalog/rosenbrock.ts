import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "rosenbrock",
  name: "Rosenbrock",
  formula: "(1 - x)^2 + 100*(y - x^2)^2",
  domain: { x: [-2, 2], y: [-1, 3] },
  minima: [{ at: [1, 1], value: 0, global: true }],
  starts: [
    [-1.2, 1],
    [-0.1, 2.4],
    [-1.8, 2.2],
    [1.8, -0.5],
  ],
});
