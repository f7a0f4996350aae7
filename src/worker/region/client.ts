import { launch } from "#launch";
import { LatestRequest } from "../latest-request.ts";
import type { RegionRequest, Regions } from "./protocol.ts";

interface Handlers {
  readonly onRegions: (regions: Regions, asked: RegionRequest) => void;
  /** Called with `lasting` after too many failures in a row: networks of this architecture are given up. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

const patience = 5000;

/** Asks the worker for pictures of networks. */
export class RegionClient {
  readonly #latest: LatestRequest<RegionRequest, RegionRequest, Regions>;

  constructor({ onRegions, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => launch("region"),
      requestFor: (query) => query,
      patienceFor: () => patience,
      attempts: 3,
      isSameSubject,
      isObsolete: (asked, wanted) => !isSameSubject(asked, wanted),
      onAnswer: onRegions,
      onFailure: ({ why, lasting }) => onFailure(why, lasting),
    });
  }

  /** True while an answer is awaited; a frequent caller should wait for it. */
  get busy(): boolean {
    return this.#latest.busy;
  }

  /** Asks for a picture; replaces what was asked before. */
  want(query: RegionRequest): void {
    this.#latest.want(query);
  }

  dispose(): void {
    this.#latest.dispose();
  }
}

const isSameSubject = ({ architecture: one }: RegionRequest, { architecture: other }: RegionRequest) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
