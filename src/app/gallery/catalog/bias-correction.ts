import type { Result } from "../../../experiment/index.ts";
import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, largest } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const rule = `# Adam without bias correction
m = beta1 * m + (1 - beta1) * g
v = beta2 * v + (1 - beta2) * g^2
p = p - lr * m / (sqrt(v) + eps)`;
const link = `surface=bowl&start=-4.5,1.8&rule=${encodeURIComponent(rule)}&o=own,lr:0.1&o=adam,lr:0.1&steps=150`;

export default defineEntry({
  id: "bias-correction",
  title: "Adam without its bias correction",
  sentence:
    "Your own rule is Adam without the two divisions by 1 − βᵗ: its first step is √10 = 3.16 times as long, and it overshoots the minimum.",
  tags: ["Adam", "your own"],
  link,
  picture: { names: ["uncorrected", "Adam"], view: { x: [-5.4, 2.6], y: [-2.5, 2.5] } },
});

export function claims(): Claims {
  const [own, adam] = runsOf(link);
  const first = ({ x }: Result) => x[1] - x[0];
  return {
    "its first step in x, as a multiple of Adam’s": [first(own) / first(adam), 3.162, 3.163],
    "the largest x that it reaches": [largest(own.x), 0.5, 3],
    "the largest x that Adam reaches": [largest(adam.x), 0, 0.45],
  };
}
