/** Functions of one number that an activation or a loss may call. */
export type FunctionName = "exp" | "log" | "tanh" | "sigmoid" | "sin" | "cos" | "erf";

/**
 * Arithmetic of one precision, with numbers or with code that computes vectors of numbers: an activation is written
 * once, in terms of it. A number as an operand stands for a constant. The same operations in the same order give the
 * same bits.
 */
export interface Arithmetic<N, Mask> extends Readonly<Record<FunctionName, (x: N) => N>> {
  constant(value: number): N;
  /** Returns a value that is used more than once, computed once. */
  keep(value: N): N;
  add(a: N | number, b: N | number): N;
  sub(a: N | number, b: N | number): N;
  mul(a: N | number, b: N | number): N;
  div(a: N | number, b: N | number): N;
  abs(a: N): N;
  /** Says where a > b. */
  above(a: N | number, b: N | number): Mask;
  /** Returns a where the mask is true, else b; both are computed. */
  choose(mask: Mask, a: N | number, b: N | number): N;
}

/** An activation's value at the sum z, and its derivative there, where the value is a. */
export interface Activation<N> {
  readonly forward: (z: N) => N;
  readonly derivative: (z: N, a: N) => N;
}
