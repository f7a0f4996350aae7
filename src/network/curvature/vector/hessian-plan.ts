import type { Architecture } from "../../network.ts";
import type { Lanes } from "../../vector/lanes.ts";
import { type MemoryPlan, planMemory } from "../../vector/memory-plan.ts";

/** The memory of a module that multiplies a network's Hessian by vectors. */
export interface HessianPlan {
  /**
   * The network at a point. Once it is evaluated, the sums of a hidden layer are replaced by the activation's second
   * derivatives times the derivatives of the loss with respect to the values.
   */
  readonly values: MemoryPlan;
  /** The derivatives of all of these along a vector, which has the parameters' place; the product has the gradient's. */
  readonly tangents: MemoryPlan;
  /** Addresses of the activation's first derivatives, by hidden layer. */
  readonly derivatives: readonly number[];
  /** The end of the last array. */
  readonly bytes: number;
}

/** Plans the memory. @param capacity the most samples of a call */
export function planHessian(
  architecture: Pick<Architecture, "sizes" | "bias">,
  lanes: Lanes,
  capacity: number,
): HessianPlan {
  const values = planMemory(architecture, lanes, capacity);
  const tangents = planMemory(architecture, lanes, capacity, values.bytes);
  let { bytes } = tangents;
  const derivatives = values.layers.slice(0, -1).map(({ outputs }) => {
    const address = bytes;
    bytes += outputs * values.row;
    return address;
  });
  return { values, tangents, derivatives, bytes };
}
