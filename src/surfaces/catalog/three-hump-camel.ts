import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "three-hump-camel",
  name: "Three-hump camel",
  formula: "2*x^2 - 1.05*x^4 + x^6/6 + x*y + y^2",
  domain: { x: [-5, 5], y: [-5, 5] },
  minima: [
    { at: [0, 0], value: 0, global: true },
    { at: [1.7475523458302888, -0.8737761729151444], value: 0.2986384422368598, global: false },
    { at: [-1.7475523458302888, 0.8737761729151444], value: 0.2986384422368598, global: false },
  ],
  starts: [
    [-4, -4.5],
    [-2, 2],
    [1.2, -1.5],
  ],
});
