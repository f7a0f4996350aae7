import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "bohachevsky",
  name: "Bohachevsky 1",
  formula: "x^2 + 2*y^2 - 0.3*cos(3*pi*x) - 0.4*cos(4*pi*y) + 0.7",
  domain: { x: [-2, 2], y: [-2, 2] },
  minima: [{ at: [0, 0], value: 0, global: true }],
  starts: [
    [-1.6, 1.5],
    [1.3, -1.8],
    [0.4, 0.7],
  ],
});
