import type { Table } from "../../datasets/index.ts";
import type { FlowColumns } from "../../experiment/flow/flow-columns.ts";
import type { FlowCourseEnd } from "../../experiment/flow/flow-course.ts";
import type { FlowKind, FlowRefusal } from "../../experiment/flow/flow-slot.ts";
import type { Spec } from "../../experiment/spec.ts";

/** Asks for a flow beside a race, to its last step. A request that does not say `fresh` asks for more of the same. */
export interface FlowRequest {
  readonly spec: Spec;
  readonly kind: FlowKind;
  /** The slot of the contender that the flow is of, where that has one. */
  readonly preferred: number;
  readonly fresh: boolean;
  /** The reader's own rows, where the spec asks for them and the request is fresh. */
  readonly table?: Table;
}

/** The rows since the last answer, in about 50 ms of work. */
export interface FlowAnswer {
  readonly columns: FlowColumns;
  /** The contender that the flow is of; null where there is none, for this reason. */
  readonly slot: number | null;
  readonly refusal: FlowRefusal | null;
  readonly end: FlowCourseEnd | null;
  readonly done: boolean;
}
