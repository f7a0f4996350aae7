import { defineSurface } from "../definition.ts";

export default defineSurface({
  id: "michalewicz",
  name: "Michalewicz",
  formula: "-sin(x)*sin(x^2/pi)^20 - sin(y)*sin(2*y^2/pi)^20",
  domain: { x: [0, Math.PI], y: [0, Math.PI] },
  minima: [
    { at: [2.2029055201726093, Math.PI / 2], value: -1.8013034100985525, global: true },
    { at: [2.2029055201726093, 2.7115714838430143], value: -1.2140595156208163, global: false },
  ],
  starts: [
    [1.6, 1],
    [1.8, 2.3],
    [2.6, 1.2],
  ],
});
