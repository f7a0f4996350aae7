import type { Spread } from "../../experiment/recording/spread.ts";
import { Envelope } from "./decimate.ts";
import type { Extent } from "./domain.ts";

/** The edges of a band: its lower one holds first quartiles, its upper one third quartiles. */
export type Edge = "lower" | "upper";

/**
 * Reduces the band between quartiles to a few hundred buckets of equal width: it keeps the lowest first quartile and the
 * highest third quartile in each, so a band drawn through them loses no extreme. It grows with its column, as an
 * `Envelope` does.
 */
export class Band {
  readonly #lower: Envelope;
  readonly #upper: Envelope;

  /** @param args as an `Envelope` takes them */
  constructor(...args: ConstructorParameters<typeof Envelope>) {
    this.#lower = new Envelope(...args);
    this.#upper = new Envelope(...args);
  }

  /** Buckets reached so far; the last one may still change. */
  get filled(): number {
    return this.#upper.filled;
  }

  /** The extremes over all finite quartiles seen, less the offset. */
  get extent(): Extent {
    const { lowest, lowestPositive } = this.#lower;
    return { lowest, lowestPositive, highest: this.#upper.highest };
  }

  /** Leaves out the values before `first`. Call it before any is read. */
  beginAt(first: number): void {
    this.#lower.beginAt(first);
    this.#upper.beginAt(first);
  }

  /** Reads the quartiles up to `length`, exclusive, from where the last call ended. @param steps as in `Envelope` */
  extend({ q1, q3 }: Spread, length: number, steps: ArrayLike<number> | null = null): void {
    this.#lower.extend(q1, length, steps);
    this.#upper.extend(q3, length, steps);
  }

  /** Says whether the band is interrupted in a bucket. */
  isGap(bucket: number): boolean {
    return this.#upper.isGap(bucket);
  }

  /** Writes into `out`, in order, the at most three indices that an edge has in a bucket; returns their number. */
  pick(bucket: number, edge: Edge, out: Int32Array): number {
    return edge === "lower"
      ? this.#lower.pickEdge(bucket, "lowest", out)
      : this.#upper.pickEdge(bucket, "highest", out);
  }
}
