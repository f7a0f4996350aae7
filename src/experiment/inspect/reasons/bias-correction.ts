import { told } from "../../../words/told.ts";
import { toldList } from "../told-list.ts";
import { type Reason, ratioOf, type StepSeen } from "./reason.ts";

/** The steps in which the correction of slots that began at 0 is said. */
const first = 10;

/** Says how much the terms 1 − β^t change a step. */
export const biasCorrection: Reason = ({ all, here, definition }) => {
  const t = here.before.get("t") ?? Number.NaN;
  if (!(t <= first)) return null;
  const corrections = new Map(all.flatMap((element) => [...element.corrections]));
  const factors = [...corrections.keys()];
  const now = Math.hypot(...all.map(({ moved }) => moved));
  const ratio = now / Math.hypot(...all.map((element) => element.movesUncorrected(factors)));
  if (!Number.isFinite(ratio) || (ratio > 0.9 && ratio < 1.1)) return null;
  const slots = [...new Set([...corrections.values()].flat())];
  const terms = factors.map((factor) => `1 − ${symbolOf(factor, definition)}^t`);
  const sentence =
    ratio < 1
      ? "{slots} began at 0, {age} ago: {count:the term|the terms} {terms}, {count:which corrects that, makes|which correct that, make} this step {ratio} times shorter."
      : "{slots} began at 0, {age} ago: {count:the term|the terms} {terms}, {count:which corrects that, makes|which correct that, make} this step {ratio} times longer.";
  return told(sentence, {
    slots: toldList(slots),
    age: t === 1 ? told("one step||ago") : told("{count} steps||ago", { count: String(t) }),
    count: factors.length,
    terms: toldList(terms),
    ratio: ratioOf(ratio < 1 ? 1 / ratio : ratio),
  });
};

/** Returns the symbol of a hyperparameter; a number stands for itself. */
const symbolOf = (factor: string, { hyperparameters }: StepSeen["definition"]): string =>
  Object.hasOwn(hyperparameters, factor) ? hyperparameters[factor].symbol || factor : factor;
