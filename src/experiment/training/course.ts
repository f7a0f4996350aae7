import type { Table } from "../../datasets/index.ts";
import { networkCourse } from "../network/course.ts";
import { splitFor } from "../network/data.ts";
import { problemCourse } from "../problem/course.ts";
import type { TrainingSpec } from "../spec.ts";
import type { TrainingCourse } from "./recorder.ts";

/**
 * Returns the course of a training: of a network, or on a problem.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @throws as `networkCourse` and `problemCourse`
 */
export const trainingCourse = (spec: TrainingSpec, table?: Table): TrainingCourse =>
  spec.kind === "network" ? networkCourse(spec, splitFor(spec, table)) : problemCourse(spec);
