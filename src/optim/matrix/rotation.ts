import { multiply, multiplyTransposedLeft, multiplyTransposedRight } from "../algebra/product.ts";
import { Basis } from "./basis.ts";
import { largestSquare } from "./cost.ts";
import { sizesOf } from "./sizes.ts";

/** Rotates a tensor into the eigenbases of its gradients' products, along each dimension that is not too large. */
export class Rotation {
  readonly rows: number;
  readonly columns: number;
  readonly left: Basis | null;
  readonly right: Basis | null;
  readonly #scratch: Float64Array;

  constructor(shape: readonly number[]) {
    const [rows, columns] = sizesOf(shape);
    this.rows = rows;
    this.columns = columns ?? 1;
    this.left = rows <= largestSquare ? new Basis(rows) : null;
    this.right = columns !== undefined && columns <= largestSquare ? new Basis(columns) : null;
    this.#scratch = new Float64Array(this.rows * this.columns);
  }

  gather(grad: Float64Array, beta: number): void {
    this.left?.gather(grad, this.columns, 1, this.columns, beta);
    this.right?.gather(grad, 1, this.columns, this.rows, beta);
  }

  decompose(): void {
    this.left?.decompose();
    this.right?.decompose();
  }

  /** Updates both bases, and reorders `kept`, one number for each pair of their vectors (mutates). */
  refine(kept: Float64Array): void {
    const { rows, columns, left, right } = this;
    left?.refine();
    right?.refine();
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        this.#scratch[i * columns + j] = kept[(left?.order[i] ?? i) * columns + (right?.order[j] ?? j)];
    kept.set(this.#scratch);
  }

  /** Writes Q_Lᵀ·M·Q_R over `m` (mutates). */
  into(m: Float64Array): void {
    const { rows, columns, left, right } = this;
    if (left) this.#put(m, () => multiplyTransposedLeft(left.vectors, m, this.#scratch, rows, rows, columns));
    if (right) this.#put(m, () => multiply(m, right.vectors, this.#scratch, rows, columns, columns));
  }

  /** Writes Q_L·M·Q_Rᵀ over `m` (mutates). */
  back(m: Float64Array): void {
    const { rows, columns, left, right } = this;
    if (left) this.#put(m, () => multiply(left.vectors, m, this.#scratch, rows, rows, columns));
    if (right)
      this.#put(m, () => multiplyTransposedRight(m, right.vectors, this.#scratch, rows, columns, columns));
  }

  #put(m: Float64Array, multiplyIntoScratch: () => void): void {
    multiplyIntoScratch();
    m.set(this.#scratch);
  }
}
