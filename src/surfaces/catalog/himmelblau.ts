import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "himmelblau",
  name: "Himmelblau",
  formula: "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
  domain: { x: [-6, 6], y: [-6, 6] },
  minima: [
    { at: [3, 2], value: 0, global: true },
    { at: [-2.805118086952745, 3.131312518250573], value: 0, global: true },
    { at: [-3.779310253377747, -3.2831859912861696], value: 0, global: true },
    { at: [3.5844283403304917, -1.8481265269644036], value: 0, global: true },
  ],
  starts: [
    [0, 0],
    [-0.3, -1],
    [5, -5],
    [-5, 0.5],
  ],
});
