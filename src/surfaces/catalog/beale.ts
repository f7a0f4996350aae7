import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "beale",
  name: "Beale",
  formula: "(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2",
  domain: { x: [-4.5, 4.5], y: [-4.5, 4.5] },
  minima: [{ at: [3, 0.5], value: 0, global: true }],
  starts: [
    [1, 1.5],
    [-1.5, -2.8],
    [-2, 2],
    [-3.5, -3.5],
  ],
});
