import type { StateValues } from "../engine/method.ts";
import type { Numbers } from "../library/parameter.ts";
import { Factor } from "./factor.ts";
import { Mover } from "./mover.ts";
import { sizesOf } from "./sizes.ts";

/** Shampoo: multiplies a matrix by inverse fourth roots on both sides, a vector by an inverse square root. */
export class ShampooMover extends Mover {
  readonly #rows: number;
  readonly #columns: number;
  readonly #left: Factor;
  readonly #right: Factor | null;
  readonly #grad: Float64Array;
  readonly #scratch: Float64Array;
  #steps = 0;

  constructor(shape: readonly number[]) {
    super();
    const [rows, columns] = sizesOf(shape);
    this.#rows = rows;
    this.#columns = columns ?? 1;
    this.#left = new Factor(rows, columns === undefined ? 2 : 4);
    this.#right = columns === undefined ? null : new Factor(columns, 4);
    this.#grad = new Float64Array(rows * this.#columns);
    this.#scratch = new Float64Array(this.#grad.length);
  }

  step(data: Numbers, grad: Numbers): void {
    this.#grad.set(grad);
    this.#left.gather(this.#grad, this.#columns, 1, this.#columns);
    this.#right?.gather(this.#grad, 1, this.#columns, this.#rows);
    if (this.#steps % this.value("updateFreq") === 0) {
      this.#left.refresh(this.value("eps"));
      this.#right?.refresh(this.value("eps"));
    }
    this.#steps += 1;
    this.#left.applyLeft(this.#grad, this.#scratch, this.#columns);
    let update = this.#scratch;
    if (this.#right) {
      this.#right.applyRight(this.#scratch, this.#grad, this.#rows);
      update = this.#grad;
    }
    const lr = this.value("lr");
    for (let i = 0; i < data.length; i++) data[i] -= lr * update[i];
  }

  save(): StateValues {
    const left = { left: this.#left.sum.slice(), leftRoot: this.#left.root.slice() };
    const right = this.#right && { right: this.#right.sum.slice(), rightRoot: this.#right.root.slice() };
    return { steps: this.#steps, ...left, ...right };
  }

  load(state: StateValues): void {
    this.#steps = Number(state.steps);
    this.#left.sum.set(state.left as Float64Array);
    this.#left.root.set(state.leftRoot as Float64Array);
    this.#right?.sum.set(state.right as Float64Array);
    this.#right?.root.set(state.rightRoot as Float64Array);
  }
}
