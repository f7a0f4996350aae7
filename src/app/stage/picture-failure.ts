import { type Sentence, say, translated } from "../../words/say.ts";

/**
 * Returns the message for a picture that could not be computed.
 *

 * @param why the predicate of the sentence: "did not answer in time"
 * @param lasting true if the computation is not tried again
 */
export const pictureFailure = (subject: "surface" | "network", why: string, lasting: boolean): string =>
  [
    say(failures[subject], { why: translated(why) }),
    say(lasting ? "The last picture stays." : "It is tried again."),
    say("Your settings are kept."),
  ].join(" ");

const failures = {
  surface: "The computation of the picture of the surface {why}.",
  network: "The computation of the picture of the network {why}.",
} as const satisfies Record<string, Sentence>;
