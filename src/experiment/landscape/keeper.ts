import type { Numbers } from "../../optim/index.ts";
import type { Position, Recorder } from "../course.ts";

/** The weights of a contender after a step. */
export interface KeptPoint {
  readonly step: number;
  readonly params: Numbers;
}

/**
 * Keeps the weights of a contender at evenly spaced steps, a bounded number of them: first at each step, then at every
 * second, then at every fourth.
 */
export class Keeper implements Recorder<object> {
  #points: KeptPoint[] = [];
  #stride = 1;
  #asked: KeptPoint | null = null;
  readonly #most: number;
  readonly #also: number | undefined;

  /**
   * @param most points that are kept, 2 or more
   * @param also a step whose weights are kept besides
   */
  constructor(most: number, also?: number) {
    this.#most = most;
    this.#also = also;
  }

  begin(): void {}

  record({ params }: Position, step: number): void {
    if (step === this.#also) this.#asked = { step, params: params.slice() };
    if (step % this.#stride !== 0) return;
    this.#points.push({ step, params: params.slice() });
    if (this.#points.length <= this.#most) return;
    this.#stride *= 2;
    this.#points = this.#points.filter((point) => point.step % this.#stride === 0);
  }

  take(): object {
    return {};
  }

  /** The evenly spaced points so far, in order of step. */
  get points(): readonly KeptPoint[] {
    return this.#points;
  }

  /** The point of the step that was asked for; null where the contender did not come there. */
  get asked(): KeptPoint | null {
    return this.#asked;
  }
}
