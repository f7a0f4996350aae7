import { cos, sin } from "../../lang/elementary/index.ts";
import { between, defineGenerator, jittered } from "../generator.ts";

// Circles of radius 1.5, 3 and 4.5. Noise moves the points: by a standard deviation of 0.75 at noise 1.
export default defineGenerator({
  id: "rings",
  name: "Rings",
  features: ["x", "y"],
  target: "ring",
  classes: ["inner", "middle", "outer"],
  teaches: "three classes, one inside the other",
  hidden: [16],
  draw(index, noise, random) {
    const target = index % 3;
    const radius = 1.5 * (target + 1);
    const angle = between(0, 2 * Math.PI, random);
    return { inputs: jittered(radius * cos(angle), radius * sin(angle), 0.75 * noise, random), target };
  },
});
