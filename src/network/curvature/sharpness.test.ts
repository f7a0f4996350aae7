import { describe, expect, it, test } from "vitest";
import { symmetricEigen } from "../../optim/algebra/symmetric-eigen.ts";
import { Random } from "../../random/random.ts";
import { hessianVectorProduct, lowestCurvature, MLP, type MLPOptions, sharpness } from "../index.ts";
import { numbersOf } from "../numbers-of.ts";
import { precisions } from "../precision.ts";
import { HessianEigenvalues } from "./hessian-eigenvalues.ts";
import { LoopHessian } from "./loop-hessian.ts";
import { drawBatch, drawVector, drawWeights } from "./testing/problems.ts";
import { VectorHessian } from "./vector/vector-hessian.ts";

/** Returns the rows of some samples, in the flat layout that an MLP takes. */
function drawRows(mlp: MLP, samples: number) {
  const { layers, loss } = mlp.options;
  const { inputs, targets } = drawBatch(new Random(3), layers, loss, samples);
  const bySample = (numbers: ArrayLike<number>) => {
    const width = numbers.length / samples;
    return Float64Array.from(numbers, (_, i) => numbers[(i % width) * samples + Math.floor(i / width)]);
  };
  return [bySample(inputs), bySample(targets)] as const;
}

/** Returns the eigenvalues of the Hessian, from its products with unit vectors, in ascending order. */
function denseEigenvalues(
  mlp: MLP,
  inputs: Float64Array,
  targets: Float64Array,
  scale: Float64Array,
): number[] {
  const n = scale.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const unit = new Float64Array(n);
    unit[i] = scale[i];
    matrix.set(
      hessianVectorProduct(mlp, inputs, targets, unit).map((one, j) => one * scale[j]),
      i * n,
    );
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const mean = (matrix[i * n + j] + matrix[j * n + i]) / 2;
      matrix[i * n + j] = mean;
      matrix[j * n + i] = mean;
    }
  symmetricEigen(matrix, n, new Float64Array(n * n));
  return Array.from({ length: n }, (_, i) => matrix[i * n + i]).sort((a, b) => a - b);
}

const networks: MLPOptions[] = [
  { layers: [2, 6, 6, 1], activation: "tanh", loss: "mse" },
  { layers: [2, 8, 3], activation: "relu", loss: "cross_entropy" },
  { layers: [3, 5, 4, 2], activation: "gelu", loss: "bce", scale: 2 },
  { layers: [4, 2], activation: "linear", loss: "huber" },
];

describe.each(networks)("the Hessian's extreme eigenvalues of $layers, $activation, $loss", (options) => {
  const mlp = new MLP({ ...options, seed: 5 });
  const [inputs, targets] = drawRows(mlp, 40);
  const size = mlp.parameters().reduce((sum, { data }) => sum + data.length, 0);
  const error = (found: number, wanted: number) => Math.abs(found - wanted) / Math.abs(wanted);

  it("are those of the dense matrix", () => {
    const dense = denseEigenvalues(mlp, inputs, targets, new Float64Array(size).fill(1));
    const largest = sharpness(mlp, inputs, targets);
    const smallest = lowestCurvature(mlp, inputs, targets);
    expect([largest.converged, smallest.converged]).toEqual([true, true]);
    expect(error(largest.value, dense[size - 1])).toBeLessThan(1e-6);
    expect(Math.abs(smallest.value - dense[0]) / dense[size - 1]).toBeLessThan(1e-6);
    const product = hessianVectorProduct(mlp, inputs, targets, largest.vector);
    const rest = Math.hypot(...product.map((one, i) => one - largest.value * largest.vector[i]));
    expect(rest / largest.value).toBeLessThan(2e-6);
  });

  it("are those of the dense matrix with a preconditioner, whose eigenvector is that of P⁻¹H", () => {
    const preconditioner = drawVector(new Random(4), size).map((one) => 0.05 + Math.abs(one));
    const dense = denseEigenvalues(
      mlp,
      inputs,
      targets,
      Float64Array.from(preconditioner, (one) => 1 / Math.sqrt(one)),
    );
    const { value, vector } = sharpness(mlp, inputs, targets, { preconditioner });
    expect(error(value, dense[size - 1])).toBeLessThan(1e-6);
    const product = hessianVectorProduct(mlp, inputs, targets, vector);
    for (const [i, one] of product.entries())
      expect(Math.abs(one / preconditioner[i] - value * vector[i]) / value).toBeLessThan(1e-4);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
  });

  it("are the same from an earlier eigenvector after a step, with fewer products", () => {
    const before = sharpness(mlp, inputs, targets);
    const parameters = mlp.parameters();
    for (const { data } of parameters) for (let i = 0; i < data.length; i++) data[i] *= 0.999;
    const cold = sharpness(mlp, inputs, targets, { tolerance: 1e-4 });
    const warm = sharpness(mlp, inputs, targets, { tolerance: 1e-4, start: before.vector });
    for (const { data } of parameters) for (let i = 0; i < data.length; i++) data[i] /= 0.999;
    expect(error(warm.value, cold.value)).toBeLessThan(1e-6);
    expect(warm.products).toBeLessThan(cold.products);
  });

  it("differ by less than 1e-5 in single precision", () => {
    const single = new MLP({ ...options, seed: 5, precision: "float32" });
    const vector = drawVector(new Random(6), size);
    const [a, b] = [mlp, single].map((one) => hessianVectorProduct(one, inputs, targets, vector));
    const scale = Math.max(...a.map(Math.abs));
    for (const [i, one] of a.entries()) expect(Math.abs(b[i] - one) / scale).toBeLessThan(1e-5);
    const found = sharpness(single, inputs, targets);
    expect(found.converged).toBe(true);
    expect(error(found.value, sharpness(mlp, inputs, targets).value)).toBeLessThan(1e-5);
  });
});

