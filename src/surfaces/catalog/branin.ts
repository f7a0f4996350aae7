import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "branin",
  name: "Branin",
  formula: "(y - 5.1*x^2/(4*pi^2) + 5*x/pi - 6)^2 + 10*(1 - 1/(8*pi))*cos(x) + 10",
  domain: { x: [-5, 10], y: [0, 15] },
  minima: [
    { at: [-Math.PI, 12.275], value: 0.3978873577297383, global: true },
    { at: [Math.PI, 2.275], value: 0.3978873577297383, global: true },
    { at: [3 * Math.PI, 2.475], value: 0.3978873577297383, global: true },
  ],
  starts: [
    [5, 13],
    [0, 4],
    [-4, 2],
  ],
});
