import { absoluteSum, dot, largest } from "../algebra/vector.ts";
import type { MethodState, Oracle, StateValues, Tensor } from "../engine/method.ts";
import { Line } from "./line.ts";
import { Memory } from "./memory.ts";
import { gatherData, gatherGradients, place, WholeMethod } from "./whole-method.ts";

/** PyTorch's conditions; its search has a fixed tolerance, whatever toleranceChange is. */
const conditions = { c1: 1e-4, c2: 0.9, tolerance: 1e-9 };

/** L-BFGS as in torch.optim.LBFGS: several iterations per step, the history kept from step to step. */
export class LBFGSMethod extends WholeMethod {
  #line = new Line(0);
  #memory = new Memory(0);
  #gradient = new Float64Array(0);
  #previous = new Float64Array(0);
  /** The point from which a step without line search starts. */
  #from = new Float64Array(0);
  #loss = 0;
  /** Distance of the last move along the line's direction. */
  #t = 0;
  /** Iterations of all steps together. */
  #iterations = 0;
  /** Of the last step: the distance that its last iteration moved, and the points tried in all. */
  #length = 0;
  #tried = 0;

  protected move(tensors: readonly Tensor[], oracle: Oracle): void {
    this.#loss = oracle.loss;
    this.#length = 0;
    this.#tried = 0;
    gatherGradients(tensors, this.#gradient);
    if (this.#isOptimal()) return;
    const maxIter = this.value("maxIter");
    const maxEval = this.value("maxEval");
    const tolerance = this.value("toleranceChange");
    for (let i = 1; ; i++) {
      const before = this.#loss;
      this.#aim();
      if (dot(this.#gradient, this.#line.direction) > -tolerance) return;
      this.#tried += this.#move(tensors, oracle, i === maxIter);
      this.#length = this.#t;
      // The step's gradient counts too.
      if (i === maxIter || 1 + this.#tried >= maxEval || this.#isOptimal()) return;
      if (largest(this.#line.direction) * Math.abs(this.#t) <= tolerance) return;
      if (Math.abs(this.#loss - before) < tolerance) return;
    }
  }

  noted(): MethodState {
    return { tensors: [], shared: { length: Float64Array.of(this.#length), tried: this.#tried } };
  }

  protected remember(): StateValues {
    return {
      iterations: this.#iterations,
      t: Float64Array.of(this.#t),
      direction: this.#line.direction.slice(),
      previous: this.#previous.slice(),
      ...this.#memory.save(),
    };
  }

  protected recall(state: StateValues): void {
    const [[t], scale] = ["t", "scale"].map((name) => this.stored(state, name, 1));
    const [direction, previous] = ["direction", "previous"].map((name) => this.stored(state, name));
    const rhos = this.stored(state, "rhos", null);
    const [ys, ss] = ["ys", "ss"].map((name) => this.stored(state, name, rhos.length * this.size));
    this.#memory.load({ scale, ys, ss, rhos });
    this.#iterations = Number(state.iterations);
    this.#t = t;
    this.#line.direction.set(direction);
    this.#previous.set(previous);
  }

  protected reserve(size: number): void {
    this.#line = new Line(size);
    this.#memory = new Memory(size);
    this.#gradient = new Float64Array(size);
    this.#previous = new Float64Array(size);
    this.#from = new Float64Array(size);
    this.#iterations = 0;
  }

  /** Computes the next direction, and the first guess of the distance along it. */
  #aim(): void {
    const { direction } = this.#line;
    if (this.#iterations > 0)
      this.#memory.remember(this.#gradient, this.#previous, this.#t, direction, this.value("historySize"));
    this.#memory.direction(this.#gradient, direction);
    this.#previous.set(this.#gradient);
    const first = this.#iterations === 0 ? Math.min(1, 1 / absoluteSum(this.#gradient)) : 1;
    this.#t = first * this.value("lr");
    this.#iterations += 1;
  }

  /**
   * Moves along the direction.
   *
   * @returns evaluations that it took: without line search none in a step's last iteration, as in PyTorch
   */
  #move(tensors: readonly Tensor[], oracle: Oracle, last: boolean): number {
    if (this.value("lineSearchFn") === 1) return this.#search(tensors, oracle);
    gatherData(tensors, this.#from);
    place(tensors, this.#from, this.#t, this.#line.direction);
    if (last) return 0;
    this.#loss = oracle.evaluate();
    gatherGradients(tensors, this.#gradient);
    return 1;
  }

  #search(tensors: readonly Tensor[], oracle: Oracle): number {
    const found = this.#line.descend(tensors, oracle, this.#loss, this.#gradient, this.#t, conditions);
    this.#t = found.t;
    this.#loss = found.loss;
    this.#gradient.set(found.gradient);
    return this.#line.evaluations;
  }

  #isOptimal(): boolean {
    return largest(this.#gradient) <= this.value("toleranceGrad");
  }
}
