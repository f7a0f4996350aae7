import type { Numbers } from "../library/parameter.ts";
import type { Tensor } from "./method.ts";
import { MethodWrapper } from "./method-wrapper.ts";

/** A tensor for the inner method: the same data, with the wrapper's gradient. */
interface WrappedTensor extends Tensor {
  grad: Numbers | null;
  readonly buffer: Numbers;
}

/** Wraps a method and gives it other gradients. It never writes the gradients that it is given itself. */
export abstract class GradientWrapper extends MethodWrapper {
  /** The wrapped tensors, in order; made once, so that a step allocates nothing. */
  protected readonly wrapped: WrappedTensor[] = [];

  override add(tensor: Tensor): void {
    super.add(tensor);
    const { data, shape } = tensor;
    this.wrapped.push({ data, shape, grad: null, buffer: data.slice().fill(0) });
  }
}
