import type { Bands } from "../surfaces/index.ts";
import type { FieldReply, FieldRequest } from "./field-protocol.ts";
import { launch } from "./launch.ts";
import { WatchedWorker } from "./watched-worker.ts";

/** A wish for bands: at full detail; where a formula turns out to be slow, fewer samples are asked for. */
export type FieldWish = Omit<FieldRequest, "id">;

interface Handlers {
  readonly onBands: (bands: Bands, wish: FieldWish) => void;
  /** The worker was replaced twice or more over a formula. `lasting` where this formula failed at the coarsest too: it is not asked again. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** Many times as long as a picture takes where nothing else does: a busy machine is no reason to draw it coarsely. */
const patience = 5000;

/** Details tried in turn, as a share of the samples along each axis. */
const details = [1, 0.5, 0.2] as const;

/** Asks the field's worker for bands: one request in flight, the newest wish wins. */
export class FieldClient {
  readonly #handlers: Handlers;
  readonly #worker: WatchedWorker<FieldRequest, FieldReply>;
  #wish: FieldWish | null = null;
  #inFlight: { readonly id: number; readonly wish: FieldWish } | null = null;
  #lastId = 0;
  /** Of the surface asked for last. */
  #surface = "";
  #failures = 0;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
    this.#worker = new WatchedWorker({
      create: () => launch("field"),
      patience,
      onReply: (reply) => this.#receive(reply),
      onReplaced: (why) => this.#replaced(why),
    });
  }

  /** Wants these bands; replaces what was wanted before. */
  want(wish: FieldWish): void {
    const surface = surfaceOf(wish);
    if (surface !== this.#surface) {
      this.#surface = surface;
      this.#failures = 0;
    }
    this.#wish = wish;
    this.#send();
  }

  dispose(): void {
    this.#worker.dispose();
  }

  #send(): void {
    const wish = this.#wish;
    if (this.#inFlight || !wish || this.#failures >= details.length) return;
    this.#lastId += 1;
    this.#inFlight = { id: this.#lastId, wish };
    this.#wish = null;
    this.#worker.post({ id: this.#lastId, ...coarser(wish, details[this.#failures]) });
  }

  #receive(reply: FieldReply): void {
    if (reply.type === "ready" || reply.id !== this.#inFlight?.id) return;
    if (reply.type === "failed") {
      // A sentence about the formula will not change with the samples.
      this.#failures = details.length;
      this.#worker.replace(reply.message);
      return;
    }
    const { wish } = this.#inFlight;
    this.#inFlight = null;
    if (surfaceOf(wish) === this.#surface) this.#handlers.onBands(reply.bands, wish);
    this.#send();
  }

  /** The new worker is asked the same for fewer samples, or what is wanted by now. */
  #replaced(why: string): void {
    const wish = this.#inFlight?.wish;
    this.#inFlight = null;
    if (wish && surfaceOf(wish) === this.#surface) {
      this.#failures += 1;
      this.#wish ??= wish;
    }
    // A busy machine misses once; what it computes next, more coarsely, is soon enough.
    if (this.#failures > 1) this.#handlers.onFailure(why, this.#failures >= details.length);
    this.#send();
  }
}

const surfaceOf = ({ formula, settings }: FieldWish): string => JSON.stringify([formula, settings]);

function coarser(wish: FieldWish, detail: number): FieldWish {
  const fewer = (count: number) => Math.max(2, Math.round(count * detail));
  return { ...wish, columns: fewer(wish.columns), rows: fewer(wish.rows) };
}
