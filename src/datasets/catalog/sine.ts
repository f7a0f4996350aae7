import { sin } from "../../lang/elementary/index.ts";
import { between, defineGenerator } from "../generator.ts";

// y = sin x for x from −6 to 6. Noise moves y: by a standard deviation of 0.5 at noise 1.
export default defineGenerator({
  id: "sine",
  name: "Sine",
  features: ["x"],
  target: "y",
  teaches: "a smooth curve with bends: each bend needs some units",
  hidden: [16, 16],
  draw(_index, noise, random) {
    const x = between(-6, 6, random);
    return { inputs: [x], target: sin(x) + 0.5 * noise * random.normal() };
  },
});
