import { cos, sin } from "../../lang/elementary/index.ts";
import { between, defineGenerator, jittered } from "../generator.ts";

// Two arms r = 5u, angle = 3.5πu, u from 0.08 to 1, half a turn apart; the distance between them is 1.43. Noise moves the points:
// by a standard deviation of 0.7 at noise 1.
export default defineGenerator({
  id: "spiral",
  name: "Spiral",
  features: ["x", "y"],
  target: "arm",
  classes: ["first", "second"],
  teaches: "a long winding boundary, slow to form: here optimizers differ most",
  hidden: [16, 16],
  draw(index, noise, random) {
    const target = index % 2;
    const u = between(0.08, 1, random);
    const angle = Math.PI * (3.5 * u + target);
    return { inputs: jittered(5 * u * cos(angle), 5 * u * sin(angle), 0.7 * noise, random), target };
  },
});
