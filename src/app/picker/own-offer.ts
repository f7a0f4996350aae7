import type { OfferGroup } from "./offer.ts";

/** What a rule of one's own begins with: short enough to be read at a glance, and it races well. */
export const firstRule = `# My rule
lr = 0.01 in 1e-5..1 log
beta = 0.9 in 0..0.999 complement
m = beta * m + (1 - beta) * g
p = p - lr * m`;

/** The text that a schedule of one's own begins with: a straight line over the whole race. */
export const firstSchedule = `# My schedule
least = 0.1 in 0..1
rate = base * (least + (1 - least) * (1 - t / steps))`;

/** An update rule to be written by hand. */
export const ownOffer = (onSelect: () => void): OfferGroup => ({
  heading: "Written by hand",
  offers: [
    {
      key: "own",
      name: "Your own rule",
      settings: "",
      what: "Write an update and race it as you type",
      also: "custom own write edit rule",
      refusal: null,
      onSelect,
    },
  ],
});
