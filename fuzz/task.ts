/** The work of a thread. */
export interface Task {
  /** The fuzzer. */
  readonly name: string;
  readonly seed: number;
  readonly count: number;
  /** The path to an input that fast-check has shrunk, by which it makes only that again. */
  readonly path?: string;
  /** The place of an input that is only to be shown. No input is checked then. */
  readonly shown?: number;
  /** The number of inputs of which the check has begun, one `Int32`. */
  readonly begun: SharedArrayBuffer;
}

/** A message of a thread. */
export type Told =
  /** The thread has loaded, and begins. */
  | { readonly kind: "ready" }
  /** The input that was asked for, in words. */
  | { readonly kind: "input"; readonly text: string }
  /** The first input that fails, before it is shrunk. */
  | { readonly kind: "failed"; readonly text: string; readonly why: string }
  | { readonly kind: "end"; readonly failure: Failure | null };

/** A counterexample after shrinking. */
export interface Failure {
  readonly text: string;
  readonly why: string;
  readonly path: string;
}
