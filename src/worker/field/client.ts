import { launch } from "#launch";
import type { Bands } from "../../surfaces/index.ts";
import { LatestRequest } from "../latest-request.ts";
import type { FieldRequest } from "./protocol.ts";

interface Handlers {
  readonly onBands: (bands: Bands, asked: FieldRequest) => void;
  /** Called with `lasting` if a formula failed with the fewest samples too. The first failure is not reported. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** Milliseconds, many times those of a picture on an idle machine: a busy one is no reason to draw it coarsely. */
const patience = 5000;

/** Details tried in turn, as shares of the samples along each axis. */
const details = [1, 0.5, 0.2] as const;

/** Asks the worker for the bands of a surface: at full detail, and with fewer samples after a formula was too slow. */
export class FieldClient {
  readonly #latest: LatestRequest<FieldRequest, FieldRequest, Bands>;
  /** The formula wanted last, and the number of details that it was too slow for. */
  #formula = "";
  #failures = 0;

  constructor({ onBands, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => launch("field"),
      requestFor: (query) => coarser(query, details[Math.min(this.#failures, details.length - 1)]),
      patienceFor: () => patience,
      attempts: details.length,
      isSameSubject: isSameFormula,
      isObsolete: (asked, wanted) => !isSameFormula(asked, wanted),
      onAnswer: (bands, asked, wanted) => {
        if (!wanted || isSameSurface(asked, wanted)) onBands(bands, asked);
      },
      onFailure: ({ why, lasting }) => {
        this.#failures += 1;
        // One failure may come from a busy machine; the next picture, a coarser one, comes soon enough.
        if (this.#failures > 1 || lasting) onFailure(why, lasting);
      },
    });
  }

  /** Wants these bands; replaces what was wanted before. */
  want(query: FieldRequest): void {
    if (query.formula !== this.#formula) this.#failures = 0;
    this.#formula = query.formula;
    this.#latest.want(query);
  }

  dispose(): void {
    this.#latest.dispose();
  }
}

const isSameFormula = (one: FieldRequest, other: FieldRequest): boolean => one.formula === other.formula;

const isSameSurface = (one: FieldRequest, other: FieldRequest): boolean =>
  isSameFormula(one, other) && JSON.stringify(one.settings) === JSON.stringify(other.settings);

function coarser(query: FieldRequest, detail: number): FieldRequest {
  const fewer = (count: number) => Math.max(2, Math.round(count * detail));
  return { ...query, columns: fewer(query.columns), rows: fewer(query.rows) };
}
