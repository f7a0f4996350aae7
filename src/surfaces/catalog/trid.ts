import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "trid",
  name: "Trid",
  formula: "(x - 1)^2 + (y - 1)^2 - x*y",
  domain: { x: [-4, 4], y: [-4, 4] },
  minima: [{ at: [2, 2], value: -2, global: true }],
  starts: [
    [-3, 3],
    [3.5, -3],
    [-2, -3],
  ],
});
