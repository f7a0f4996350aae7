import type { Table } from "../datasets/index.ts";
import type { Course } from "./course.ts";
import type { Spec } from "./spec.ts";
import { type SurfaceReport, surfaceCourse } from "./surface/course.ts";
import { trainingCourse } from "./training/course.ts";
import type { TrainingReport } from "./training/recorder.ts";

/**
 * Returns the course of any spec.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @throws as `surfaceCourse` and `trainingCourse`
 */
export const courseOf = (spec: Spec, table?: Table): Course<SurfaceReport | TrainingReport> =>
  spec.kind === "surface" ? surfaceCourse(spec) : trainingCourse(spec, table);
