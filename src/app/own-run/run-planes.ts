import type { OwnRun } from "../../experiment/own-run/own-run.ts";
import type { SlottedRun } from "../../plot/landscape/recorded-picture.ts";
import { firstRecorded } from "../../plot/look/identity.ts";

/** The plane of a seed's directions among so many parameters, with the runs that were recorded in it. */
export interface RunPlane {
  readonly seed: number;
  readonly parameters: number;
  readonly runs: readonly SlottedRun[];
}

/** Returns the planes of recorded runs, in the order in which the first of each was opened. */
export function planesOf(runs: readonly OwnRun[]): readonly RunPlane[] {
  const planes: { seed: number; parameters: number; runs: SlottedRun[] }[] = [];
  for (const [place, run] of runs.entries()) {
    const slotted = { slot: firstRecorded + place, run };
    const { seed, parameters } = run;
    const plane = planes.find((one) => one.seed === seed && one.parameters === parameters);
    if (plane) plane.runs.push(slotted);
    else planes.push({ seed, parameters, runs: [slotted] });
  }
  return planes;
}
