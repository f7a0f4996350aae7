import type { NetworkSpec, Training } from "../../../experiment/index.ts";
import { indexAt } from "../../../plot/chart/column.ts";
import type { Guesses } from "../../../plot/network/digits.ts";
import type { Setting } from "../../../plot/network/setting.ts";
import { dataName } from "../../../plot/title.ts";

/** A contender whose network is in the picture. */
interface Shown {
  readonly name: string;
  readonly training: Training | undefined;
}

/** Returns the picture in words. @param step the cursor */
export function summaryOf(
  spec: NetworkSpec,
  setting: Setting,
  shown: readonly Shown[],
  step: number,
): string {
  const { plane, reading } = setting;
  const what = plane.curve ? "Fitted curve" : reading === "values" ? "Predicted values" : "Decision regions";
  const where = plane.label ? `, ${plane.label}` : "";
  const networks = shown.map(({ name, training }) => `the network of ${name}${qualityAt(training, step)}`);
  return `${what} for ${dataName(spec)}${where}: ${networks.join("; ")}.`;
}

/** Returns the accuracy or loss on the test samples, after a comma, at the last evaluation up to a step. */
function qualityAt(training: Training | undefined, step: number): string {
  if (!training) return "";
  const { length, step: steps, testLoss, testAccuracy } = training.evaluations;
  const i = indexAt({ steps, length }, step);
  if (i < 0) return "";
  return Number.isNaN(testAccuracy[i])
    ? `, test loss ${testLoss[i].toPrecision(4)}`
    : `, test accuracy ${(100 * testAccuracy[i]).toFixed(1)} %`;
}

/** Returns the caption of the digits, with the numbers of right and wrong predictions. */
export function digitsCaption(guesses: Guesses | null, shown: number, all: number): string {
  const which = shown < all ? `${shown} of ${all} test digits` : `${all} test digits`;
  return guesses ? `${which}: ${shown - guesses.wrong} right, ${guesses.wrong} wrong` : which;
}
