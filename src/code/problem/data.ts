import type { Samples } from "../../datasets/index.ts";
import { lossOf } from "../../network/index.ts";
import { wrapWords } from "../python/layout.ts";
import { float, inComment, short, tableLines } from "../python/literal.ts";
import type { Module } from "../python/module.ts";
import type { Training } from "./network.ts";
import { startText } from "./start.ts";

/** Writes arrays, and operations on them, in a flavour. */
export interface Arrays {
  /** The text before and after a list that makes an array of it in double precision: "np.array(" and ")". */
  readonly array: readonly [before: string, after: string];
  /** An array in the precision of the training. */
  readonly rounded: (array: string) => string;
  readonly integers: (array: string) => string;
  readonly oneHot: (array: string, classes: number) => string;
  readonly argmax: (array: string) => string;
  /** The share of true values, a float. */
  readonly part: (array: string) => string;
}

/** Returns the module of a network: its data, its first weights, and its layers in the flavour. */
export function networkModule(
  training: Training,
  arrays: Arrays,
  layersOf: (training: Training) => Module,
): Module {
  const layers = layersOf(training);
  const parts = [dataText(training, arrays), startText(training), layers.body];
  return { imports: layers.imports, body: parts.join("\n\n\n") };
}

/** Returns the rows in raw units, and the function that standardises them by the figures of the training part. */
function dataText(training: Training, arrays: Arrays): string {
  const { split } = training;
  const { scaling } = split;
  const mean = [...scaling.mean, scaling.targetMean];
  // The scores of a constant column are 0, as a quotient by infinity is.
  const deviation = [...scaling.deviation, scaling.targetDeviation].map(
    (one) => one || Number.POSITIVE_INFINITY,
  );
  return [
    columnsComment(training),
    figuresText("MEAN", mean, arrays),
    figuresText("DEVIATION", deviation, arrays),
    "\n",
    samplesOf(training, arrays),
    ...(split.task.kind === "regression" ? [] : ["\n", accuracyText(training, arrays)]),
    "\n",
    ...(["train", "test"] as const).map((part) => rowsText(part, training, split[part])),
  ].join("\n");
}

function figuresText(name: string, figures: readonly number[], { array: [before, after] }: Arrays): string {
  const list = figures.map(float).join(", ");
  const line = `${name} = ${before}[${list}]${after}`;
  return line.length <= 99 ? line : `${name} = ${before}[\n${wrapWords(list, "    ")}\n]${after}`;
}

function columnsComment({ split: { features, target, task, train } }: Training): string {
  const classes =
    task.kind === "regression"
      ? ""
      : ` (${task.classes.map((name, i) => `${i} ${inComment(name)}`).join(", ")})`;
  const names = features.map(inComment).join(", ");
  const replaced = train.replaced?.reduce((sum, one) => sum + one, 0);
  const noise = replaced ? ` ${replaced} labels of TRAIN were replaced by other classes.` : "";
  return wrapWords(
    `Columns: ${names}; the last, ${inComment(target)}${classes}, is the target.${noise}`,
    "# ",
  );
}

function rowsText(part: "train" | "test", { table }: Training, samples: Samples): string {
  const width = table.features.length;
  const values = new Float64Array(samples.count * (width + 1));
  for (const [s, row] of samples.rows.entries()) {
    values.set(table.inputs.subarray(row * width, (row + 1) * width), s * (width + 1));
    values[s * (width + 1) + width] = samples.replaced?.[s] ? samples.targets[s] : table.targets[row];
  }
  const name = part.toUpperCase();
  return `${name}_X, ${name}_T = samples_of([\n${tableLines(values, width + 1, "    ", short)}\n])`;
}

/** Returns the function that gives standardised inputs, and targets as the loss takes them. */
function samplesOf({ spec, sizes }: Training, arrays: Arrays): string {
  const outputs = sizes[sizes.length - 1];
  const scores = `(${arrays.array.join("rows")} - MEAN) / DEVIATION`;
  const target = arrays.integers("scores[:, -1]");
  const targets =
    lossOf(spec.loss).targets === "class"
      ? target
      : outputs === 1
        ? "scores[:, -1:]"
        : arrays.oneHot(target, outputs);
  return [
    "def samples_of(rows):",
    '    """Standardised inputs and the targets of the loss, one row per sample."""',
    `    scores = ${arrays.rounded(scores)}`,
    `    return scores[:, :-1], ${targets}`,
  ].join("\n");
}

function accuracyText({ spec: { loss }, sizes }: Training, arrays: Arrays): string {
  const single = sizes[sizes.length - 1] === 1;
  const { outputs, targets } = lossOf(loss);
  const said = single ? `(outputs[:, 0] > ${outputs.threshold})` : arrays.argmax("outputs");
  const given = targets === "class" ? "t" : single ? "(t[:, 0] > 0.5)" : arrays.argmax("t");
  return [
    "def accuracy(outputs, t):",
    '    """The fraction of the samples whose class is predicted correctly."""',
    `    return ${arrays.part(`${said} == ${given}`)}`,
  ].join("\n");
}
