import { exp } from "../../lang/elementary/index.ts";
import { between, defineGenerator } from "../generator.ts";

const bumps = [
  { x: -2.5, y: -2, height: 1 },
  { x: 2.5, y: 2.5, height: -1 },
  { x: -2, y: 3, height: 0.5 },
];

// z = Σ height·exp(−d²/(2·1.2²)), d the distance from a bump; x and y from −5 to 5. Noise moves z: by a standard
// deviation of 0.5 at noise 1.
export default defineGenerator({
  id: "bumps",
  name: "Bumps",
  features: ["x", "y"],
  target: "z",
  teaches: "hills and a hollow on flat ground: local shapes from global units",
  hidden: [16, 16],
  draw(_index, noise, random) {
    const x = between(-5, 5, random);
    const y = between(-5, 5, random);
    let z = 0;
    for (const bump of bumps) {
      const squaredDistance = (x - bump.x) ** 2 + (y - bump.y) ** 2;
      z += bump.height * exp(-squaredDistance / (2 * 1.2 ** 2));
    }
    return { inputs: [x, y], target: z + 0.5 * noise * random.normal() };
  },
});
