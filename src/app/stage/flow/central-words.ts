import type { FlowRow } from "../../../experiment/flow/flow-course.ts";
import { type SurfaceSpec, valuesAt } from "../../../experiment/index.ts";
import { contenderNames } from "../../../plot/names.ts";
import { say } from "../../../words/say.ts";
import type { FlowNews } from "../../charts/flow/computation.ts";
import { endWords, refusalWords } from "../../charts/flow/words.ts";
import { printShort } from "../../ui/values/number.ts";

/** Says where a race's central flow stands and ends. @param row of the cursor's step; null where it is not known */
export function centralWords(
  { slot, refusal, end, failure }: FlowNews,
  spec: SurfaceSpec,
  row: Pick<FlowRow, "step" | "loss" | "sharpness" | "directions"> | null,
): string {
  if (failure) return failure;
  if (refusal) return `${refusalWords(refusal)}.`;
  if (slot === null || !spec.contenders.some((one) => one.slot === slot))
    return say("The central flow is computed.");
  const name = contenderNames(spec).get(slot) ?? "";
  const ending = endWords(end);
  const what = ending
    ? say("Dash-dotted: the central flow of {name}, the middle of its oscillation, {end}.", {
        name,
        end: ending,
      })
    : say("Dash-dotted: the central flow of {name}, the middle of its oscillation.", { name });
  if (!row) return what;
  const bound = printShort(2 / valuesAt(spec, slot, 0).lr);
  const step = String(row.step);
  const loss = printShort(row.loss);
  const where =
    row.directions === 0
      ? say(
          "At step {step} its sharpness {sharpness} is below 2/lr = {bound}: it is the gradient flow, with the loss {loss}.",
          { step, sharpness: printShort(row.sharpness), bound, loss },
        )
      : say("At step {step} its sharpness is held at 2/lr = {bound}, with the mean loss {loss}.", {
          step,
          bound,
          loss,
        });
  return `${what} ${where}`;
}
