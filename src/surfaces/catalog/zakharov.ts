import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "zakharov",
  name: "Zakharov",
  formula: "x^2 + y^2 + (0.5*x + y)^2 + (0.5*x + y)^4",
  domain: { x: [-5, 10], y: [-5, 10] },
  minima: [{ at: [0, 0], value: 0, global: true }],
  starts: [
    [8, 8],
    [-4, 9],
    [9, -4.4],
  ],
});
