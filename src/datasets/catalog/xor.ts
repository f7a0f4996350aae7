import { between, defineGenerator, jittered } from "../generator.ts";

// Four squares, 0.3 away from the axes, 5 at most. Noise moves the points: by a standard deviation of 1.5 at noise 1.
export default defineGenerator({
  id: "xor",
  name: "XOR",
  features: ["x", "y"],
  target: "signs",
  classes: ["equal", "different"],
  teaches: "two inputs that matter only together",
  hidden: [8],
  draw(index, noise, random) {
    const quadrant = index % 4;
    const x = between(0.3, 5, random) * (quadrant === 0 || quadrant === 3 ? 1 : -1);
    const y = between(0.3, 5, random) * (quadrant < 2 ? 1 : -1);
    return { inputs: jittered(x, y, 1.5 * noise, random), target: quadrant % 2 };
  },
});
