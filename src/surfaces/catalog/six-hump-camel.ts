import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "six-hump-camel",
  name: "Six-hump camel",
  formula: "(4 - 2.1*x^2 + x^4/3)*x^2 + x*y + (4*y^2 - 4)*y^2",
  domain: { x: [-3, 3], y: [-2, 2] },
  minima: [
    { at: [0.08984201310031806, -0.7126564030207396], value: -1.0316284534898774, global: true },
    { at: [-0.08984201310031806, 0.7126564030207396], value: -1.0316284534898774, global: true },
    { at: [1.703606714969981, -0.7960835686726251], value: -0.21546382438371764, global: false },
    { at: [-1.703606714969981, 0.7960835686726251], value: -0.21546382438371764, global: false },
    { at: [1.6071047529201972, 0.5686514548841314], value: 2.1042503103112584, global: false },
    { at: [-1.6071047529201972, -0.5686514548841314], value: 2.1042503103112584, global: false },
  ],
  starts: [
    [-2.5, 1.5],
    [2.2, 1.4],
    [0, -1.8],
  ],
});
