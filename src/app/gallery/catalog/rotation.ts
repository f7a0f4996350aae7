import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, firstBelow } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "surface=bowl,ratio:50,rotation:45&start=-4,-2&o=sgd,lr:0.038&o=adam,lr:0.1&steps=400";

export default defineEntry({
  id: "rotation",
  title: "Adam depends on the axes",
  sentence:
    "In a ravine at 45° to the axes Adam needs three times the steps of SGD, but along the axes, with rotation 0, fewer; SGD’s number of steps hardly changes.",
  tags: ["Adam", "surface"],
  link,
  picture: { view: { x: [-4.8, 1.6], y: [-3, 1] } },
});

export function claims(): Claims {
  const [sgd, adam] = runsOf(link).map(({ loss }) => firstBelow(loss, 0.01));
  const [sgdAlong, adamAlong] = runsOf(link.replace(",rotation:45", "")).map(({ loss }) =>
    firstBelow(loss, 0.01),
  );
  return {
    "Adam’s steps to a loss of 0.01 as a multiple of SGD’s": [adam / sgd, 2.9, 3.5],
    "the same along the axes": [adamAlong / sgdAlong, 0.5, 0.8],
    "SGD’s steps along the axes as a multiple of those at 45°": [sgdAlong / sgd, 0.97, 1.03],
  };
}
