import { launch } from "#launch";
import type { Bands } from "../../surfaces/index.ts";
import { LatestRequest } from "../latest-request.ts";
import type { FieldRequest } from "./protocol.ts";

interface Handlers {
  readonly onBands: (bands: Bands, asked: FieldRequest) => void;
  /** `lasting` where a formula failed with the fewest samples too. The first failure is kept quiet. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** Many times as long as a picture takes where nothing else does: a busy machine is no reason to draw it coarsely. */
const patience = 5000;

/** Details tried in turn, as a share of the samples along each axis. */
const details = [1, 0.5, 0.2] as const;

/** Asks the field's worker for bands: at full detail, and with fewer samples where a formula turns out to be slow. */
export class FieldClient {
  readonly #latest: LatestRequest<FieldRequest, FieldRequest, Bands>;
  /** The formula wanted last, and how many details it was too slow for. */
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
        // A busy machine misses once; what it computes next, more coarsely, is soon enough.
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
