import type { Random } from "../random/random.ts";
import type { Table, Task } from "./definition.ts";
import { type Scale, standardScale, standardScore } from "./scale.ts";

export interface Samples {
  readonly count: number;
  /** [sample][feature], standardised, row-major. */
  readonly inputs: Float64Array;
  /** [sample]: the index of a class, or a standardised number. */
  readonly targets: Float64Array;
  /** [sample]: the row of the table that it comes from. */
  readonly rows: Uint32Array;
  /** [sample]: 1 where the target is not that of the row, but another class; left out where all are. */
  readonly replaced?: Uint8Array;
}

/** The means and deviations of standardising: value = mean + score · deviation. */
export interface Scaling {
  /** [feature] */
  readonly mean: Float64Array;
  /** [feature]; 0 for a constant column. */
  readonly deviation: Float64Array;
  /** 0 and 1 for classes. */
  readonly targetMean: number;
  readonly targetDeviation: number;
}

export interface Split {
  readonly train: Samples;
  readonly test: Samples;
  readonly scaling: Scaling;
  readonly features: readonly string[];
  /** The name of the target. */
  readonly target: string;
  readonly task: Task;
  /** The features that have one value in the whole training part; all their scores are 0. */
  readonly constant: readonly string[];
  /** The class or the number that all training samples have, as text; null where they differ. */
  readonly only: string | null;
}

/**
 * Splits the rows at random and standardises them: inputs, and the target of a regression, to mean 0 and (population)
 * deviation 1 of the training part. The test part does not influence these figures.
 *
 * @param table of at least 2 rows
 * @param fraction of the rows for training, 0.1 to 0.9; each part gets at least one row
 * @throws RangeError naming the argument, its value and what is permitted
 */
export function splitTable(table: Table, fraction: number, random: Random): Split {
  if (!(fraction >= 0.1 && fraction <= 0.9)) {
    throw new RangeError(`fraction must be from 0.1 to 0.9, not ${fraction}`);
  }
  if (table.rows < 2) throw new RangeError(`the table must have at least 2 rows, not ${table.rows}`);
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  random.shuffle(rows);
  const count = Math.min(table.rows - 1, Math.max(1, Math.round(fraction * table.rows)));
  const training = rows.slice(0, count);

  const { features, task } = table;
  const scales = features.map((_, j) => standardScale(column(table.inputs, features.length, j, training)));
  const targets = column(table.targets, 1, 0, training);
  const targetScale = task.kind === "regression" ? standardScale(targets) : { mean: 0, deviation: 1 };
  return {
    train: samplesOf(table, training, scales, targetScale),
    test: samplesOf(table, rows.slice(count), scales, targetScale),
    scaling: {
      mean: Float64Array.from(scales, ({ mean }) => mean),
      deviation: Float64Array.from(scales, ({ deviation }) => deviation),
      targetMean: targetScale.mean,
      targetDeviation: targetScale.deviation,
    },
    features,
    target: table.target,
    task,
    constant: features.filter((_, j) => scales[j].deviation === 0),
    only: onlyTarget(targets, task),
  };
}

/** Returns the values of a column, in the order of `rows`. */
function column(data: Float64Array, columns: number, at: number, rows: Uint32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = data[rows[i] * columns + at];
  return values;
}

function samplesOf(table: Table, rows: Uint32Array, scales: readonly Scale[], targetScale: Scale): Samples {
  const columns = scales.length;
  const inputs = new Float64Array(rows.length * columns);
  const targets = new Float64Array(rows.length);
  // Iterators would take several times as long, and the page waits for this.
  for (let j = 0; j < columns; j++) {
    const scale = scales[j];
    for (let sample = 0; sample < rows.length; sample++)
      inputs[sample * columns + j] = standardScore(table.inputs[rows[sample] * columns + j], scale);
  }
  for (let sample = 0; sample < rows.length; sample++)
    targets[sample] = standardScore(table.targets[rows[sample]], targetScale);
  return { count: rows.length, inputs, targets, rows };
}

function onlyTarget(targets: Float64Array, task: Task): string | null {
  const [first] = targets;
  if (targets.some((target) => target !== first)) return null;
  return task.kind === "classification" ? task.classes[first] : String(first);
}
