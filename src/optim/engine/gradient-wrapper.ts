import type { Tensor } from "./method.ts";
import { MethodWrapper } from "./method-wrapper.ts";

/** A tensor as it is handed on: its own data, with a gradient that is the wrapper's. */
interface WrappedTensor extends Tensor {
  grad: Float64Array | null;
  readonly buffer: Float64Array;
}

/** What goes round a method and gives it other gradients; those that it is given itself it never writes. */
export abstract class GradientWrapper extends MethodWrapper {
  /** In the order of the tensors; made once, so that a step allocates nothing. */
  protected readonly wrapped: WrappedTensor[] = [];

  override add(tensor: Tensor): void {
    super.add(tensor);
    const { data, shape } = tensor;
    this.wrapped.push({ data, shape, grad: null, buffer: new Float64Array(data.length) });
  }
}
