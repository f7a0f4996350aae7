import type { Script } from "../code/index.ts";
import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";

/** The libraries that programs are written for. */
export type Flavour = "numpy" | "torch" | "dtorch";

/** Asks for an experiment as a program. */
export interface ScriptRequest {
  readonly id: number;
  readonly flavour: Flavour;
  readonly spec: Spec;
  /** The reader's own rows, where there are any. */
  readonly table: Table | null;
  /** The whole address of the experiment. */
  readonly address: string;
}

export type ScriptReply =
  /** The worker stands and listens. */
  | { readonly type: "ready" }
  | { readonly type: "script"; readonly id: number; readonly script: Script }
  | { readonly type: "failed"; readonly id: number; readonly message: string };
