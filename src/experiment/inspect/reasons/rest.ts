import { type Told, told } from "../../../words/told.ts";
import type { ElementStep } from "./element.ts";
import type { Reason } from "./reason.ts";

/** Says why nothing moves, or not the element that is shown; or that momentum alone moves it. */
export const rest: Reason = ({ all, here, names }) => {
  if (all.every(isAtRest)) {
    const cause = causeFor(all);
    return all.length > 1
      ? told("Nothing moves: {cause}.", { cause })
      : told("{name} does not move: {cause}.", { name: names.here.first, cause });
  }
  if (isAtRest(here))
    return told("{name} does not move: {cause}.", { name: names.here.first, cause: causeFor([here]) });
  const isByMomentum = all.every((element) => isAtRest(element) || isCarried(element));
  return isByMomentum ? told("The gradient is 0: momentum alone moves it.") : null;
};

const isAtRest = ({ moved }: ElementStep): boolean => moved === 0;

const hasNoGradient = ({ before }: ElementStep): boolean => before.get("g") === 0;

/** Says whether earlier gradients make all of a step, and the new one is 0. */
const isCarried = (element: ElementStep): boolean =>
  hasNoGradient(element) &&
  element.parts !== null &&
  Math.abs(element.parts.momentum - element.moved) <= 1e-9 * Math.abs(element.moved);

function causeFor(all: readonly ElementStep[]): Told {
  if (all[0].before.get("lr") === 0) return told("the learning rate is 0");
  if (all.every(hasNoGradient)) return told(all.length > 1 ? "the gradient is 0" : "its gradient is 0");
  const isRounded = all.some((element) => element.moves({ p: 0 }) !== 0);
  return told(isRounded ? "the step is lost in rounding" : "the rule makes no step here");
}
