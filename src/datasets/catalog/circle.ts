import { cos, sin } from "../../lang/elementary/index.ts";
import { between, defineGenerator, jittered } from "../generator.ts";

// A disc of radius 2 and a ring from 3 to 5, each filled evenly. Noise moves the points: by a standard deviation of 1
// at noise 1.
export default defineGenerator({
  id: "circle",
  name: "Circle",
  features: ["x", "y"],
  target: "place",
  classes: ["inside", "outside"],
  teaches: "a boundary that closes; no line can draw it",
  hidden: [8],
  draw(index, noise, random) {
    const target = index % 2;
    // A uniform square of the radius makes the points uniform over the area.
    const radius = Math.sqrt(target === 0 ? between(0, 2 ** 2, random) : between(3 ** 2, 5 ** 2, random));
    const angle = between(0, 2 * Math.PI, random);
    return { inputs: jittered(radius * cos(angle), radius * sin(angle), noise, random), target };
  },
});
