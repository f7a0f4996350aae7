import type { MadeStep, MethodState, Quantities, StateValues } from "../../optim/index.ts";
import type { ObservedCall } from "./observed.ts";

/** Returns a call that explains its step when it is asked: many steps are observed for their state alone. */
export function explained(
  call: ObservedCall,
  { of, preconditioner }: Quantities,
  step: MadeStep,
): ObservedCall {
  // A method's arrays are valid until its next step.
  const made = { ...step, noted: copyOf(step.noted) };
  const isPlane = call.before.length === 1 && call.before[0].data.length === 2;
  return {
    ...call,
    get quantities() {
      return of(made);
    },
    get preconditioner() {
      return (isPlane && preconditioner?.(made)) || null;
    },
  };
}

const copyOf = ({ tensors, shared }: MethodState): MethodState => ({
  tensors: tensors.map(copied),
  shared: copied(shared),
});

const copied = (values: StateValues): StateValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? value : value.slice()]),
  );
