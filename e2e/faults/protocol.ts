/**
 * A worker's fault, once it is asked for the `request`th time, counted from 1, or, of a race, once it has made `step`
 * steps and before it answers with them.
 */
export interface Fault {
  /** "throws": an error that nothing catches; "refuses": one that the host's caller catches; "dies": the worker ends. */
  readonly how: "throws" | "refuses" | "hangs" | "dies";
  readonly at: { readonly request: number } | { readonly step: number };
}

/** A message about a worker, for the test. */
export interface FaultNews {
  readonly worker: string;
  readonly what: "fault" | "answer";
  /** Milliseconds since 1970, with fractions: of the message, and of the worker's start. */
  readonly time: number;
  readonly born: number;
  /** The step of a race's answer. */
  readonly step: number | undefined;
}

/** The channel of such messages; nothing else has its name. */
export const channel = "downhill-faults";
