import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "river",
  name: "River valley",
  formula: "across*(y - sin(x)/2)^2 + along*(x - 20)^2",
  settings: {
    across: {
      label: "across",
      default: 5,
      min: 0.5,
      max: 50,
      scale: "log",
      meaning: "The steepness of the hills: half the curvature across the river.",
    },
    along: {
      label: "along",
      default: 0.005,
      min: 0.0005,
      max: 0.5,
      scale: "log",
      meaning: "The fall of the river: half the curvature along it.",
    },
  },
  domain: { x: [-3, 24], y: [-3, 3] },
  minima: [{ at: [20, 0.4564726253638138], value: 0, global: true }],
  starts: [
    [0, 1.5],
    [0, 0],
    [3, -2],
  ],
});
