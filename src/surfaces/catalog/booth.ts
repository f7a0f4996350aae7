import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "booth",
  name: "Booth",
  formula: "(x + 2*y - 7)^2 + (2*x + y - 5)^2",
  domain: { x: [-10, 10], y: [-10, 10] },
  minima: [{ at: [1, 3], value: 0, global: true }],
  starts: [
    [-8, 8],
    [-6, -7],
    [8, -4],
  ],
});
