import { between, defineGenerator } from "../generator.ts";

// z = 0.4x − 0.2y + 0.5 for x and y from −5 to 5. Noise moves z: by a standard deviation of 1.5 at noise 1.
export default defineGenerator({
  id: "plane",
  name: "Plane",
  features: ["x", "y"],
  target: "z",
  teaches: "linear regression: one minimum, and curvature alone sets the pace",
  hidden: [],
  draw(_index, noise, random) {
    const x = between(-5, 5, random);
    const y = between(-5, 5, random);
    return { inputs: [x, y], target: 0.4 * x - 0.2 * y + 0.5 + 1.5 * noise * random.normal() };
  },
});
