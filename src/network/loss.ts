import type { Numbers } from "../optim/index.ts";
import type { NumpyHelper } from "./activation.ts";
import type { LossCurvature } from "./curvature/loss-curvature.ts";
import type { OutputMeaning } from "./output-meaning.ts";

/** States a loss: its value and derivative, its names, and the meaning of the outputs that it trains. */
export interface LossDefinition {
  /** Its name in links and in the library. */
  readonly id: string;
  /** Its name on the page. */
  readonly name: string;
  /** The tasks that it can train a network for. */
  readonly tasks: readonly ("regression" | "classification")[];
  /** A number for each output, which is 1 for the sample's class and 0 for the others; or the index of the class. */
  readonly targets: "numbers" | "class";
  readonly outputs: OutputMeaning;
  /** Set where the loss is the mean of (output − target)², which some methods need. */
  readonly squared?: true;
  readonly compute: LossFunction;
  /** Its second derivatives; usually in a file next to the definition, as a first visit does not need them. */
  readonly curvature?: LossCurvature;
  /** Is in a file next to the definition where a first visit should not load it: see `LossInPython`. */
  readonly python?: LossInPython;
}

/** The text of a loss in Python programs: `bce.python.ts` next to `bce.ts`, or the property `python`. */
export interface LossInPython {
  /** The body of a function of `outputs` and `t`, [sample][output]: it returns the mean loss and its derivative. */
  readonly numpy: readonly string[];
  /** Names that it calls besides `np`. */
  readonly uses?: readonly NumpyHelper[];
  /** The mean loss as an expression of `outputs` and `t`. */
  readonly torch: string;
}

/**
 * Returns the mean loss over a batch, and computes its derivative with respect to the network's outputs.
 *
 * `outputs` and `slopes` are [output][sample] with `stride` elements per output; so are `targets`, unless they are one
 * class index per sample. Writes the derivative over `slopes` (mutates), and over `terms` the numbers whose mean the
 * loss is, laid out as the targets.
 */
export type LossFunction = (
  outputs: Numbers,
  targets: Numbers,
  slopes: Numbers,
  count: number,
  samples: number,
  stride: number,
  terms?: Numbers,
) => number;

/**
 * Makes a loss that is the mean over all outputs and samples of the loss of one output.
 *
 * @param slope its derivative with respect to the output
 */
export const meanOverOutputs =
  (
    of: (output: number, target: number) => number,
    slope: (output: number, target: number) => number,
  ): LossFunction =>
  (outputs, targets, slopes, count, samples, stride, terms = slopes) => {
    const scale = 1 / (count * samples);
    let sum = 0;
    for (let from = 0; from < count * stride; from += stride)
      for (let i = from; i < from + samples; i++) {
        const term = of(outputs[i], targets[i]);
        sum += term;
        // Without terms to tell, the slope takes its place.
        terms[i] = term;
        slopes[i] = slope(outputs[i], targets[i]) * scale;
      }
    return sum * scale;
  };
