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
import { partsFor } from "../parts-for.ts";
import { Pace } from "./pace.ts";
import type { Columns, RaceRequest } from "./protocol.ts";
import type { Reasons } from "./reasons.ts";

interface Known {
  readonly pace: Pace;
  /** The contenders' last points on a surface, by slot. */
  readonly ends: Map<number, Point>;
  /** Null until a contender has stopped. */
  reasons: Reasons | null;
}

type Running = Known &
  (
    | { readonly kind: "surface"; readonly race: Race<SurfaceReport> }
    | { readonly kind: "network"; readonly race: Race<NetworkReport> }
  );

/** Returns the host that advances a race, from where the last request ended if the spec permits. */
export function hostRace(): Host<RaceRequest, Columns> {
  let running: Running | null = null;
  let own: Table | undefined;

  async function answer(
    { spec, table, to, fresh }: RaceRequest,
    networkCourse: NetworkCourse | null,
  ): Promise<Columns> {
    if (table) own = table;
    if (table || fresh) running = null;
    const continues = running?.kind === spec.kind && running.race.adopt(spec);
    if (!running || !continues) running = begin(spec, own, networkCourse);
    const { columns, took } = advance(running, to);
    const { step } = running.race;
    const answered = { restarted: !continues, step, columns: await explained(columns, running, spec), took };
    return { ...answered, note: takeNote() };
  }

  return async (request) => {
    await partsFor(request.spec);
    const network = request.spec.kind === "network";
    const columns = answer(request, network ? await loadNetworkCourse() : null);
    void (network ? lookForVectors() : loadLeaps());
    return columns;
  };
}

let loading: Promise<void> | null = null;

/** Loads the code that makes many steps at once, which the first answer does not wait for. */
function loadLeaps(): Promise<void> {
  loading ??= import("../../experiment/fast/descent-leaper.ts").then(
    ({ descentLeaper }) => {
      leapWith(descentLeaper);
      return lookForVectors();
    },
    // Without it there are single steps.
    () => {},
  );
  return loading;
}

let looking: Promise<void> | null = null;
let note: string | null = null;

/** Finds out, once, whether this thread has vector instructions; where it has none, the next answer says so. */
function lookForVectors(): Promise<void> {
  looking ??= import("./slower.ts").then(
    ({ slower }) => {
      note = slower;
    },
    () => {},
  );
  return looking;
}

function takeNote(): string | null {
  const taken = note;
  note = null;
  return taken;
}

type NetworkCourse = (spec: NetworkSpec, own: Table | undefined) => Course<NetworkReport>;

/** Loads the training of networks, which a race on a surface does not need. */
async function loadNetworkCourse(): Promise<NetworkCourse> {
  const { networkCourse } = await import("../../experiment/network/course.ts");
  return (spec, own) => networkCourse(spec, splitFor(spec, own));
}

/** Starts a race. @param networkCourse the training, for a network only */
function begin(spec: Spec, own: Table | undefined, networkCourse: NetworkCourse | null): Running {
  const known = (slice: number): Known => ({ pace: new Pace(slice), ends: new Map(), reasons: null });
  if (spec.kind === "surface") {
    const race = new Race(spec, surfaceCourse(spec));
    return { kind: "surface", race, ...known(race.slice) };
  }
  if (!networkCourse) throw new TypeError("the training of networks was not loaded");
  const race = new Race(spec, networkCourse(spec, own));
  return { kind: "network", race, ...known(race.slice) };
}

/** Advances a race by a portion, or to step `to` where that comes first. */
function advance(running: Running, to: number): { columns: Stretches; took: number } {
  const steps = Math.min(to - running.race.step, running.pace.steps);
  const began = performance.now();
  const columns = stretchesOf(running, steps);
  const took = performance.now() - began;
  if (steps > 0) running.pace.learn(steps, took);
  return { columns, took };
}

function stretchesOf({ kind, race, ends }: Running, steps: number): Stretches {
  // In one expression TypeScript would not know that the report is of the kind.
  if (kind === "network") return { kind, stretches: race.advance(steps) };
  const stretches = race.advance(steps);
  for (const { slot, x, y } of stretches)
    if (x.length > 0) ends.set(slot, [x[x.length - 1], y[y.length - 1]]);
  return { kind, stretches };
}

/** Adds the reasons for which contenders stopped. The module that finds them is loaded when the first one has. */
async function explained(columns: Stretches, running: Running, spec: Spec): Promise<Stretches> {
  if (!columns.stretches.some(({ status }) => "step" in status)) return columns;
  running.reasons ??= await loadReasons();
  const { reasons, ends } = running;
  const add = <S extends (typeof columns.stretches)[number]>(stretch: S): S => ({
    ...stretch,
    status: reasons?.add(spec, stretch.slot, stretch.status, ends.get(stretch.slot)) ?? stretch.status,
  });
  return columns.kind === "surface"
    ? { kind: "surface", stretches: columns.stretches.map(add) }
    : { kind: "network", stretches: columns.stretches.map(add) };
}

/** Returns an empty collection of reasons; null where the module cannot be loaded, and nothing is explained then. */
const loadReasons = (): Promise<Reasons | null> =>
  import("./reasons.ts").then(
    ({ Reasons }) => new Reasons(),
    () => null,
  );
