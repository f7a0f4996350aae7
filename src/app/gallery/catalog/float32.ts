import { run } from "../../../experiment/index.ts";
import { networkOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, largest, smallest } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "data=plane&batch=0&precision=float32&o=sgd,lr:0.2,momentum:0.9,dampening:0&o=adam,lr:0.05&steps=800&noise=0";

export default defineEntry({
  id: "float32",
  title: "Where single precision stops",
  sentence:
    "Without noise in the data a gradient of 0 can be reached: in single precision rounding keeps it above 10⁻⁸, with float64, in the set-up, it falls below 10⁻¹⁵.",
  tags: ["network"],
  link,
  picture: { part: "gradient", names: ["SGD", "Adam"] },
});

export function claims(): Claims {
  const [single] = run(networkOf(link));
  const [double] = run(networkOf(link.replace("&precision=float32", "")));
  return {
    "smallest gradient norm of heavy ball": [smallest(single.gradNorm), 1e-8, 1e-7],
    "largest from step 600 on": [largest(single.gradNorm.slice(600)), 1e-8, 2e-7],
    "smallest in double precision": [smallest(double.gradNorm), 0, 1e-15],
  };
}
