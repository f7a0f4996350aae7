import { say } from "../../words/say.ts";
import type { OfferGroup } from "./offer.ts";

/** Returns the text that a new typed rule begins with: momentum, short enough to read at a glance. */
export const firstRule = (): string => `# ${say("My rule")}
lr = 0.01 in 1e-5..1 log
beta = 0.9 in 0..0.999 complement
m = beta * m + (1 - beta) * g
p = p - lr * m`;

/** Returns the text that a new typed schedule begins with: a linear decay over the whole race. */
export const firstSchedule = (): string => `# ${say("My schedule")}
least = 0.1 in 0..1
rate = base * (least + (1 - least) * (1 - t / steps))`;

/** Returns the offer of an update rule to type. */
export const ownOffer = (onSelect: () => void): OfferGroup => ({
  heading: say("Custom"),
  offers: [
    {
      key: "own",
      name: say("Your own rule"),
      settings: "",
      what: say("Write an update rule; it races as you type"),
      also: say("custom own write edit rule"),
      refusal: null,
      onSelect,
    },
  ],
});
