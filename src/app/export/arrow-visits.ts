import type { SurfaceSpec } from "../../experiment/index.ts";
import type { FindRow } from "../../experiment/inspect/arrow-row.ts";
import { say } from "../../words/say.ts";
import { ArrowClient } from "../../worker/arrows/client.ts";
import type { ArrowAnswer } from "../../worker/arrows/protocol.ts";
import type { Progress } from "./job.ts";

/** Arrows of one step after another, computed in a worker that is started with the first. */
export interface ArrowVisits {
  /** Finds rows of the step that was visited last. */
  readonly find: FindRow;
  /** @throws the signal's reason if it was cancelled; an Error with a sentence if the arrows cannot be computed */
  to(slots: readonly number[], step: number): Promise<void>;
  end(): void;
}

export function arrowVisits(spec: SurfaceSpec, { signal }: Progress): ArrowVisits {
  let shown: ArrowAnswer["contenders"] = [];
  let settle: { readonly resolve: () => void; readonly reject: (reason: unknown) => void } | null = null;
  let client: ArrowClient | null = null;
  const start = () =>
    new ArrowClient({
      onRows: (answer, asked) => {
        if (answer.count === 0) {
          client?.want(asked);
          return;
        }
        shown = answer.contenders;
        settle?.resolve();
      },
      onFailure: () => settle?.reject(new Error(say("The arrows could not be computed."))),
    });
  const cancel = () => settle?.reject(signal.reason);
  signal.addEventListener("abort", cancel);
  return {
    find: (slot) => {
      const found = shown.find((one) => one.slot === slot);
      return found ? { rows: found.rows, at: 0 } : null;
    },
    to: (slots, step) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        settle = { resolve, reject };
        client ??= start();
        client.want({ spec, slots, steps: [step] });
      }),
    end: () => {
      signal.removeEventListener("abort", cancel);
      client?.dispose();
    },
  };
}
