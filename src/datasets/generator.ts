import type { Random } from "../random/random.ts";
import type { DatasetDefinition, Table, TableOptions, Task } from "./definition.ts";

/** One row of a generated table. */
export interface Sample {
  readonly inputs: readonly number[];
  /** A number, or the index of a class. */
  readonly target: number;
}

interface Generator {
  readonly id: string;
  readonly name: string;
  readonly features: readonly string[];
  readonly target: string;
  /** The names of the classes; left out where the target is a number. */
  readonly classes?: readonly string[];
  readonly teaches: string;
  readonly hidden: readonly number[];
  /**
   * Draws row `index`. The count of numbers that it draws from `random` must not depend on `noise`: then the slider
   * moves each point along a line instead of drawing all points again, and more samples leave the existing ones.
   */
  draw(index: number, noise: number, random: Random): Sample;
}

/** Marks a file's definition for the index of this folder. */
export function defineGenerator(generator: Generator): DatasetDefinition {
  const { id, name, classes, teaches, hidden } = generator;
  const task: Task = classes ? { kind: "classification", classes } : { kind: "regression" };
  return {
    id,
    name,
    task: task.kind,
    shape: { inputs: generator.features.length, classes: classes?.length ?? 0 },
    attribution: null,
    teaches,
    hidden,
    generated: true,
    table: (options) => drawTable(generator, task, options),
  };
}

function drawTable({ features, target, draw }: Generator, task: Task, options: TableOptions): Table {
  const { samples, noise, random } = options;
  if (!Number.isSafeInteger(samples) || samples < 1) {
    throw new RangeError(`samples must be a whole number from 1, not ${samples}`);
  }
  if (!(noise >= 0 && noise <= 1)) throw new RangeError(`noise must be from 0 to 1, not ${noise}`);
  const inputs = new Float64Array(samples * features.length);
  const targets = new Float64Array(samples);
  for (let row = 0; row < samples; row++) {
    const sample = draw(row, noise, random);
    inputs.set(sample.inputs, row * features.length);
    targets[row] = sample.target;
  }
  return { features, target, task, rows: samples, inputs, targets };
}

/** Returns the point, moved by a normal draw of this standard deviation in each direction. */
export const jittered = (x: number, y: number, deviation: number, random: Random): [number, number] => [
  x + deviation * random.normal(),
  y + deviation * random.normal(),
];

/** Draws a uniform number from `from` up to, not including, `to`. */
export const between = (from: number, to: number, random: Random): number =>
  from + (to - from) * random.uniform();
