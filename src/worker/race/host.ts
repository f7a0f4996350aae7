import type { Table } from "../../datasets/index.ts";
import { leapWith } from "../../experiment/leaper.ts";
import { Race } from "../../experiment/race.ts";
import type { Stretches } from "../../experiment/recording/recording.ts";
import type { Spec, TrainingSpec } from "../../experiment/spec.ts";
import { type SurfaceReport, surfaceCourse } from "../../experiment/surface/course.ts";
import type { SurfaceSpec } from "../../experiment/surface/spec.ts";
import type { Point } from "../../surfaces/index.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import { Pace } from "./pace.ts";
import type { Columns, RaceRequest } from "./protocol.ts";
import type { Reasons } from "./reasons.ts";
import type { Training } from "./training.ts";

interface Known {
  readonly pace: Pace;
  /** Null until its code is here. */
  handOver: InstanceType<Handing["HandOver"]> | null;
  /** The contenders' last points on a surface, by slot. */
  readonly ends: Map<number, Point>;
  /** Null until a contender has stopped. */
  reasons: Reasons | null;
}

type Running = Known &
  (
    | {
        readonly kind: "surface";
        readonly race: Pick<Race<SurfaceReport>, "step" | "slice" | "adopt" | "advance" | "checkpoint"> &
          Partial<Pick<Race, "resume">>;
      }
    | { readonly kind: TrainingSpec["kind"]; readonly race: Training["race"]; readonly training: Training }
  );

/** Returns the host that advances a race, from where the last request ended if the spec permits. */
export function hostRace(): Host<RaceRequest, Columns> {
  let running: Running | null = null;
  let own: Table | undefined;

  async function answer({ spec, table, to, fresh, at, from }: RaceRequest, begin: Begin): Promise<Columns> {
    if (table) own = table;
    if (table || fresh) running = null;
    let continues = running?.kind === spec.kind && running.race.adopt(spec);
    if (!running || !continues) {
      running = begin(own);
      continues =
        from !== undefined &&
        (await loadHandOver())?.takeOver(running.race, spec, from, running.ends) === true;
    }
    // One before the steps, so that a worker which goes on from there knows what the first of the next are recorded with.
    const checkpoint = running.race.step < to ? (running.handOver?.next(running.race) ?? null) : null;
    const began = performance.now();
    const columns = advance(running, to);
    const revisited =
      at !== undefined && running.kind !== "surface" && spec.kind !== "surface"
        ? running.training.revisit(spec, at)
        : null;
    const took = performance.now() - began;
    running.handOver ??= handing && new handing.HandOver();
    running.handOver?.note(took);
    const { step } = running.race;
    const answered = { restarted: !continues, step, columns: await explained(columns, running, spec), took };
    return { ...answered, checkpoint, revisited, note: takeNote() };
  }

  return async (request) => {
    const { spec } = request;
    await partsFor(spec);
    const columns = answer(request, await (spec.kind === "surface" ? onSurface(spec) : training(spec)));
    void (spec.kind === "surface" ? loadLeaps() : lookForVectors());
    void loadHandOver();
    return columns;
  };
}

type Handing = typeof import("./hand-over.ts");

let handing: Handing | null = null;

/** Loads the code that lets another worker go on, which the first answer does not wait for; without it, one begins again. */
async function loadHandOver(): Promise<Handing | null> {
  handing ??= await import("./hand-over.ts").catch(() => null);
  return handing;
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

/** Starts a race. @param own the reader's own rows, which the race may need */
type Begin = (own: Table | undefined) => Running;

const known = (slice: number): Known => ({
  pace: new Pace(slice),
  handOver: null,
  ends: new Map(),
  reasons: null,
});

async function onSurface(spec: SurfaceSpec): Promise<Begin> {
  const seeded = spec.seeds
    ? (await import("../../experiment/seeds/seeded-surface.ts")).seededSurfaceRace
    : null;
  return () => {
    const race = seeded?.(spec) ?? new Race(spec, surfaceCourse(spec));
    return { kind: "surface", race, ...known(race.slice) };
  };
}

/** Loads the training of networks and on problems, which a race on a surface does not need. */
async function training(spec: TrainingSpec): Promise<Begin> {
  const { Training } = await import("./training.ts");
  const seeded = spec.seeds
    ? (await import("../../experiment/seeds/seeded-training.ts")).seededTraining
    : undefined;
  return (own) => {
    const training = new Training(spec, own, seeded);
    const { race } = training;
    return { kind: spec.kind, race, training, ...known(race.slice) };
  };
}

/** Advances a race by a portion, or to step `to` where that comes first. */
function advance(running: Running, to: number): Stretches {
  const before = running.race.step;
  const began = performance.now();
  const columns = stretchesOf(running, Math.min(to - before, running.pace.steps));
  const made = running.race.step - before;
  if (made <= 0) return columns;
  const took = performance.now() - began;
  running.pace.learn(made, took);
  if (running.kind !== "surface") running.training.note(took);
  return columns;
}

function stretchesOf({ kind, race, ends }: Running, steps: number): Stretches {
  // In one expression TypeScript would not know that the report is of the kind.
  if (kind !== "surface") return { kind, stretches: race.advance(steps) };
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
    : { kind: columns.kind, stretches: columns.stretches.map(add) };
}

/** Returns an empty collection of reasons; null where the module cannot be loaded, and nothing is explained then. */
const loadReasons = (): Promise<Reasons | null> =>
  import("./reasons.ts").then(
    ({ Reasons }) => new Reasons(),
    () => null,
  );
