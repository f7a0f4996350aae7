import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";

/** The libraries that programs are written for, and the script that sweeps the experiment's map. */
export type Flavour = "numpy" | "torch" | "dtorch" | "sweep";

/** Asks for an experiment as a program. */
export interface ScriptRequest {
  readonly flavour: Flavour;
  readonly spec: Spec;
  /** The reader's own rows, where there are any. */
  readonly table: Table | null;
  /** The whole address of the experiment. */
  readonly address: string;
}
