import { between, defineGenerator } from "../generator.ts";

// y = −1 for x below 0, else 1; x from −5 to 5. Noise moves y: by a standard deviation of 0.5 at noise 1.
export default defineGenerator({
  id: "step",
  name: "Step",
  features: ["x"],
  target: "y",
  teaches: "a jump that a smooth network can only approach with ever larger weights",
  hidden: [8],
  draw(_index, noise, random) {
    const x = between(-5, 5, random);
    return { inputs: [x], target: (x < 0 ? -1 : 1) + 0.5 * noise * random.normal() };
  },
});
