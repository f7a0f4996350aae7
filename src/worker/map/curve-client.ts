import type { Table } from "../../datasets/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { LatestRequest } from "../latest-request.ts";
import type { CurveAnswer, CurveRequest } from "./protocol.ts";

/** A cell whose run is wanted. */
export interface Replay {
  readonly spec: Mapped;
  readonly cell: number;
  /** The reader's own rows, where the network is trained on these. */
  readonly table: Table | null;
}

interface Handlers {
  /** Called with the loss by step of the cell that was asked for last. */
  readonly onCurve: (loss: Float64Array, replay: Replay) => void;
  readonly onFailure: (replay: Replay) => void;
}

/** Milliseconds without an answer after which the worker counts as hanging: rows may load, and a step may be long. */
const patience = 30_000;

/** Makes the run of one cell of a map; the next cell that is asked for ends it. */
export class CurveClient {
  readonly #thread: LatestRequest<Replay, CurveRequest, CurveAnswer>;
  #run = 0;
  #last: Replay | null = null;

  constructor({ onCurve, onFailure }: Handlers) {
    this.#thread = new LatestRequest<Replay, CurveRequest, CurveAnswer>({
      create: () => new Worker(new URL("./map.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (replay) => ({ run: this.#run, ...replay }),
      patienceFor: () => patience,
      attempts: 2,
      isMet: (_, { loss }) => loss !== null,
      isObsolete: (asked, next) => asked !== next,
      onAnswer: ({ loss }, replay) => {
        if (replay !== this.#last) return;
        if (loss) onCurve(loss, replay);
        else this.#thread.want(replay);
      },
      onFailure: ({ lasting }, replay) => {
        if (lasting) onFailure(replay);
      },
    });
  }

  /** Asks for a cell's run, in the place of the one asked for before. */
  want(replay: Replay): void {
    this.#run += 1;
    this.#last = replay;
    this.#thread.want(replay);
  }

  dispose(): void {
    this.#thread.dispose();
  }
}
