import { useCallback, useEffect, useRef, useState } from "react";

/** What a long piece of work is given: whether it is still wanted, and whom to tell how far it is. */
export interface Progress {
  readonly signal: AbortSignal;
  /** @param share done, 0 to 1 */
  readonly tell: (what: string, share: number) => void;
}

export type JobState =
  | { readonly kind: "idle"; readonly said: string }
  | { readonly kind: "running"; readonly what: string; readonly share: number }
  | { readonly kind: "failed"; readonly why: string };

export interface Job {
  readonly state: JobState;
  /** Begins a piece of work; one under way is cancelled. What it gives is said when it is done. */
  readonly run: (work: (progress: Progress) => Promise<string>) => void;
  readonly cancel: () => void;
}

const idle: JobState = { kind: "idle", said: "" };

/** One piece of work at a time, with its progress, its end or its failure to show; it ends with who shows it. */
export function useJob(): Job {
  const [state, setState] = useState<JobState>(idle);
  const current = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    current.current?.abort(new DOMException("cancelled", "AbortError"));
    current.current = null;
    setState({ kind: "idle", said: "Cancelled." });
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
    tell("Beginning", 0);
    work({ signal: controller.signal, tell }).then(
      (said) => mine({ kind: "idle", said }),
      (error: unknown) =>
        mine({ kind: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  return { state, run, cancel };
}

/** Milliseconds of work before the page gets its turn. */
const turn = 12;

/**
 * Gathers what `pieces` gives into a file, a turn at a time.
 *
 * @param length of the whole, in pieces, roughly
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
    tell("Writing", Math.min(1, parts.length / length));
    await nextTask();
    signal.throwIfAborted();
    since = performance.now();
  }
  return new Blob(parts, { type });
}

/** Resolves when the page has had its turn. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
