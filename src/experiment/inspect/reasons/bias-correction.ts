import { type Reason, type StepSeen, times } from "./reason.ts";

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
  const slots = [...new Set([...corrections.values()].flat())].join(" and ");
  const terms = factors.map((factor) => `1 − ${symbolOf(factor, definition)}^t`).join(" and ");
  const change = ratio < 1 ? `${times(1 / ratio)} shorter` : `${times(ratio)} longer`;
  const [lead, make] =
    factors.length === 1
      ? ["the term", "which corrects that, makes"]
      : ["the terms", "which correct that, make"];
  return `${slots} began at 0, ${t === 1 ? "one step" : `${t} steps`} ago: ${lead} ${terms}, ${make} this step ${change}.`;
};

/** Returns the symbol of a hyperparameter; a number stands for itself. */
const symbolOf = (factor: string, { hyperparameters }: StepSeen["definition"]): string =>
  Object.hasOwn(hyperparameters, factor) ? hyperparameters[factor].symbol || factor : factor;
