import type { Status } from "../../experiment/index.ts";
import { inPercent } from "../network/controls/result.ts";
import { sayNumber } from "../ui/values/number.ts";

/** A contender as a summary tells of it. */
export interface ContenderSummary {
  readonly name: string;
  /** At the cursor. */
  readonly loss: number;
  /** What loss that is: "test loss". */
  readonly measure?: string;
  /** Part of the test samples classified right; not for numbers, nor on a surface. */
  readonly accuracy?: number | null;
  readonly status: Status;
}

/** How the race stands, for a voice: "Step 310. Adam: loss 3.6. SGD: loss 5.8." */
export function spokenSummary(lead: string, summaries: readonly ContenderSummary[]): string {
  const sentences = summaries.map(({ name, loss, measure = "loss", accuracy = null, status }) => {
    if (status.kind === "diverged") return `${name} diverged at step ${status.step}`;
    if (status.kind === "unfit") return `${name} cannot run here`;
    if (status.kind === "no-value") return `${name} has no value at the start`;
    const why =
      status.kind === "no-slope" ? ", no slope there" : status.kind === "no-rate" ? ", no learning rate" : "";
    const stopped = "step" in status ? `, stopped at step ${status.step}${why}` : "";
    const right = accuracy === null ? "" : `, accuracy ${inPercent(accuracy)} percent`;
    return `${name}: ${measure} ${sayNumber(loss)}${right}${stopped}`;
  });
  return `${[lead, ...sentences].join(". ")}.`;
}
