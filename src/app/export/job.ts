import { useCallback, useEffect, useRef, useState } from "react";
import { say } from "../../words/say.ts";

/** The argument of a job: a signal that cancels it, and a function that reports its progress. */
export interface Progress {
  readonly signal: AbortSignal;
  /** Reports progress. @param what the present activity, in a word or two @param share the share done, 0 to 1 */
  readonly tell: (what: string, share: number) => void;
}

export type JobState =
  | { readonly kind: "idle"; readonly said: string }
  | { readonly kind: "running"; readonly what: string; readonly share: number }
  | { readonly kind: "failed"; readonly why: string };

export interface Job {
  readonly state: JobState;
  /** Starts `work` and cancels the one that runs. The sentence that it resolves to is shown when it is done. */
  readonly run: (work: (progress: Progress) => Promise<string>) => void;
  readonly cancel: () => void;
}

const idle: JobState = { kind: "idle", said: "" };

/** Runs one job at a time and returns its state to show. The job is cancelled when the component unmounts. */
export function useJob(): Job {
  const [state, setState] = useState<JobState>(idle);
  const current = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    current.current?.abort(new DOMException("cancelled", "AbortError"));
    current.current = null;
    setState({ kind: "idle", said: say("Cancelled.") });
  }, []);
  useEffect(() => () => current.current?.abort(), []);
  const run = useCallback((work: (progress: Progress) => Promise<string>) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const mine = (next: JobState) => {
      if (current.current === controller) setState(next);
    };
    const tell = (what: string, share: number) => mine({ kind: "running", what, share });
    tell(say("Beginning"), 0);
    work({ signal: controller.signal, tell }).then(
      (said) => mine({ kind: "idle", said }),
      (error: unknown) =>
        mine({ kind: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  return { state, run, cancel };
}

/** Milliseconds of work before the page can handle events. */
const turn = 12;

/**
 * Gathers `pieces` into a file, in slices of `turn` milliseconds.
 *
 * @param length the approximate number of pieces, for the progress
 */
export async function gather(
  pieces: Iterable<string>,
  length: number,
  type: string,
  { signal, tell }: Progress,
): Promise<Blob> {
  const parts: string[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - since < turn) continue;
    tell(say("Writing"), Math.min(1, parts.length / length));
    await nextTask();
    signal.throwIfAborted();
    since = performance.now();
  }
  return new Blob(parts, { type });
}

/** Resolves in another task, after the page has handled its events. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
