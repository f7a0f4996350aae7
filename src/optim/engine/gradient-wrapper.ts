import type { Tensor } from "./method.ts";
import { Wrapper } from "./wrapper.ts";

/** A tensor as it is handed on: its own data, with a gradient that is the wrapper's. */
interface Handed extends Tensor {
  grad: Float64Array | null;
  readonly buffer: Float64Array;
}

/** What goes round a method and gives it other gradients; those that it is given itself it never writes. */
export abstract class GradientWrapper extends Wrapper {
  /** In the order of the tensors; made once, so that a step allocates nothing. */
  protected readonly handed: Handed[] = [];

  override add(tensor: Tensor): void {
    super.add(tensor);
    const { data, shape } = tensor;
    this.handed.push({ data, shape, grad: null, buffer: new Float64Array(data.length) });
  }
}
