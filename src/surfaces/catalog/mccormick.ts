import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "mccormick",
  name: "McCormick",
  formula: "sin(x + y) + (x - y)^2 - 1.5*x + 2.5*y + 1",
  domain: { x: [-1.5, 4], y: [-3, 4] },
  minima: [
    { at: [-0.5471975511965977, -1.5471975511965979], value: -1.9132229549810364, global: true },
    { at: [2.5943951023931957, 1.5943951023931955], value: 1.2283696986087569, global: false },
  ],
  starts: [
    [-1, 3],
    [3.7, -2],
    [3.5, 3],
  ],
});
