import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "rastrigin",
  name: "Rastrigin",
  formula: "20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)",
  domain: { x: [-5.12, 5.12], y: [-5.12, 5.12] },
  minima: [{ at: [0, 0], value: 0, global: true }],
  starts: [
    [-4.2, 3.6],
    [1.7, -2.3],
    [0.4, 0.3],
  ],
});
