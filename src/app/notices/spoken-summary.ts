import type { Status } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
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
    const right = accuracy === null ? [] : [say("accuracy {share} percent", { share: inPercent(accuracy) })];
    const value = { loss: sayNumber(loss) };
    if (quartiles) {
      const [low, high] = quartiles.map((quartile) => sayNumber(quartile.loss));
      const median = say(tested ? "median test loss {loss}" : "median loss {loss}", value);
      const around = say("quartiles {low} to {high}", { low, high });
      return `${name}: ${[median, around, ...right, ...divergedIn(summary)].join(", ")}`;
    }
    if (status.kind === "diverged") return say("{name} diverged at step {step}", { name, step: status.step });
    if (status.kind === "unfit") return say("{name} cannot run here", { name });
    if (status.kind === "no-value") return say("{name} has no value at the start", { name });
    const measure = say(tested ? "test loss {loss}" : "loss {loss}", value);
    return `${name}: ${[measure, ...right, ...stopOf(status)].join(", ")}`;
  });
  return `${[lead, ...sentences].join(". ")}.`;
}

function stopOf(status: Status): readonly string[] {
  if (!("step" in status)) return [];
  const stopped = say("stopped at step {step}", { step: status.step });
  if (status.kind === "no-slope") return [stopped, say("no finite gradient there")];
  return status.kind === "no-rate" ? [stopped, say("no learning rate")] : [stopped];
}

const divergedIn = ({ seeds = 1, divergedSeeds = 0 }: ContenderSummary): readonly string[] =>
  divergedSeeds > 0 ? [say("{diverged} of {seeds} seeds diverged", { diverged: divergedSeeds, seeds })] : [];