test.each(precisions)("eigenvalues by loops and vectors have the same bits in %s", (precision) => {
  const sizes = [2, 9, 5, 1];
  const architecture = { sizes, activation: "silu", loss: "mse", precision };
  const params = drawWeights(new Random(1), sizes);
  const batch = drawBatch(new Random(2), sizes, "mse", 30);
  const Numbers = numbersOf(precision);
  const own = { samples: 30, inputs: new Numbers(batch.inputs), targets: new Numbers(batch.targets) };
  const [loops, vectors] = [new LoopHessian(architecture), new VectorHessian(architecture)].map((kernel) => {
    kernel.at(new Numbers(params), own);
    const eigenvalues = new HessianEigenvalues(kernel);
    const options = { start: null, tolerance: 1e-6, maxProducts: 100 };
    return [
      eigenvalues.find("largest", null, options),
      eigenvalues.find(
        "smallest",
        params.map((one) => one * one + 0.1),
        options,
      ),
    ];
  });
  expect(vectors).toEqual(loops);
});

test("a network of zeros is at a saddle, whose curvatures follow from its errors", () => {
  const mlp = new MLP({ layers: [2, 5, 1], initialization: "zeros" });
  const [inputs, targets] = [
    [
      [1, 2],
      [3, 4],
    ],
    [[5], [6]],
  ];
  // Besides the 2 of the output's bias, second derivatives are those with respect to a unit's weight above and one of
  // its weights below: the mean over both samples of 2·error·input, −5 − 6·3, −5·2 − 6·4 and, for the bias, −5 − 6.
  const curvature = Math.hypot(23, 34, 11);
  expect(sharpness(mlp, inputs, targets).value).toBeCloseTo(curvature, 10);
  expect(lowestCurvature(mlp, inputs, targets).value).toBeCloseTo(-curvature, 10);
});

describe("products and eigenvalues of the Hessian refuse", () => {
  const mlp = new MLP({ layers: [1, 2, 1] });
  const [inputs, targets] = [
    [[1], [2]],
    [[0], [1]],
  ];
  it.each<[string, () => unknown, RegExp]>([
    [
      "a short vector",
      () => hessianVectorProduct(mlp, inputs, targets, [1]),
      /vector must have the 7 numbers .* got 1/,
    ],
    [
      "no vector",
      () => hessianVectorProduct(mlp, inputs, targets, undefined as never),
      /vector must be an array/,
    ],
    ["a short row", () => sharpness(mlp, [[1, 2]], targets), /inputs\[0\] must have 1 numbers, got 2/],
    [
      "a mistyped option",
      () => sharpness(mlp, inputs, targets, { tolerence: 1 } as never),
      /sharpness has no option/,
    ],
    [
      "a negative tolerance",
      () => sharpness(mlp, inputs, targets, { tolerance: -1 }),
      /tolerance must be .* got -1/,
    ],
    [
      "no products",
      () => lowestCurvature(mlp, inputs, targets, { maxProducts: 0 }),
      /maxProducts must be .* got 0/,
    ],
    [
      "a start of another network",
      () => sharpness(mlp, inputs, targets, { start: [1, 2] }),
      /start must have the 7/,
    ],
    [
      "a preconditioner that is not positive",
      () => sharpness(mlp, inputs, targets, { preconditioner: [1, 1, 1, 0, 1, 1, 1] }),
      /preconditioner\[3\] must be a positive number, got 0/,
    ],
  ])("%s", (_, act, message) => {
    expect(act).toThrow(message);
  });
});
