import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "levy",
  name: "Lévy 13",
  formula: "sin(3*pi*x)^2 + (x - 1)^2*(1 + sin(3*pi*y)^2) + (y - 1)^2*(1 + sin(2*pi*y)^2)",
  domain: { x: [-10, 10], y: [-10, 10] },
  minima: [{ at: [1, 1], value: 0, global: true }],
  starts: [
    [-8.1, 4.3],
    [4.3, -5.2],
    [2.4, 2.7],
  ],
});
