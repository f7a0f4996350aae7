import { between, defineGenerator, jittered } from "../generator.ts";

// Four by four squares of side 3, from −6 to 6, each filled evenly. Noise moves the points: by a standard deviation of
// 1.5 at noise 1.
export default defineGenerator({
  id: "checkerboard",
  name: "Checkerboard",
  features: ["x", "y"],
  target: "square",
  classes: ["dark", "light"],
  teaches: "many small regions: a network that is too small misses some",
  hidden: [32, 32],
  draw(index, noise, random) {
    const target = index % 2;
    const row = random.below(4);
    // The two squares of this colour in the row.
    const column = 2 * random.below(2) + ((row + target) % 2);
    const x = between(0, 3, random) + 3 * column - 6;
    const y = between(0, 3, random) + 3 * row - 6;
    return { inputs: jittered(x, y, 1.5 * noise, random), target };
  },
});
