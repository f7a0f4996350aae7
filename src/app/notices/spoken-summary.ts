import type { Status } from "../../experiment/index.ts";
import { inPercent } from "../network/controls/result.ts";
import { sayNumber } from "../ui/values/number.ts";

/** A contender in a summary. */
export interface ContenderSummary {
  readonly name: string;
  /** The loss at the cursor. */
  readonly loss: number;
  /** The name of that loss: "test loss". */
  readonly measure?: string;
  /** The part of the test samples that is classified correctly; null in a regression, absent on a surface. */
  readonly accuracy?: number | null;
  readonly status: Status;
}

/** Returns a summary of the race for screen readers: "Step 310. Adam: loss 3.6. SGD: loss 5.8." */
export function spokenSummary(lead: string, summaries: readonly ContenderSummary[]): string {
  const sentences = summaries.map(({ name, loss, measure = "loss", accuracy = null, status }) => {
    if (status.kind === "diverged") return `${name} diverged at step ${status.step}`;
    if (status.kind === "unfit") return `${name} cannot run here`;
    if (status.kind === "no-value") return `${name} has no value at the start`;
    const why =
      status.kind === "no-slope"
        ? ", no finite gradient there"
        : status.kind === "no-rate"
          ? ", no learning rate"
          : "";
    const stopped = "step" in status ? `, stopped at step ${status.step}${why}` : "";
    const right = accuracy === null ? "" : `, accuracy ${inPercent(accuracy)} percent`;
    return `${name}: ${measure} ${sayNumber(loss)}${right}${stopped}`;
  });
  return `${[lead, ...sentences].join(". ")}.`;
}
