import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "dixon-price",
  name: "Dixon–Price",
  formula: "(x - 1)^2 + 2*(2*y^2 - x)^2",
  domain: { x: [-10, 10], y: [-10, 10] },
  minima: [
    { at: [1, Math.SQRT1_2], value: 0, global: true },
    { at: [1, -Math.SQRT1_2], value: 0, global: true },
  ],
  starts: [
    [-6, 5],
    [8, 0.01],
    [-8, -4],
  ],
});
