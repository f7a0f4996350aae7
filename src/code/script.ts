/** A program of Python's that runs an experiment as the page does. */
export interface Script {
  readonly text: string;
  /** What it leaves out or does otherwise than the page, and what to know of it: a sentence each. */
  readonly notes: readonly string[];
}
