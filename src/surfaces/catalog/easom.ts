import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "easom",
  name: "Easom",
  formula: "-cos(x)*cos(y)*exp(-(x - pi)^2 - (y - pi)^2)",
  domain: { x: [-10, 10], y: [-10, 10] },
  minima: [{ at: [Math.PI, Math.PI], value: -1, global: true }],
  starts: [
    [2.4, 4.3],
    [1.4, 3.3],
    [-1, 0],
  ],
});
