import type { Table } from "../datasets/index.ts";

/** A program of Python's that runs an experiment as the page does. */
export interface Script {
  readonly text: string;
  /** What it leaves out or does otherwise than the page, and what to know of it: a sentence each. */
  readonly notes: readonly string[];
}

export interface ScriptOptions {
  /** The rows where they are the reader's own. */
  readonly table?: Table;
  /** The whole address of the experiment; only what comes after its # by default. */
  readonly address?: string;
}
