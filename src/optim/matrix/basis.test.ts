import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { Basis } from "./basis.ts";

const size = 7;

/** Makes a basis from gradients of a side of 7 and `ranks` slices, each changed a little by `error`. */
function basisOf(ranks: readonly number[], error: number): Basis {
  const random = new Random(5);
  const noise = new Random(6);
  const basis = new Basis(size);
  for (const [i, rank] of ranks.entries()) {
    const grad = new Float64Array(size * rank).map(() => random.normal() * (1 + error * noise.normal()));
    basis.gather(grad, rank, 1, rank, 0.9);
    if (i === 0) basis.decompose();
    else basis.refine();
  }
  return basis;
}

/** Compares vectors up to their signs. */
function expectAlike(a: Float64Array, b: Float64Array): void {
  for (let k = 0; k < size; k++) {
    let along = 0;
    for (let i = 0; i < size; i++) along += a[i * size + k] * b[i * size + k];
    expect(Math.abs(along)).toBeCloseTo(1, 10);
  }
}

describe("the eigenvectors of SOAP", () => {
  for (const ranks of [[1], [2], [1, 1], [2, 1, 1]])
    it(`do not depend on rounding where gradients span ${ranks.join(" + ")} of 7 directions`, () => {
      expectAlike(basisOf(ranks, 0).vectors, basisOf(ranks, 1e-15).vectors);
    });

  it("are the axes, in their order, where there is no gradient", () => {
    const basis = new Basis(3);
    basis.gather(new Float64Array(3), 1, 1, 1, 0.9);
    basis.decompose();
    expect([...basis.vectors]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });

  it("complete those of a gradient with what is left of the axes orthogonal to them", () => {
    const basis = new Basis(3);
    basis.gather(Float64Array.of(0, 2, 0), 1, 1, 1, 0.9);
    basis.decompose();
    const [first, second, third] = [0, 1, 2].map((k) =>
      [0, 1, 2].map((i) => Math.abs(basis.vectors[i * 3 + k])),
    );
    expect([first, second, third]).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });
});
