import type { ElementStep } from "./element.ts";
import type { Reason } from "./reason.ts";

/** Says why nothing moves, or not the element that is shown; or that momentum alone moves it. */
export const rest: Reason = ({ all, here, names }) => {
  if (all.every(isAtRest)) {
    const what = all.length > 1 ? "Nothing moves" : `${capital(names.here)} does not move`;
    return `${what}: ${causeFor(all)}.`;
  }
  if (isAtRest(here)) return `${capital(names.here)} does not move: ${causeFor([here])}.`;
  const isByMomentum = all.every((element) => isAtRest(element) || isCarried(element));
  return isByMomentum ? "The gradient is 0: momentum alone moves it." : null;
};

const isAtRest = ({ moved }: ElementStep): boolean => moved === 0;

const hasNoGradient = ({ before }: ElementStep): boolean => before.get("g") === 0;

/** Says whether earlier gradients make all of a step, and the new one is 0. */
const isCarried = (element: ElementStep): boolean =>
  hasNoGradient(element) &&
  element.parts !== null &&
  Math.abs(element.parts.momentum - element.moved) <= 1e-9 * Math.abs(element.moved);

function causeFor(all: readonly ElementStep[]): string {
  if (all[0].before.get("lr") === 0) return "the learning rate is 0";
  if (all.every(hasNoGradient)) return all.length > 1 ? "the gradient is 0" : "its gradient is 0";
  const isRounded = all.some((element) => element.moves({ p: 0 }) !== 0);
  return isRounded ? "the step is lost in rounding" : "the rule makes no step here";
}

/** A coordinate's name stays as it is. */
const capital = (name: string): string => (name.length === 1 ? name : name[0].toUpperCase() + name.slice(1));
