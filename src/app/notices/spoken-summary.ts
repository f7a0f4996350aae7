import type { Status } from "../../experiment/index.ts";
import { inPercent, type Result } from "../network/controls/result.ts";
import { sayNumber } from "../ui/values/number.ts";

/** A contender in a summary, with its result at the cursor. */
export interface ContenderSummary extends Result {
  readonly name: string;
  readonly status: Status;
  /** The number of its seeds, and of those that have diverged; left out where there is one seed. */
  readonly seeds?: number;
  readonly divergedSeeds?: number;
}

/** Returns a summary of the race for screen readers: "Step 310. Adam: loss 3.6. SGD: loss 5.8." */
export function spokenSummary(lead: string, summaries: readonly ContenderSummary[]): string {
  const sentences = summaries.map((summary) => {
    const { name, loss, tested, accuracy, quartiles, status } = summary;
    const measure = tested ? "test loss" : "loss";
    const right = accuracy === null ? "" : `, accuracy ${inPercent(accuracy)} percent`;
    if (quartiles) {
      const around = quartiles.map((quartile) => sayNumber(quartile.loss)).join(" to ");
      return `${name}: median ${measure} ${sayNumber(loss)}, quartiles ${around}${right}${divergedIn(summary)}`;
    }
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
    return `${name}: ${measure} ${sayNumber(loss)}${right}${stopped}`;
  });
  return `${[lead, ...sentences].join(". ")}.`;
}

const divergedIn = ({ seeds, divergedSeeds = 0 }: ContenderSummary): string =>
  divergedSeeds > 0 ? `, ${divergedSeeds} of ${seeds} seeds diverged` : "";
