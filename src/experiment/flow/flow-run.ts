import { type CentralEnd, CentralFlow } from "./central/central-flow.ts";
import type { CurvedObjective } from "./central/curved-objective.ts";
import { type FlowEnd, type FlowObjective, GradientFlow } from "./gradient-flow.ts";

/** A flow that is integrated to one time after another, each at least the one before. */
export interface FlowRun {
  readonly end: FlowEnd | CentralEnd | null;
  /** The mean loss of gradient descent less that at the flow's point. */
  readonly raise: number;
  /** The number of directions in which gradient descent oscillates. */
  readonly directions: number;
  /** Writes the point at a time to `out` (mutates). Returns false where it is not known yet, after a step towards it. */
  reach(time: number, out: Float64Array): boolean;
}

/**
 * Returns the gradient flow from a start to a time.
 *
 * @param unlimited true where the steps of the integration are counted elsewhere
 */
export function gradientRun(
  objective: FlowObjective,
  start: ArrayLike<number>,
  until: number,
  unlimited: boolean,
): FlowRun {
  const flow = new GradientFlow(objective, start, until, unlimited ? Number.POSITIVE_INFINITY : undefined);
  return {
    raise: 0,
    directions: 0,
    get end() {
      return flow.end;
    },
    reach(time, out) {
      const isOver = flow.end !== null && flow.end !== "stationary" && time > flow.time;
      if (isOver) return false;
      if (flow.at(time, out)) return true;
      flow.forget();
      flow.advance(1);
      return false;
    },
  };
}

/** Returns the central flow of gradient descent from a start. @param lr its learning rate */
export function centralRun(objective: CurvedObjective, start: ArrayLike<number>, lr: number): FlowRun {
  const flow = new CentralFlow(objective, start, lr);
  return {
    get end() {
      return flow.end;
    },
    get raise() {
      return flow.raise;
    },
    get directions() {
      return flow.directions;
    },
    reach(time, out) {
      if (flow.end) return false;
      if (flow.time < time) {
        flow.advance(time);
        return false;
      }
      out.set(flow.point);
      return true;
    },
  };
}
