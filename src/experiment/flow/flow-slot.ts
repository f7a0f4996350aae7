import type { Spec } from "../spec.ts";
import { type CentralRefusal, centralRefusal } from "./central/refusal.ts";
import { flowTimes } from "./flow-time.ts";

export const flowKinds = ["gradient", "central"] as const;
/** The flow that a contender follows in theory: with ever shorter steps, or with its steps, on average. */
export type FlowKind = (typeof flowKinds)[number];

/** The reason why there is no flow: of the gradient flow, that no learning rates give it a time. */
export type FlowRefusal = CentralRefusal | "clock";

/** The contender that a flow is of, or the reason why there is none. */
export type FlowSlot =
  | { readonly slot: number; readonly refusal: null }
  | { readonly slot: null; readonly refusal: FlowRefusal };

/** Returns the contender that a flow is of. @param preferred the slot of the one it is of where that has one */
export function flowSlot(spec: Spec, kind: FlowKind, preferred: number): FlowSlot {
  const slots = spec.contenders.map(({ slot }) => slot);
  const inOrder = slots.includes(preferred) ? [preferred, ...slots] : slots;
  const refusals = inOrder.map((slot) => refusalOf(spec, kind, slot));
  const found = refusals.indexOf(null);
  if (found >= 0) return { slot: inOrder[found], refusal: null };
  // Another optimizer says less than what keeps gradient descent from having one.
  const refusal = refusals.find((one) => one !== "optimizer") ?? refusals[0];
  return { slot: null, refusal: refusal ?? "optimizer" };
}

function refusalOf(spec: Spec, kind: FlowKind, slot: number): FlowRefusal | null {
  if (spec.kind === "problem") return "problem";
  if (kind === "central") return centralRefusal(spec, slot);
  return flowTimes(spec, slot) ? null : "clock";
}

/** Returns a text of all that decides a flow: where it is the same, so is the flow. */
export function flowKey(spec: Spec, kind: FlowKind, preferred: number): string {
  const { slot, refusal } = flowSlot(spec, kind, preferred);
  const { map: _, contenders, edits, ...problem } = spec;
  const own = contenders.filter((one) => one.slot === slot);
  return JSON.stringify([kind, refusal, problem, own, edits.filter((edit) => edit.slot === slot)]);
}
