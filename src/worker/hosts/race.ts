import type { Table } from "../../datasets/index.ts";
import { networkCourse } from "../../experiment/network/course.ts";
import { splitFor } from "../../experiment/network/data.ts";
import type { NetworkReport } from "../../experiment/network/recorder.ts";
import { Race } from "../../experiment/race.ts";
import type { Spec } from "../../experiment/spec.ts";
import { type SurfaceReport, surfaceCourse } from "../../experiment/surface/course.ts";
import type { RaceReply, RaceRequest, Stretches } from "../protocol.ts";
import { type Host, messageOf, type Tell } from "./host.ts";
import { Pace } from "./pace.ts";
import { rowsFor } from "./rows-for.ts";

type Running = { readonly pace: Pace } & (
  | { readonly kind: "surface"; readonly race: Race<SurfaceReport> }
  | { readonly kind: "network"; readonly race: Race<NetworkReport> }
);

/** Brings a race on, from where the last request left it wherever the spec allows. */
export function hostRace(tell: Tell<RaceReply>): Host<RaceRequest> {
  let running: Running | null = null;
  let own: Table | undefined;

  async function answer({ id, spec, table, to, fresh }: RaceRequest): Promise<void> {
    try {
      await rowsFor(spec);
      if (table) own = table;
      if (table || fresh) running = null;
      const goesOn = running?.kind === spec.kind && running.race.adopt(spec);
      if (!running || !goesOn) running = begin(spec, own);
      const { columns, took } = advance(running, to);
      tell({ type: "columns", id, restarted: !goesOn, step: running.race.step, columns, took });
    } catch (error) {
      running = null;
      tell({ type: "failed", id, message: messageOf(error) });
    }
  }

  return (request) => void answer(request);
}

function begin(spec: Spec, own: Table | undefined): Running {
  if (spec.kind === "surface") {
    const race = new Race(spec, surfaceCourse(spec));
    return { kind: "surface", race, pace: new Pace(race.slice) };
  }
  const race = new Race(spec, networkCourse(spec, splitFor(spec, own)));
  return { kind: "network", race, pace: new Pace(race.slice) };
}

/** Brings a race on by a portion, or to step `to` where that comes first. */
function advance(running: Running, to: number): { columns: Stretches; took: number } {
  const steps = Math.min(to - running.race.step, running.pace.steps);
  const began = performance.now();
  const columns = stretchesOf(running, steps);
  const took = performance.now() - began;
  if (steps > 0) running.pace.learn(steps, took);
  return { columns, took };
}

function stretchesOf({ kind, race }: Running, steps: number): Stretches {
  // One expression would not tell TypeScript that the report is of the kind.
  return kind === "surface"
    ? { kind, stretches: race.advance(steps) }
    : { kind, stretches: race.advance(steps) };
}
