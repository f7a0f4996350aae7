import { surfaceColumns } from "../recording/columns.ts";
import type { SeedCounts, TrajectorySeeds } from "../recording/spread.ts";
import { type SurfaceReport, surfaceCourse } from "../surface/course.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { SeededRace, type Spreading } from "./seeded-race.ts";
import { SpreadWriter } from "./spread-writer.ts";

/** Begins the race of a spec with several seeds. @throws as `surfaceCourse` */
export const seededSurfaceRace = (spec: SurfaceSpec) =>
  new SeededRace(spec, surfaceCourse(spec), surfaceCourse, spreading);

function spreading(seeds: number): Spreading<SurfaceReport, Omit<TrajectorySeeds, keyof SeedCounts>> {
  const columns = new SpreadWriter(surfaceColumns, seeds);
  return (members, diverged) => ({ spreads: columns.write(members, diverged) });
}
