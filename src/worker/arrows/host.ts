import { rowLength } from "../../experiment/inspect/arrow-row.ts";
import { ArrowRun } from "../../experiment/inspect/arrow-run.ts";
import { surfaceCourse } from "../../experiment/surface/course.ts";
import type { SurfaceSpec } from "../../experiment/surface/spec.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import type { ArrowAnswer, ArrowRequest } from "./protocol.ts";

/** Milliseconds after which an answer is given with the steps that were reached. */
const portion = 50;
/** Updates between two looks at the clock. */
const most = 500;

/** Returns the host that observes steps for arrows. It continues its runs where the spec's past is the same. */
export function hostArrows(now: () => number = () => performance.now()): Host<ArrowRequest, ArrowAnswer> {
  const runs = new Map<number, ArrowRun>();
  return async ({ spec, slots, steps }) => {
    await partsFor(spec);
    const ends = now() + portion;
    const all = slots.map((slot) => ({ slot, rows: new Float64Array(rowLength * steps.length) }));
    let count = 0;
    for (const step of steps) {
      const at = count * rowLength;
      const isReached = all.every(({ slot, rows }) => {
        const run = runFor(runs, spec, slot);
        while (!run.write(step, most, rows, at)) if (now() > ends) return false;
        return true;
      });
      if (!isReached) break;
      count += 1;
      if (now() > ends) break;
    }
    return {
      count,
      contenders: all.map(({ slot, rows }) => ({ slot, rows: rows.slice(0, count * rowLength) })),
    };
  };
}

function runFor(runs: Map<number, ArrowRun>, spec: SurfaceSpec, slot: number): ArrowRun {
  const known = runs.get(slot);
  if (known?.adopt(spec)) return known;
  const run = new ArrowRun(spec, slot, surfaceCourse(spec));
  runs.set(slot, run);
  return run;
}
