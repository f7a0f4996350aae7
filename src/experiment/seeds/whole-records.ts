import type { Table } from "../../datasets/index.ts";
import type { Stretch } from "../race.ts";
import {
  byName,
  evaluationColumns,
  layerColumns,
  namesOf,
  surfaceColumns,
  trainingColumns,
} from "../recording/columns.ts";
import { Recording, type Stretches } from "../recording/recording.ts";
import type { SeedCounts, Spreads, TrainingSeeds, TrajectorySeeds } from "../recording/spread.ts";
import type { Spec, TrainingSpec } from "../spec.ts";
import type { SurfaceReport } from "../surface/course.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import type { TrainingCourse, TrainingReport } from "../training/recorder.ts";
import { seededSurfaceRace } from "./seeded-surface.ts";
import { seededTraining } from "./seeded-training.ts";

/** The part of a whole record that is over all seeds: the number that diverged, and the quartiles of columns. */
export type WholeSeeds<More extends SeedCounts> = Omit<More, "runningSeeds">;

interface Seeded<More extends SeedCounts> {
  readonly seeds: WholeSeeds<More>;
}

/** Runs a race with several seeds to its end; returns the contenders' whole records, in race order. */
export function wholeTrajectories(spec: SurfaceSpec): (Stretch<SurfaceReport> & Seeded<TrajectorySeeds>)[] {
  const race = seededSurfaceRace(spec);
  const { tracks } = toEnd(spec, race, (count) => ({ kind: "surface", stretches: race.advance(count) }));
  return [...tracks.values()].map(({ slot, status, length, spreads, divergedSeeds = 0, ...track }) => {
    if (!spreads) throw new TypeError("a race with several seeds has spreads");
    const { length: rows, ...ofSeeds } = spreads;
    return {
      ...{ slot, status },
      ...whole(surfaceColumns, track, length),
      seeds: { divergedSeeds, spreads: wholeSpreads(ofSeeds, rows) },
    };
  });
}

/** Does the same with a training. @param course that of the first seed @param table as for `seededTraining` */
export function wholeTrainings(
  spec: TrainingSpec,
  course: TrainingCourse,
  table?: Table,
): (Stretch<TrainingReport> & Seeded<TrainingSeeds>)[] {
  const race = seededTraining(spec, course, table);
  const { kind, steps } = spec;
  const { trainings } = toEnd(spec, race, (count) => ({ kind, stretches: race.advance(count) }));
  return [...trainings.values()].map(({ slot, status, length, spreads, divergedSeeds = 0, ...training }) => {
    const { evaluations, parts } = training;
    const params = training.paramsAt(steps);
    if (!spreads || !evaluations.spreads || !params)
      throw new TypeError("a training has spreads and parameters");
    const { length: rows, ...ofSeeds } = spreads;
    const { length: count, step, ...evaluated } = evaluations.spreads;
    return {
      ...{ slot, status, params },
      ...whole(trainingColumns, training, length),
      ...byName(namesOf(layerColumns), (name) => training[name].map((values) => values.slice(0, length))),
      evaluations: whole(evaluationColumns, evaluations, evaluations.length),
      parts: parts.map((values) => values.slice(0, evaluations.length)),
      seeds: {
        divergedSeeds,
        spreads: wholeSpreads(ofSeeds, rows),
        evaluations: { step: step.slice(0, count), spreads: wholeSpreads(evaluated, count) },
      },
    };
  });
}

/** Records a race to its end. */
function toEnd(
  { steps }: Spec,
  race: { readonly step: number },
  advance: (count: number) => Stretches,
): Recording {
  const recording = new Recording();
  do {
    const stretches = advance(steps - race.step);
    recording.append(race.step, stretches);
  } while (race.step < steps);
  return recording;
}

/** Returns the columns without the room after their `length`. */
const whole = <Name extends string>(
  columns: Readonly<Record<Name, unknown>>,
  values: Readonly<Record<NoInfer<Name>, Float64Array>>,
  length: number,
): Record<Name, Float64Array> => byName(namesOf(columns), (name) => values[name].slice(0, length));

/** Returns spreads without the room after their `length`. */
const wholeSpreads = <Name extends string>(spreads: Spreads<Name>, length: number): Spreads<Name> =>
  byName(namesOf(spreads), (name) => whole(spreads[name], spreads[name], length));
