import { cos, sin } from "../../lang/elementary/index.ts";
import { between, defineGenerator, jittered } from "../generator.ts";

// Two half circles of radius 3 that reach into each other: the upper around (−1.5, −0.75), the lower around
// (1.5, 0.75). Noise moves the points: by a standard deviation of 1.5 at noise 1.
export default defineGenerator({
  id: "moons",
  name: "Moons",
  features: ["x", "y"],
  target: "moon",
  classes: ["upper", "lower"],
  teaches: "a line gets most of it right; the rest needs a bend",
  hidden: [8],
  draw(index, noise, random) {
    const target = index % 2;
    const side = target === 0 ? 1 : -1;
    const angle = between(0, Math.PI, random);
    const x = side * (3 * cos(angle) - 1.5);
    const y = side * (3 * sin(angle) - 0.75);
    return { inputs: jittered(x, y, 1.5 * noise, random), target };
  },
});
