import type { SurfaceSpec } from "../../../experiment/index.ts";
import { type FindRow, rowLength } from "../../../experiment/inspect/arrow-row.ts";
import type { ArrowClient } from "../../../worker/arrows/client.ts";
import type { ArrowAnswer, ArrowRequest } from "../../../worker/arrows/protocol.ts";

type Row = NonNullable<ReturnType<FindRow>>;

/** Steps that are asked for ahead while the race is played, and the number of them known at which more are. */
const ahead = 120;
const few = 60;
/** Rows kept for a contender. */
const mostKept = 4000;

type Client = Pick<ArrowClient, "busy" | "want" | "dispose">;

/** Keeps rows of arrows as the worker answers, and asks for those that are about to be shown. */
export class ArrowSource {
  readonly #client: Client;
  readonly #onRows: () => void;
  #spec: SurfaceSpec | null = null;
  #rows = new Map<number, Map<number, Row>>();
  /** True until rows of this spec have come; those from before a change are shown meanwhile. */
  #stale = true;
  /** The spec whose arrows cannot be computed. */
  #refused: SurfaceSpec | null = null;

  /** @param onRows called when rows have come, or fewer than were asked for: ask again */
  constructor(
    client: (handlers: ConstructorParameters<typeof ArrowClient>[0]) => Client,
    onRows: () => void,
  ) {
    this.#onRows = onRows;
    this.#client = client({
      onRows: (answer, asked) => this.#take(answer, asked),
      onFailure: () => {
        this.#refused = this.#spec;
        onRows();
      },
    });
  }

  /** True where the worker cannot compute the arrows of this experiment. */
  get failed(): boolean {
    return this.#refused !== null && this.#refused === this.#spec;
  }

  readonly find: FindRow = (slot, step) => this.#rows.get(slot)?.get(step) ?? null;

  /**
   * Asks for what is shown now and next, if it is not known.
   *
   * @param stride steps to the next frame, below 0 where the race is played backwards; 0 where it stands
   */
  want(spec: SurfaceSpec, slots: readonly number[], step: number, stride: number): void {
    if (spec !== this.#spec) {
      this.#spec = spec;
      this.#stale = true;
    }
    if (this.failed || this.#client.busy || this.#ready(spec, slots, step, stride)) return;
    const steps: number[] = [];
    for (let i = 0; i < (stride === 0 ? 1 : ahead); i++) {
      const next = step + i * stride;
      if (next < 0 || next > spec.steps) break;
      if (!this.#knows(slots, next)) steps.push(next);
    }
    if (stride < 0) steps.reverse();
    if (steps.length > 0) this.#client.want({ spec, slots, steps });
  }

  dispose(): void {
    this.#client.dispose();
  }

  /** Says whether enough is known for now. */
  #ready(spec: SurfaceSpec, slots: readonly number[], step: number, stride: number): boolean {
    const last = step + few * stride;
    return (
      this.#knows(slots, step) && (stride === 0 || last < 0 || last > spec.steps || this.#knows(slots, last))
    );
  }

  #knows(slots: readonly number[], step: number): boolean {
    if (this.#stale) return false;
    for (const slot of slots) if (!this.#rows.get(slot)?.has(step)) return false;
    return true;
  }

  #take({ count, contenders }: ArrowAnswer, { spec, steps }: ArrowRequest): void {
    if (spec === this.#spec) {
      if (this.#stale && count > 0) {
        this.#rows.clear();
        this.#stale = false;
      }
      for (const { slot, rows } of contenders) {
        let known = this.#rows.get(slot) ?? new Map<number, Row>();
        if (known.size > mostKept) known = new Map();
        this.#rows.set(slot, known);
        for (let i = 0; i < count; i++) known.set(steps[i], { rows, at: i * rowLength });
      }
    }
    this.#onRows();
  }
}
