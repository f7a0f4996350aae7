import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "saddle",
  name: "Saddle",
  formula: "x^2 - y^2 + 0.05*y^4",
  domain: { x: [-5, 5], y: [-5, 5] },
  minima: [
    { at: [0, 3.1622776601683795], value: -5, global: true },
    { at: [0, -3.1622776601683795], value: -5, global: true },
  ],
  starts: [
    [-3, 0.001],
    [4, -0.5],
    [0.5, 1e-6],
  ],
});
