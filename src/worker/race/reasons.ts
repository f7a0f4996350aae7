import { explain } from "../../experiment/explain/explain.ts";
import { stableLr } from "../../experiment/explain/stable-lr.ts";
import type { Spec } from "../../experiment/spec.ts";
import type { ExplainedStatus, Status } from "../../experiment/status.ts";
import type { Point } from "../../surfaces/index.ts";

/** Stands for the point of a training, whose parameters are no point of a plane. */
const nowhere: Point = [Number.NaN, Number.NaN];

/** Explains once for each contender of a race why it stopped, as derivatives of a long formula take time. */
export class Reasons {
  readonly #found = new Map<number, Pick<ExplainedStatus, "why" | "lr">>();

  /** Returns the status with the reason for it. @param at the contender's last point; undefined in a training */
  add(spec: Spec, slot: number, status: Status, at: Point = nowhere): ExplainedStatus {
    if (!("step" in status)) return status;
    if (!this.#found.has(slot))
      this.#found.set(slot, { why: explain(spec, slot, status, at), lr: stableLr(spec, slot, status, at) });
    return { ...status, ...this.#found.get(slot) };
  }
}
