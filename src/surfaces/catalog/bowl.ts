import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "bowl",
  name: "Quadratic bowl",
  formula:
    "((x*cos(rotation*pi/180) + y*sin(rotation*pi/180))^2 + ratio*(y*cos(rotation*pi/180) - x*sin(rotation*pi/180))^2) / 2",
  settings: {
    ratio: {
      label: "ratio",
      default: 20,
      min: 1,
      max: 1000,
      scale: "log",
      meaning: "The curvature across the long axis divided by that along it: the condition number.",
    },
    rotation: {
      label: "rotation (°)",
      default: 0,
      min: 0,
      max: 90,
      scale: "linear",
      meaning: "Angle of the long axis to the x axis, in degrees, counterclockwise.",
    },
  },
  domain: { x: [-5, 5], y: [-5, 5] },
  minima: [{ at: [0, 0], value: 0, global: true }],
  starts: [
    [-4, 3],
    [-4.5, -0.4],
    [4, 4],
  ],
});
