import type { Split, Table } from "../../datasets/index.ts";
import {
  layerSizes,
  type NetworkSpec,
  networkCourse,
  type Stage,
  shapeOf,
  splitFor,
  stagesOf,
  streams,
  tableFor,
  traitsOfTrack,
} from "../../experiment/index.ts";
import type { Numbers, ProblemTraits } from "../../optim/index.ts";

/** A network's training, as flavours need it. */
export interface Training {
  readonly spec: NetworkSpec;
  readonly split: Split;
  readonly table: Table;
  /** Units of each layer, inputs first. */
  readonly sizes: readonly number[];
  /** Weight and, unless there is none, bias of each layer in turn: shape, and first values row by row. */
  readonly start: readonly { readonly shape: readonly number[]; readonly values: Numbers }[];
  /** The groups that each of them belongs to: "weights", "layer1". */
  readonly groups: readonly (readonly string[])[];
  /** The sizes of batches, one or several that grow; null where every step takes all samples. */
  readonly stages: readonly Stage[] | null;
  readonly batchSeed: number;
  readonly traits: ProblemTraits;
}

/**
 * Returns the training of a spec.
 *
 * @throws RangeError where the spec asks for the reader's own table and there is none
 */
export function trainingOf(spec: NetworkSpec, own?: Table): Training {
  const split = splitFor(spec, own);
  const sizes = layerSizes(spec, shapeOf(split));
  const course = networkCourse(spec, split);
  const { start, tensors } = course;
  return {
    spec,
    split,
    table: tableFor(spec, own),
    sizes,
    start: tensors.map(({ from, to, shape }) => ({ shape, values: start.slice(from, to) })),
    groups: tensors.map(({ groups }) => groups),
    stages: course.objective.isWhole ? null : stagesOf(spec, split.train.count),
    batchSeed: streams(spec.seed).batches,
    traits: traitsOfTrack(course),
  };
}
