import type { Table } from "../../datasets/index.ts";
import type { Course } from "../../experiment/course.ts";
import { leapWith } from "../../experiment/leaper.ts";
import { splitFor } from "../../experiment/network/data.ts";
import type { NetworkReport } from "../../experiment/network/recorder.ts";
import type { NetworkSpec } from "../../experiment/network/spec.ts";
import { Race } from "../../experiment/race.ts";
import type { Stretches } from "../../experiment/recording/recording.ts";
import type { Spec } from "../../experiment/spec.ts";
import { type SurfaceReport, surfaceCourse } from "../../experiment/surface/course.ts";
import type { Point } from "../../surfaces/index.ts";
import type { Host } from "../host.ts";
import { rowsFor } from "../rows-for.ts";
import { Pace } from "./pace.ts";
import type { Columns, RaceRequest } from "./protocol.ts";
import { Reasons } from "./reasons.ts";

type Running = { readonly pace: Pace; readonly reasons: Reasons } & (
  | { readonly kind: "surface"; readonly race: Race<SurfaceReport> }
  | { readonly kind: "network"; readonly race: Race<NetworkReport> }
);

/** Returns the host that advances a race, from where the last request ended if the spec permits. */
export function hostRace(): Host<RaceRequest, Columns> {
  let running: Running | null = null;
  let own: Table | undefined;

  function answer({ spec, table, to, fresh }: RaceRequest, networkCourse: NetworkCourse | null): Columns {
    if (table) own = table;
    if (table || fresh) running = null;
    const continues = running?.kind === spec.kind && running.race.adopt(spec);
    if (!running || !continues) running = begin(spec, own, networkCourse);
    const { columns, took } = advance(running, spec, to);
    return { restarted: !continues, step: running.race.step, columns, took };
  }

  return async (request) => {
    await rowsFor(request.spec);
    if (request.spec.kind === "network") return answer(request, await loadNetworkCourse());
    const columns = answer(request, null);
    void loadLeaps();
    return columns;
  };
}

let loading: Promise<void> | null = null;

/** Loads the code that makes many steps at once, which the first answer does not wait for. */
function loadLeaps(): Promise<void> {
  loading ??= import("../../experiment/fast/descent-leaper.ts").then(
    ({ descentLeaper }) => leapWith(descentLeaper),
    // Without it there are single steps.
    () => {},
  );
  return loading;
}

type NetworkCourse = (spec: NetworkSpec, own: Table | undefined) => Course<NetworkReport>;

/** Loads the training of networks, which a race on a surface does not need. */
async function loadNetworkCourse(): Promise<NetworkCourse> {
  const { networkCourse } = await import("../../experiment/network/course.ts");
  return (spec, own) => networkCourse(spec, splitFor(spec, own));
}

/** Starts a race. @param networkCourse the training, for a network only */
function begin(spec: Spec, own: Table | undefined, networkCourse: NetworkCourse | null): Running {
  if (spec.kind === "surface") {
    const race = new Race(spec, surfaceCourse(spec));
    return { kind: "surface", race, pace: new Pace(race.slice), reasons: new Reasons() };
  }
  if (!networkCourse) throw new TypeError("the training of networks was not loaded");
  const race = new Race(spec, networkCourse(spec, own));
  return { kind: "network", race, pace: new Pace(race.slice), reasons: new Reasons() };
}

/** Advances a race by a portion, or to step `to` where that comes first. */
function advance(running: Running, spec: Spec, to: number): { columns: Stretches; took: number } {
  const steps = Math.min(to - running.race.step, running.pace.steps);
  const began = performance.now();
  const columns = stretchesOf(running, spec, steps);
  const took = performance.now() - began;
  if (steps > 0) running.pace.learn(steps, took);
  return { columns, took };
}

function stretchesOf({ kind, race, reasons }: Running, spec: Spec, steps: number): Stretches {
  // In one expression TypeScript would not know that the report is of the kind.
  if (kind === "network") {
    const stretches = race.advance(steps).map((stretch) => ({
      ...stretch,
      status: reasons.add(spec, stretch.slot, stretch.status, null),
    }));
    return { kind, stretches };
  }
  const stretches = race.advance(steps).map((stretch) => ({
    ...stretch,
    status: reasons.add(spec, stretch.slot, stretch.status, endOf(stretch)),
  }));
  return { kind, stretches };
}

/** Returns the last point of a stretch; null where it has none. */
const endOf = ({ x, y }: SurfaceReport): Point | null =>
  x.length > 0 ? [x[x.length - 1], y[y.length - 1]] : null;
