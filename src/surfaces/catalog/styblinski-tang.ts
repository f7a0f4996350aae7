import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "styblinski-tang",
  name: "Styblinski–Tang",
  formula: "((x^4 - 16*x^2 + 5*x) + (y^4 - 16*y^2 + 5*y)) / 2",
  domain: { x: [-5, 5], y: [-5, 5] },
  minima: [
    { at: [-2.903534027771177, -2.903534027771177], value: -78.33233140754282, global: true },
    { at: [2.746802770990837, -2.903534027771177], value: -64.19561235905536, global: false },
    { at: [-2.903534027771177, 2.746802770990837], value: -64.19561235905536, global: false },
    { at: [2.746802770990837, 2.746802770990837], value: -50.05889331056788, global: false },
  ],
  starts: [
    [0.3, 4.5],
    [-0.2, 0.2],
    [4.5, 4],
  ],
});
