import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "twin-wells",
  name: "Twin wells",
  formula: "x^2 + y^2 - 2*exp(-((x - 1)^2 + y^2)/0.2) - 3*exp(-((x + 1)^2 + y^2)/0.2)",
  domain: { x: [-2, 2], y: [-2, 2] },
  minima: [
    { at: [-0.9363006340109187, 0], value: -2.063090251768194, global: true },
    { at: [0.905317899160115, 0], value: -1.092731999201741, global: false },
  ],
  starts: [
    [1.4, 1.8],
    [1.6, 0.8],
    [-1.2, 1.8],
  ],
});
