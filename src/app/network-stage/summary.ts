import type { NetworkSpec } from "../../experiment/index.ts";
import type { Setting } from "../../figure/network/setting.ts";
import { dataName } from "../../figure/title.ts";
import type { Training } from "../state/training.ts";
import type { Guesses } from "./digits.ts";

/** The picture in words. @param step where the cursor stands */
export function summaryOf(
  spec: NetworkSpec,
  setting: Setting,
  contender: string,
  training: Training | undefined,
  step: number,
): string {
  const { plane, reading } = setting;
  const what = plane.curve ? "Fitted curve" : reading === "values" ? "Predicted values" : "Decision regions";
  const where = plane.label ? `, ${plane.label}` : "";
  return `${what} for ${dataName(spec)}${where}: the network of ${contender}. ${qualityAt(training, step)}`.trim();
}

/** How well the network does on the test samples, at the last evaluation up to a step. */
function qualityAt(training: Training | undefined, step: number): string {
  if (!training) return "";
  const { evaluations } = training;
  let i = -1;
  while (i + 1 < evaluations.step.length && evaluations.step.values[i + 1] <= step) i += 1;
  if (i < 0) return "";
  const accuracy = evaluations.testAccuracy.values[i];
  return Number.isNaN(accuracy)
    ? `Test loss ${evaluations.testLoss.values[i].toPrecision(4)}.`
    : `Test accuracy ${(100 * accuracy).toFixed(1)} %.`;
}

/** What the grid of digits shows, counted. */
export function digitsCaption(guesses: Guesses | null, shown: number, all: number): string {
  const which = shown < all ? `${shown} of ${all} test digits` : `${all} test digits`;
  return guesses ? `${which}: ${shown - guesses.wrong} right, ${guesses.wrong} wrong` : which;
}
