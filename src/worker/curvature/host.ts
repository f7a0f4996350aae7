import type { Table } from "../../datasets/index.ts";
import { CurvatureCourse, type Measured } from "../../experiment/curvature/curvature-course.ts";
import { columnsOf } from "../../experiment/curvature/merged-columns.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import { Pace } from "../race/pace.ts";
import type { CurvatureAnswer, CurvatureRequest } from "./protocol.ts";

/** Milliseconds of work in an answer, unless a single measurement takes longer. */
const portion = 50;
/** Updates that are made again in the first portion. */
const first = 64;

/** Returns the host that measures curvature along a race, from where the last request ended if the spec permits. */
export function hostCurvature(
  now: () => number = () => performance.now(),
): Host<CurvatureRequest, CurvatureAnswer> {
  let course: CurvatureCourse | null = null;
  let pace = new Pace(first);
  let own: Table | undefined;

  /** Adds measurements for a portion's time; returns true where nothing is left. */
  function measure(known: CurvatureCourse, to: number, found: Measured[]): boolean {
    const ends = now() + portion;
    do {
      const began = now();
      const progress = known.next(to, pace.steps);
      if (progress === null) return true;
      const { measured, made } = progress;
      if (measured) found.push(measured);
      if (made > 0) pace.learn(made, Math.max(0.1, now() - began));
    } while (now() < ends);
    return false;
  }

  return async ({ spec, to, fresh, table }) => {
    await partsFor(spec);
    if (table) own = table;
    const continues = !table && !fresh && course?.adopt(spec) === true;
    if (!continues || !course) {
      course = new CurvatureCourse(spec, own);
      pace = new Pace(first);
    }
    const found: Measured[] = [];
    const done = measure(course, to, found);
    const contenders = spec.contenders.map(({ slot }) => ({
      slot,
      columns: columnsOf(found.filter((one) => one.slot === slot)),
    }));
    return { restarted: !continues, contenders, through: course.through, done };
  };
}
