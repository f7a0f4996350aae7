import type { Table } from "../../datasets/index.ts";
import { networkCourse } from "../../experiment/network/course.ts";
import { splitFor } from "../../experiment/network/data.ts";
import type { NetworkReport } from "../../experiment/network/recorder.ts";
import { Race } from "../../experiment/race.ts";
import type { Spec } from "../../experiment/spec.ts";
import { type SurfaceReport, surfaceCourse } from "../../experiment/surface/course.ts";
import type { RaceReply, RaceRequest, Stretches } from "../protocol.ts";
import { type Host, messageOf, type Tell } from "./host.ts";
import { rowsFor } from "./rows-for.ts";

type Running =
  | { readonly kind: "surface"; readonly race: Race<SurfaceReport> }
  | { readonly kind: "network"; readonly race: Race<NetworkReport> };

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
      const columns = advance(running, to);
      tell({ type: "columns", id, restarted: !goesOn, step: running.race.step, columns });
    } catch (error) {
      running = null;
      tell({ type: "failed", id, message: messageOf(error) });
    }
  }

  return (request) => void answer(request);
}

function begin(spec: Spec, own: Table | undefined): Running {
  if (spec.kind === "surface") return { kind: "surface", race: new Race(spec, surfaceCourse(spec)) };
  return { kind: "network", race: new Race(spec, networkCourse(spec, splitFor(spec, own))) };
}

function advance({ kind, race }: Running, to: number): Stretches {
  const steps = Math.min(to - race.step, race.slice);
  if (kind === "surface") return { kind, stretches: race.advance(steps) };
  return { kind, stretches: race.advance(steps) };
}
