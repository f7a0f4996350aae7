import type { Sentence } from "../../words/say.ts";

/**
 * The race of a page that is opened without a link. SGD and heavy ball go to the saddle point and wait there; Adam
 * passes it. The default of links is another experiment, which never changes.
 */
export const firstRace =
  "surface=saddle&start=-3,0.001&o=sgd,lr:0.05&o=adam,lr:0.05&o=sgd,lr:0.01,momentum:0.9,dampening:0&steps=200";

/** Asked above the stage while the race is played; `answer.ts` has the answer. */
export const question: Sentence = "Same start, same slope. Why does SGD wait?";

/** The point at which the first race's surface is level without a minimum. */
export const saddlePoint = [0, 0] as const;
