import type { Table } from "../../../datasets/index.ts";
import { decode, type Spec, type TrainingSpec } from "../../../experiment/index.ts";
import { Race } from "../../../experiment/race.ts";
import type { Revisited } from "../../../experiment/recording/recording.ts";
import { type ReportingRace, reportingRace } from "../../../experiment/recording/reporting-race.ts";
import { trainingCourse } from "../../../experiment/training/course.ts";
import { Player } from "../../player/player.ts";
import { Editing } from "../editing.ts";
import { specOf } from "../experiment-state.ts";
import { createPageStore } from "../store.ts";

/** A table as a reader would open it. */
export const table: Table = {
  features: ["a"],
  target: "b",
  task: { kind: "regression" },
  rows: 4,
  inputs: Float64Array.of(0, 1, 2, 3),
  targets: Float64Array.of(0, 1, 4, 9),
};

type Handlers = Parameters<ConstructorParameters<typeof Player>[0]["client"]>[0];

/** Stands in for the client of a worker: computes the wanted steps when a test calls `answer`. */
export class FakeClient {
  /** The query that is not answered yet. */
  wanted: { readonly spec: Spec; readonly to: number; readonly at?: number | undefined } | null = null;
  /** The step up to which the worker is computing. */
  reach: number | null = null;
  table: Table | null = null;
  isDisposed = false;
  readonly handlers: Handlers;
  #running: ReportingRace | null = null;

  constructor(handlers: Handlers) {
    this.handlers = handlers;
  }

  want(spec: Spec, to: number, at?: number): void {
    this.wanted = { spec, to, at };
  }

  forget(): void {
    this.wanted = null;
    this.#running = null;
  }

  setTable(table: Table): void {
    this.table = table;
  }

  dispose(): void {
    this.isDisposed = true;
  }

  /** Answers the query, by at most `portion` steps. */
  answer(portion = Number.POSITIVE_INFINITY): void {
    const { wanted } = this;
    if (!wanted) throw new Error("no race is wanted");
    const { spec, to, at } = wanted;
    this.wanted = null;
    const continues = this.#running?.race.adopt(spec) === true;
    const running = this.#running && continues ? this.#running : reportingRace(spec);
    this.#running = running;
    const columns = running.advance(Math.min(to - running.race.step, portion));
    const { step } = running.race;
    const revisited =
      at !== undefined && at <= step && spec.kind !== "surface" ? trainingsAt(spec, at) : null;
    this.handlers.onColumns(
      { restarted: !continues, step, columns, revisited, checkpoint: null, took: 1, note: null },
      spec,
    );
  }
}

/** Returns the parameters after `step` updates, by another run. */
function trainingsAt(spec: TrainingSpec, step: number): Revisited {
  return { step, trainings: new Race(spec, trainingCourse(spec)).advance(step) };
}

/** Stands in for the browser's animation frames: one is drawn when a test calls `draw`. */
export class FakeFrames {
  #draw: ((now: number) => void) | null = null;
  #now = 0;

  request = (draw: (now: number) => void): number => {
    if (this.#draw) throw new Error("a frame is asked for already");
    this.#draw = draw;
    return 1;
  };

  cancel = (): void => {
    this.#draw = null;
  };

  get isAskedFor(): boolean {
    return this.#draw !== null;
  }

  /** Draws `count` frames, or fewer where no more are requested. @param every milliseconds from frame to frame */
  draw(count = 1, every = 1000 / 60): void {
    for (let i = 0; i < count && this.#draw; i++) {
      const draw = this.#draw;
      this.#draw = null;
      this.#now += every;
      draw(this.#now);
    }
  }
}

/** Opens a page by a link: its store, its editing, and its player with a fake worker and fake frames. */
export function openPage(link: string) {
  const { cursor, ...decoded } = decode(link);
  const store = createPageStore(decoded);
  const frames = new FakeFrames();
  const clients: FakeClient[] = [];
  const player = new Player({
    store,
    client: (handlers) => {
      clients.push(new FakeClient(handlers));
      return clients[0];
    },
    frame: frames,
    step: cursor,
  });
  const editing = new Editing({ store, player });
  const disconnect = player.connect();
  const [client] = clients;
  const spec = () => specOf(store.getState());
  /** Has the worker answer and draws frames until neither is asked for. */
  const settleDown = () => {
    for (let i = 0; (client.wanted || frames.isAskedFor) && i < 10_000; i++) {
      if (client.wanted) client.answer();
      frames.draw();
    }
  };
  return { store, player, client, frames, editing, disconnect, spec, settleDown };
}
