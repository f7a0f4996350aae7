import { launch } from "./launch.ts";
import type { RegionReply, RegionRequest, Regions } from "./region-protocol.ts";
import { WatchedWorker } from "./watched-worker.ts";

export type RegionWish = Omit<RegionRequest, "id">;

interface Handlers {
  readonly onRegions: (regions: Regions, wish: RegionWish) => void;
  /** The worker was replaced. `lasting` where that happened too often in a row: nothing more is asked. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** Failures in a row before nothing more is asked. */
const attempts = 3;

/** Asks the worker for pictures of networks: one request in flight, the newest wish wins. */
export class RegionClient {
  readonly #handlers: Handlers;
  readonly #worker: WatchedWorker<RegionRequest, RegionReply>;
  #wish: RegionWish | null = null;
  #inFlight: { readonly id: number; readonly wish: RegionWish } | null = null;
  #lastId = 0;
  #failures = 0;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
    this.#worker = new WatchedWorker({
      create: () => launch("region"),
      patience: 5000,
      onReply: (reply) => this.#receive(reply),
      onReplaced: (why) => this.#replaced(why),
    });
  }

  /** Whether an answer is to come: who asks often waits for it. */
  get busy(): boolean {
    return this.#inFlight !== null;
  }

  /** Wants this; replaces what was wanted before. */
  want(wish: RegionWish): void {
    this.#wish = wish;
    this.#send();
  }

  dispose(): void {
    this.#worker.dispose();
  }

  #send(): void {
    const wish = this.#wish;
    if (this.#inFlight || !wish || this.#failures >= attempts) return;
    this.#lastId += 1;
    this.#inFlight = { id: this.#lastId, wish };
    this.#wish = null;
    this.#worker.post({ id: this.#lastId, ...wish });
  }

  #receive(reply: RegionReply): void {
    if (reply.type === "ready" || reply.id !== this.#inFlight?.id) return;
    if (reply.type === "failed") {
      this.#worker.replace(reply.message);
      return;
    }
    const { wish } = this.#inFlight;
    this.#inFlight = null;
    this.#failures = 0;
    this.#handlers.onRegions(reply.regions, wish);
    this.#send();
  }

  #replaced(why: string): void {
    this.#inFlight = null;
    this.#failures += 1;
    this.#handlers.onFailure(why, this.#failures >= attempts);
    this.#send();
  }
}
