import type { ObservedStep, TensorView } from "../../experiment/inspect/observed.ts";
import { traceSchedule } from "../../experiment/inspect/trace-step.ts";
import type { Seen } from "../../optim/define/effect.ts";
import { effectOf } from "../../optim/define/effects.ts";
import { type Told, told, toldText } from "../../words/told.ts";

/** Returns a sentence on what each addon did in a step, the outermost first; none for one that did nothing. */
export function effectsOf(observed: ObservedStep, tensor: number): Told[] {
  const { levels, definition } = observed;
  const rate = traceSchedule(observed, tensor)?.statements.findLast(({ name }) => name === "rate")?.value;
  return (definition.addons ?? []).flatMap((addon) => {
    const k = levels.findIndex(({ id }) => id === addon.id);
    const call = levels[k]?.calls.at(-1);
    if (!call) return [];
    const inside = levels[k + 1].calls.at(-1) ?? null;
    // The warmup's factor is in the rate that the optimizer is given; the schedule answers for its part alone.
    const inner = inside && addon.kind === "schedule" ? withRate(inside, tensor, rate) : inside;
    const ofTensor = addon.kind === "schedule" ? { ...call, before: [call.before[tensor]] } : call;
    const said = effectOf(addon)?.({ ...ofTensor, inner });
    return said ? [told("{addon}: {effect}.", { addon: toldText(addon.name), effect: said })] : [];
  });
}

function withRate({ before, after }: Seen, tensor: number, rate: number | undefined): Seen {
  const { data, grad, state, values } = before[tensor] as TensorView;
  const given = rate === undefined ? values : new Map(values).set("lr", rate);
  return { before: [{ data, grad, state, values: given }], after };
}
