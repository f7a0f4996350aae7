import type { ArrowRows } from "../../experiment/inspect/arrow-row.ts";
import type { SurfaceSpec } from "../../experiment/surface/spec.ts";

/** Asks for the arrows of contenders at steps. */
export interface ArrowRequest {
  readonly spec: SurfaceSpec;
  readonly slots: readonly number[];
  /** In ascending order, as each is reached from the one before. */
  readonly steps: readonly number[];
}

export interface ArrowAnswer {
  /** The number of steps, from the first, that were reached in time; a further request goes on after them. */
  readonly count: number;
  /** Rows of these steps. */
  readonly contenders: readonly ArrowRows[];
}
