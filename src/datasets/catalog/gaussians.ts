import { defineGenerator, jittered } from "../generator.ts";

// Normal clouds around (−2, −2) and (2, 2). Noise widens them: their standard deviation is 0.5 without, 2.5 at noise 1.
export default defineGenerator({
  id: "gaussians",
  name: "Two Gaussians",
  features: ["x", "y"],
  target: "cloud",
  classes: ["lower", "upper"],
  teaches: "a line is enough, and a network without hidden layers finds it",
  hidden: [],
  draw(index, noise, random) {
    const target = index % 2;
    const center = target === 0 ? -2 : 2;
    return { inputs: jittered(center, center, 0.5 + 2 * noise, random), target };
  },
});
