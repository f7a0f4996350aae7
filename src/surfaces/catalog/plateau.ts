import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "plateau",
  name: "Rings",
  formula: "-sin(10*sqrt(x^2 + y^2) + 0.01)/(10*sqrt(x^2 + y^2) + 0.01) + 0.01*(10*sqrt(x^2 + y^2) + 0.01)",
  domain: { x: [-2, 2], y: [-2, 2] },
  // The 0.01 keeps the quotient defined at the centre, which is a cone: the lowest point, without a derivative.
  minima: [{ at: [0, 0], value: -0.9998833334166665, global: true }],
  starts: [
    [1.5, 1],
    [-1.2, -0.4],
    [0.3, 0.2],
  ],
});
