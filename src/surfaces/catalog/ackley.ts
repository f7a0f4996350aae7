import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "ackley",
  name: "Ackley",
  formula: "-20*exp(-0.2*sqrt((x^2 + y^2)/2)) - exp((cos(2*pi*x) + cos(2*pi*y))/2) + e + 20",
  domain: { x: [-5, 5], y: [-5, 5] },
  // The surface has no derivative here.
  minima: [{ at: [0, 0], value: 0, global: true }],
  starts: [
    [-3.5, 3.2],
    [4.4, -1.3],
    [0.6, 0.7],
  ],
});
