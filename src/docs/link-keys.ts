import {
  cellsRange,
  chosenSurface,
  defaultNetworkSpec,
  defaultSpec,
  limits,
  lossesFor,
  networkRanges,
  own,
  printNumber,
  ranges,
  surfaceRanges,
} from "../experiment/index.ts";
import { activations, initializationNames } from "../network/index.ts";
import { precisions } from "../network/precision.ts";
import { ownScheduleId, rangeInWords } from "../optim/index.ts";
import { problems } from "../problems/index.ts";
import { ofSentences, plain, table } from "./markdown.ts";

/** A key of a link, described in Markdown. */
interface Key {
  readonly key: string;
  readonly means: string;
  readonly permitted: string;
  readonly otherwise: string;
}

const inWords = (range: Parameters<typeof rangeInWords>[0]): string =>
  // 4294967295 is easier to read as a power.
  plain(rangeInWords(range).replace(String(2 ** 32 - 1), "2³² − 1"));

const ids = (known: ReadonlyMap<string, unknown>): string => listed(known.keys());

const listed = (names: Iterable<string>): string => Array.from(names, (name) => `\`${name}\``).join(", ");

export const sharedKeys: readonly Key[] = [
  {
    key: "o",
    means:
      "A contender: an optimizer’s id, then hyperparameters that differ from its defaults, as `name:value`, and addons, as `cosine` or `cosine.tMax:100`. Their order is that of the race.",
    permitted: `up to ${limits.contenders} of them; ids and names of [optimizers](./optimizers/index.md) and [addons](./addons/index.md), or \`${own}\``,
    otherwise: "SGD, Adam and the heavy ball; on a problem, those of the problem",
  },
  {
    key: "rule",
    means: `The update of \`o=${own}\`, [written by hand](./rule.md); a second one belongs to \`o=${own}2\`.`,
    permitted: "a program of the [rule language](./language.md)",
    otherwise: "none",
  },
  {
    key: "schedule",
    means: `The schedule that a contender with \`${ownScheduleId}\` has, [written by hand](./schedule.md); a second one belongs to \`${ownScheduleId}2\`.`,
    permitted: "a program of the [rule language](./language.md)",
    otherwise: "none",
  },
  {
    key: "steps",
    means: "The largest number of steps.",
    permitted: `whole, ${inWords(ranges.steps)}`,
    otherwise: `${defaultSpec.steps}; ${defaultNetworkSpec.steps} for a network; those of the problem`,
  },
  {
    key: "seed",
    means: "The seed of everything random: data, initial weights, batches, noise.",
    permitted: `whole, ${inWords(ranges.seed)}`,
    otherwise: String(defaultSpec.seed),
  },
  {
    key: "seeds",
    means:
      "The number of seeds that every contender is run with: `seed` and those after it. The run of the first one is the one that is shown; the others add quartiles to its columns. For a network, for most problems, and on a surface with noise.",
    permitted: `whole, from 1 to ${ranges.seeds.max}; fewer where an experiment is large`,
    otherwise: "1",
  },
  {
    key: "noise",
    means:
      "On a surface, the standard deviation of normal noise added to each component of the gradient, the same for all contenders; `noise=0.4,2` is 0.4 in x and 2 in y. Two whole numbers are written `noise=1.0,2`, as `1,2` is a decimal number. Of generated data, how blurred they are.",
    permitted: `one number or two, ${inWords(surfaceRanges.noise)}; of data, ${inWords(networkRanges.noise)}`,
    otherwise: `${defaultSpec.noise}; ${defaultNetworkSpec.noise} for data`,
  },
  {
    key: "at",
    means:
      "A change during the race: `at=120,1,lr:0.01` gives contender 1 that learning rate from the update after step 120 on. In `at=120,1,lr:0.01,126:0.02` it becomes 0.02 after step 126, as part of the same change: a slider that was slid.",
    permitted: `up to ${limits.edits} values changed`,
    otherwise: "none",
  },
  {
    key: "fork",
    means:
      "A copy of a contender after some step, with what its optimizer keeps: `fork=120,1,lr:0.01` goes on from contender 1 after step 120 with another learning rate, in the next free slot. `at=` and other forks name it by the number of that slot, or of the one that `slot:` gives.",
    permitted: `up to ${limits.contenders} contenders, these included`,
    otherwise: "none",
  },
  {
    key: "cursor",
    means: "The step at which the race opens, paused. It changes no number.",
    permitted: "whole, from 0 to `steps`",
    otherwise: "0: at the start",
  },
  {
    key: "lesson",
    means:
      "A [lesson](./lessons/index.md) that the page opens, with its own experiment. It changes no number.",
    permitted: "[ids](./lessons/index.md)",
    otherwise: "none",
  },
  {
    key: "map",
    means:
      "A [map](#maps): runs of one contender with other values, as `map=lr:1e-4..1:log,momentum:0..0.99`. It changes no number of the race.",
    permitted: `one or two axes, up to ${cellsRange.max} cells along each`,
    otherwise: "none",
  },
  {
    key: "landscape",
    means:
      "Of a network or a problem, the [landscape](./landscapes.md) that the stage shows: the loss on a plane of weights. `paths` is the plane of the contenders’ paths, `random,3` that of two random directions, `ends,1,2,3` goes through three contenders’ ends, and `line,1,2` is the line between two. `random,3,of:2,at:120` goes through contender 2’s weights at step 120. It changes no number of the race.",
    permitted: "`paths`, `random`, `ends` or `line`",
    otherwise: "none",
  },
  {
    key: "v",
    means: "The version of this format.",
    permitted: "`1`",
    otherwise: "`1`",
  },
];

