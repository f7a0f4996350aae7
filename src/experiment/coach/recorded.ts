import {
  byName,
  evaluationColumns,
  layerColumns,
  namesOf,
  surfaceColumns,
  trainingColumns,
} from "../recording/columns.ts";
import type { Training, Trajectory } from "../recording/recording.ts";
import type { Recorded } from "./run.ts";

/** Returns a copy of what a recording has of a run, which has its start at least. */
export function recordedOf(run: Trajectory | Training): Recorded {
  const { slot, status, length } = run;
  const copy = (column: Float64Array): Float64Array => column.slice(0, length);
  if (!("evaluations" in run))
    return { slot, status, ...byName(namesOf(surfaceColumns), (name) => copy(run[name])) };
  const { evaluations } = run;
  return {
    slot,
    status,
    ...byName(namesOf(trainingColumns), (name) => copy(run[name])),
    ...byName(namesOf(layerColumns), (name) => run[name].map(copy)),
    evaluations: byName(namesOf(evaluationColumns), (name) => evaluations[name].slice(0, evaluations.length)),
    parts: run.parts.map((part) => part.slice(0, evaluations.length)),
    params: run.paramsAt(length - 1)?.slice() ?? new Float64Array(0),
  };
}
