import type { NetworkSpec, Training } from "../../../experiment/index.ts";
import { indexAt } from "../../../plot/chart/column.ts";
import type { Guesses } from "../../../plot/network/digits.ts";
import type { Setting } from "../../../plot/network/setting.ts";
import { dataName } from "../../../plot/title.ts";
import { say, withSeparator } from "../../../words/say.ts";

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
  const sentence = plane.curve
    ? "Fitted curve for {data}: {networks}."
    : reading === "values"
      ? "Predicted values for {data}: {networks}."
      : "Decision regions for {data}: {networks}.";
  const data = dataName(spec) + (plane.label ? `, ${plane.label}` : "");
  const networks = shown.map(({ name, training }) => networkInWords(name, training, step));
  return say(sentence, { data, networks: networks.join("; ") });
}

/** Names a contender's network, with its accuracy or loss on the test samples at the last evaluation up to a step. */
function networkInWords(name: string, training: Training | undefined, step: number): string {
  const { length = 0, step: steps, testLoss, testAccuracy } = training?.evaluations ?? {};
  const i = steps ? indexAt({ steps, length }, step) : -1;
  if (i < 0 || !testLoss || !testAccuracy) return say("the network of {name}", { name });
  return Number.isNaN(testAccuracy[i])
    ? say("the network of {name}, test loss {loss}", {
        name,
        loss: withSeparator(testLoss[i].toPrecision(4)),
      })
    : say("the network of {name}, test accuracy {accuracy} %", {
        name,
        accuracy: withSeparator((100 * testAccuracy[i]).toFixed(1)),
      });
}

/** Returns the caption of the digits, with the numbers of right and wrong predictions. */
export function digitsCaption(guesses: Guesses | null, shown: number, all: number): string {
  const digits =
    shown < all
      ? say("{shown} of {all} test digits", { shown: String(shown), all: String(all) })
      : say("{all} test digits", { all: String(all) });
  return guesses
    ? say("{digits}: {right} right, {wrong} wrong", {
        digits,
        right: String(shown - guesses.wrong),
        wrong: String(guesses.wrong),
      })
    : digits;
}
