import { decode, type Spec } from "../experiment/index.ts";

/** Three optimizers on the plane of their paths: a small network, of which the landscape is computed in a moment. */
export const landscapeRace: Spec = decode(
  "data=moons&net=2-8-8-1&o=sgd,lr:0.5&o=adam,lr:0.02&o=rmsprop&steps=300&landscape=paths",
).spec;
