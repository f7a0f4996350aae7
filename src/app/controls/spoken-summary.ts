import type { Status } from "../../experiment/index.ts";
import { sayNumber } from "./number.ts";

/** A contender as a summary tells of it. */
export interface Standing {
  readonly name: string;
  /** At the cursor. */
  readonly loss: number;
  readonly status: Status;
}

/** How the race stands, for a voice: "Step 310. Adam: loss 3.6. SGD: loss 5.8." */
export function spokenSummary(lead: string, standings: readonly Standing[]): string {
  const sentences = standings.map(({ name, loss, status }) => {
    if (status.kind === "diverged") return `${name} diverged at step ${status.step}`;
    const stopped = status.kind === "stationary" ? `, stopped at step ${status.step}` : "";
    return `${name}: loss ${sayNumber(loss)}${stopped}`;
  });
  return `${[lead, ...sentences].join(". ")}.`;
}