export const surfaceKeys: readonly Key[] = [
  {
    key: "surface",
    means: "A surface by its id, with its settings: `surface=bowl,ratio:50`.",
    permitted: "[ids](./surfaces/index.md)",
    otherwise: "`rosenbrock`",
  },
  {
    key: "f",
    means: "A formula of `x` and `y` instead, in the [rule language](./language.md).",
    permitted: "one expression",
    otherwise: "none",
  },
  {
    key: "start",
    means: "The point where all contenders start: `x,y`.",
    permitted: `each ${inWords(surfaceRanges.coordinate)}`,
    otherwise: `the surface’s first start; \`${chosenSurface({ kind: "formula", source: "x" }).starts[0].join(",")}\` for a formula`,
  },
  {
    key: "tol",
    means: "A contender stops when its gradient norm falls to this value.",
    permitted: inWords(surfaceRanges.tolerance),
    otherwise: "0: it does not stop",
  },
];

export const problemKeys: readonly Key[] = [
  {
    key: "problem",
    means:
      "A problem of many parameters by its id, with its settings: `problem=quadratic,dimensions:9,noise:0.5`; a link that has it and no `data=` is one of a problem.",
    permitted: ids(problems),
    otherwise: "a surface is shown",
  },
];

export const networkKeys: readonly Key[] = [
  {
    key: "data",
    means:
      "The data that the network learns from; a link that has it is one of a network. `data=own,name.csv` asks for a reader’s own table, whose rows are not in the link.",
    permitted: "`own` or one of these [ids](./datasets/index.md)",
    otherwise: "a surface is shown",
  },
  {
    key: "net",
    means:
      "Units per layer, from inputs to outputs: `net=4-16-16-3`, or of the hidden layers alone, `16-16`. The network has the inputs and outputs that the data need.",
    permitted: `${networkRanges.hiddenLayers.max} hidden layers at most, of ${networkRanges.units.min} to ${networkRanges.units.max} units, with ${networkRanges.hiddenWeights.max} weights between hidden layers at most`,
    otherwise: "the data set’s first network",
  },
  {
    key: "act",
    means:
      "The activation of the hidden layers: one for all, or one for each, as in `net=4-8-8-3&act=tanh-relu`.",
    permitted: ids(activations),
    otherwise: `\`${defaultNetworkSpec.activation}\``,
  },
  {
    key: "bias",
    means: "Whether units have biases: `bias=0` leaves them out, as PyTorch’s `bias=False` does.",
    permitted: "0 or 1",
    otherwise: "1",
  },
  {
    key: "param",
    means:
      "How initial weights and learning rates follow from the widths of layers: `param=mup` for the [maximal-update parametrization](#maximal-update-parametrization).",
    permitted: listed(["standard", "mup"]),
    otherwise: "`standard`",
  },
  {
    key: "init",
    means: "The distribution of the initial weights, and a factor on them: `init=kaiming_normal,scale:0.5`.",
    permitted: `${listed(initializationNames)}; scale ${inWords(networkRanges.scale)}`,
    otherwise: `\`${defaultNetworkSpec.initialization}\`, scale ${defaultNetworkSpec.scale}`,
  },
  {
    key: "loss",
    means: "The loss.",
    permitted: `${ids(lossesFor({ classes: 0 }))} for numbers; ${ids(lossesFor({ classes: 3 }))} for classes`,
    otherwise: "`mse` for numbers, `bce` for two classes, `cross_entropy` for more",
  },
  {
    key: "batch",
    means:
      "Samples per step; 0 for all. `batch=32..256` begins with 32 and [grows](#growing-batches) to 256.",
    permitted: `whole, ${inWords(networkRanges.batch)}`,
    otherwise: String(defaultNetworkSpec.batch),
  },
  {
    key: "split",
    means: "Part of the samples that is trained on; the rest is for testing.",
    permitted: inWords(networkRanges.split),
    otherwise: printNumber(defaultNetworkSpec.split),
  },
  {
    key: "samples",
    means: "Samples that a generator makes.",
    permitted: `whole, ${inWords(networkRanges.samples)}`,
    otherwise: String(defaultNetworkSpec.samples),
  },
  {
    key: "label-noise",
    means: "Share of the training labels that are [replaced](#label-noise) by another class.",
    permitted: inWords(networkRanges.labelNoise),
    otherwise: "0",
  },
  {
    key: "precision",
    means:
      "The numbers that the training computes with: parameters, activations, gradients and the optimizers’ state. `float32`, as neural networks are usually trained, keeps about 7 digits, `float64` about 16; see [precision](#precision).",
    permitted: listed(precisions),
    otherwise: `\`${precisions[0]}\``,
  },
];

export const keyTable = (keys: readonly Key[]): string =>
  table(
    ["key", ofSentences("means"), "permitted", "where it is left out"],
    keys.map(({ key, means, permitted, otherwise }) => [`\`${key}=\``, means, permitted, otherwise]),
  );
