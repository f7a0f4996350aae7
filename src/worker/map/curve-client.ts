import type { Table } from "../../datasets/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { LatestRequest } from "../latest-request.ts";
import { Patience } from "../patience.ts";
import type { CurveAnswer, CurveRequest } from "./protocol.ts";

/** A cell whose run is wanted. */
export interface Replay {
  readonly spec: Mapped;
  readonly cell: number;
  /** The reader's own rows, where the network is trained on these. */
  readonly table: Table | null;
}

/** Functions that take the outcome of a replay. */
interface Handlers {
  /** Called with the loss by step. */
  readonly onCurve: (loss: Float64Array) => void;
  readonly onFailure: () => void;
}

/** A replay that is asked for; another object where the same one is asked for again. */
interface Asked {
  readonly run: number;
  readonly replay: Replay;
  readonly handlers: Handlers;
}

/** Makes the run of one cell of a map; the next cell that is asked for ends it. */
export class CurveClient {
  readonly #thread: LatestRequest<Asked, CurveRequest, CurveAnswer>;
  #last: Asked | null = null;

  constructor() {
    const patience = new Patience();
    this.#thread = new LatestRequest<Asked, CurveRequest, CurveAnswer>({
      create: () => new Worker(new URL("./map.worker.ts", import.meta.url), { type: "module" }),
      requestFor: ({ run, replay }) => ({ run, ...replay }),
      patienceFor: (asked) => patience.begin(asked),
      attempts: 2,
      isMet: (_, { loss }) => loss !== null,
      isObsolete: (asked, next) => asked !== next,
      onAnswer: ({ loss }, asked) => {
        patience.end();
        if (asked !== this.#last) return;
        if (loss) asked.handlers.onCurve(loss);
        else this.#thread.want(asked);
      },
      onFailure: ({ lasting }, { handlers }) => {
        if (lasting) handlers.onFailure();
      },
      onRenewed: () => patience.reset(),
    });
  }

  /** Asks for a cell's run, in the place of the one asked for before, whose outcome is dropped. */
  want(replay: Replay, handlers: Handlers): void {
    this.#last = { run: (this.#last?.run ?? 0) + 1, replay, handlers };
    this.#thread.want(this.#last);
  }

  dispose(): void {
    this.#thread.dispose();
  }
}
