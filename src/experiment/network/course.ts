import type { Samples, Split } from "../../datasets/index.ts";
import {
  type Architecture,
  type Batch,
  initialize,
  type LayerLayout,
  layoutOf,
  lossOf,
  type NetworkKernel,
  tensorsOf,
} from "../../network/index.ts";
import { makeNetwork } from "../../network/make-network.ts";
import { numbersOf } from "../../network/numbers-of.ts";
import { vectorNetwork } from "../../network/vector/maker.ts";
import { roundState } from "../../optim/engine/single-state.ts";
import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import type { Tensor } from "../course.ts";
import { type Evaluate, type TrainingCourse, TrainingRecorder } from "../training/recorder.ts";
import { layerSizes, shapeOf } from "./architecture.ts";
import { stagesOf } from "./batch-stages.ts";
import { BatchObjective } from "./batches.ts";
import { classesOf, LossByClass, type NetworkClass } from "./loss-by-class.ts";
import { refusalIn } from "./parametrization.ts";
import { predictedClass } from "./prediction.ts";
import { squaredErrors } from "./residuals.ts";
import { scaleStart } from "./scaled-start.ts";
import type { NetworkSpec } from "./spec.ts";
import { streams } from "./streams.ts";
import { updateTimeOf } from "./update-time.ts";

/** A network's training, with what cells of a map need of it besides. */
export interface NetworkCourse extends TrainingCourse {
  readonly architecture: Architecture;
  readonly objective: BatchObjective;
  /** All training samples. */
  readonly train: Batch;
  /** Returns the loss on all of them, with the bits of the recorded one. */
  readonly trainLoss: (params: Numbers) => number;
  /** The classes whose losses are recorded. */
  readonly classes: readonly NetworkClass[];
}

/** Returns the training on `split`: all contenders start from the same weights and take the same batches. */
export function networkCourse(spec: NetworkSpec, split: Split): NetworkCourse {
  const { activation, bias, loss, precision } = spec;
  const sizes = layerSizes(spec, shapeOf(split));
  const architecture = { sizes, activation, bias, loss, precision };
  const kernel = makeNetwork(architecture, vectorNetwork);
  const { layers, size } = layoutOf(sizes, bias);
  const start = new (numbersOf(precision))(size);
  initialize(start, sizes, spec.initialization, spec.scale, new Random(streams(spec.seed).weights), bias);
  if (spec.parametrization) scaleStart(start, sizes, spec);
  const train = toBatch(split.train, architecture);
  const test = toBatch(split.test, architecture);
  const stages = stagesOf(spec, train.samples);
  const [{ size: batch }] = stages;
  // A forward pass costs a third of a gradient: with this interval evaluation takes about as long as training,
  // of the smallest batch where batches grow.
  const interval = Math.max(1, Math.round((train.samples + test.samples) / (3 * batch)));
  const threshold = split.task.kind === "regression" ? null : lossOf(loss).outputs.threshold;
  const classes = classesOf(split);
  const byClass = classes.length > 0 && new LossByClass(architecture, train, split.train.targets, classes);
  const evaluate: Evaluate = (params) => {
    const trainLoss = byClass
      ? byClass.of(kernel.outputs(params, train.inputs, train.samples))
      : kernel.loss(params, train);
    return {
      train: { loss: trainLoss, accuracy: latestAccuracy(kernel, split.train, threshold) },
      test: { loss: kernel.loss(params, test), accuracy: latestAccuracy(kernel, split.test, threshold) },
      ...(byClass && { parts: byClass.losses }),
    };
  };
  const objective = new BatchObjective(kernel, train, stages, streams(spec.seed).batches);
  return {
    architecture,
    evaluate,
    train,
    trainLoss: (params) => kernel.loss(params, train),
    classes,
    objective,
    residuals: squaredErrors(architecture, objective, objective.most),
    refuses: refusalIn(spec),
    start,
    afterUpdate: precision && roundState,
    tensors: tensorsOf(layers).map(
      ({ layer, from, to, shape }): Tensor => ({
        ...{ from, to, shape },
        groups: [shape.length > 1 ? "weights" : "biases", `layer${layer + 1}`],
      }),
    ),
    noise: null,
    tolerance: 0,
    updateTime: updateTimeOf(spec, sizes, objective.most, bias),
    noValue: "the loss is not a number",
    recorder: (lean = false) =>
      new TrainingRecorder({
        layers: lean ? [] : layers.map(rangeOf),
        size,
        evaluate,
        parts: lean ? 0 : classes.length,
        interval,
      }),
  };
}

/** Returns the range of a layer's weights and biases among the parameters. */
const rangeOf = ({ weight, end }: LayerLayout) => ({ from: weight, to: end });

/** Returns samples in the network's layout: feature by feature, targets output by output. */
function toBatch({ count, inputs, targets }: Samples, { sizes, loss, precision }: Architecture): Batch {
  const Numbers = numbersOf(precision);
  const [width] = sizes;
  const outputs = sizes[sizes.length - 1];
  const columns = new Numbers(count * width);
  for (let s = 0; s < count; s++)
    for (let f = 0; f < width; f++) columns[f * count + s] = inputs[s * width + f];
  if (lossOf(loss).targets === "class" || outputs === 1)
    return { samples: count, inputs: columns, targets: Numbers.from(targets) };
  // An output for each class: 1 for the sample's class, 0 for the others.
  const oneHot = new Numbers(count * outputs);
  for (let s = 0; s < count; s++) oneHot[targets[s] * count + s] = 1;
  return { samples: count, inputs: columns, targets: oneHot };
}

/** Returns the share of samples that the latest outputs classify correctly; NaN for regression. */
function latestAccuracy(
  { latestOutputs: outputs, outputCount }: NetworkKernel,
  { count, targets }: Samples,
  threshold: number | null,
): number {
  if (threshold === null) return Number.NaN;
  let right = 0;
  for (let s = 0; s < count; s++)
    if (predictedClass(outputs, outputCount, s, count, threshold) === targets[s]) right += 1;
  return right / count;
}
