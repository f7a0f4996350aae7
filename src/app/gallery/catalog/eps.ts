import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, largest } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "surface=bowl&start=-4.5,1.8&o=adam,lr:0.2,beta1:0&o=adam,lr:90,beta1:0,eps:1000&o=sgd,lr:0.09&steps=60";

export default defineEntry({
  id: "eps",
  title: "A large eps turns Adam into SGD",
  sentence:
    "With eps 1,000, far above any gradient here, Adam without momentum divides by a constant: with lr 90 it zigzags as SGD does with lr 90 / 1,000.",
  tags: ["Adam"],
  link,
  picture: { names: ["Adam", "eps 1,000", "SGD"], view: { x: [-5.4, 2], y: [-2.3, 2.3] } },
});

export function claims(): Claims {
  const [adam, blunt, sgd] = runsOf(link);
  const apart = blunt.x.map((x, i) => Math.hypot(x - sgd.x[i], blunt.y[i] - sgd.y[i]));
  const away = adam.x.map((x, i) => Math.hypot(x - sgd.x[i], adam.y[i] - sgd.y[i]));
  return {
    "the largest gradient norm": [largest(blunt.gradNorm), 0, 50],
    "largest distance between eps 1,000 and SGD": [largest(apart), 0, 0.25],
    "largest distance between the usual eps and SGD": [largest(away), 1.5, 5],
    "times that eps 1,000 crosses the ravine in 20 steps": [
      blunt.y.slice(1, 21).filter((y, i) => y * blunt.y[i] < 0).length,
      20,
      20,
    ],
  };
}
