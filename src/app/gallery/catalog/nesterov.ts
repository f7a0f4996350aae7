import type { Result } from "../../../experiment/index.ts";
import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, largest } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "surface=bowl&start=-4.5,1.8&o=sgd,lr:0.04,momentum:0.93,dampening:0&o=sgd,lr:0.04,momentum:0.93,dampening:0,nesterov:1&steps=80";

export default defineEntry({
  id: "nesterov",
  title: "Nesterov looks ahead",
  sentence:
    "At momentum 0.93 heavy ball swings across the ravine again and again; Nesterov, whose gradient is taken ahead, stays in its middle after one swing.",
  tags: ["momentum"],
  link,
  picture: { view: { x: [-5.2, 2.8], y: [-2.5, 2.5] } },
});

export function claims(): Claims {
  const [heavy, nesterov] = runsOf(link);
  const swing = ({ y }: Result, from: number) => largest(y.slice(from).map(Math.abs));
  return {
    "heavy ball’s distance across from step 10 on": [swing(heavy, 10), 0.5, 2],
    "Nesterov’s": [swing(nesterov, 10), 0, 0.3],
  };
}
