import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import type { SettingsOf } from "../definition.ts";
import { randomOrthogonal, turnedInPlanes } from "../mathematics/eigenvectors.ts";
import { blockEnds, dealt, spectrumOf } from "../mathematics/spectrum.ts";
import { type ProblemObjective, unmeasured } from "../objective.ts";
import { problemStreams } from "../streams.ts";
import quadratic from "./quadratic.ts";

/** A block of the Hessian: rows and columns from `from` up to, not including, `to`. */
interface Block {
  readonly from: number;
  readonly to: number;
  /** Its eigenvectors, one a column, row by row. */
  readonly vectors: Float64Array;
}

/** Makes ½·xᵀHx with H = Q·Λ·Qᵀ, block by block. Parts are the eigendirections, by ascending eigenvalue. */
export default function makeQuadratic(
  settings: SettingsOf<typeof quadratic.settings>,
  seed: number,
): ProblemObjective {
  const { dimensions: n, condition, spectrum, deal } = settings;
  const streams = problemStreams(seed);
  const ends = blockEnds(n, settings.blocks);
  const values = dealt(spectrumOf(spectrum, n, condition), settings.blocks, deal);
  const random = new Random(streams.data);
  const blocks = ends.slice(1).map((to, b): Block => {
    const size = to - ends[b];
    const vectors =
      settings.axes === "random" ? randomOrthogonal(size, random) : turnedInPlanes(size, settings.rotation);
    return { from: ends[b], to, vectors };
  });
  const matrix = hessianOf(blocks, values);
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
  const ranks = new Uint32Array(n);
  for (const [rank, i] of order.entries()) ranks[i] = rank;
  const parts = new Float64Array(n);
  const grads = new Float64Array(n);
  const lossAndGradient = (params: Numbers, out: Numbers): number => multiply(matrix, blocks, params, out);
  return {
    size: n,
    tensors: blocks.map(({ from, to }, b) => ({ name: `block ${b + 1}`, from, to, shape: [to - from] })),
    start: startOf(settings.start, blocks, new Random(streams.start)),
    lossAndGradient,
    ...(settings.noise > 0 && { noise: noiseOf(settings, matrix) }),
    hessian: (_params, out) => out.set(matrix),
    updateTime: quadratic.updateTime(settings),
    parts: order.map((i, k) => ({ name: `${k + 1}`, weight: values[i] })),
    parameterOf: (part) => mainAxis(blocks, order[part]),
    evaluate(params) {
      const loss = lossAndGradient(params, grads);
      writeParts(blocks, values, ranks, params, parts);
      return { train: { loss, accuracy: Number.NaN }, test: unmeasured, parts };
    },
  };
}

function hessianOf(blocks: readonly Block[], values: Float64Array): Float64Array {
  const n = values.length;
  const matrix = new Float64Array(n * n);
  for (const { from, to, vectors } of blocks)
    for (let i = from; i < to; i++)
      for (let j = from; j <= i; j++) {
        let sum = 0;
        for (let k = 0, m = to - from; k < m; k++)
          sum += vectors[(i - from) * m + k] * values[from + k] * vectors[(j - from) * m + k];
        matrix[i * n + j] = sum;
        matrix[j * n + i] = sum;
      }
  return matrix;
}

/** Writes H·x over `out` (mutates); returns ½·xᵀHx. */
function multiply(matrix: Float64Array, blocks: readonly Block[], x: Numbers, out: Numbers): number {
  const n = x.length;
  let loss = 0;
  for (const { from, to } of blocks)
    for (let i = from; i < to; i++) {
      let sum = 0;
      for (let j = from; j < to; j++) sum += matrix[i * n + j] * x[j];
      out[i] = sum;
      loss += 0.5 * sum * x[i];
    }
  return loss;
}

/**
 * Writes ½·λ·c² of each eigendirection over `parts` (mutates), c being the component of `x` along it.
 *
 * @param ranks the place of each eigenvalue among the parts
 */
function writeParts(
  blocks: readonly Block[],
  values: Float64Array,
  ranks: Uint32Array,
  x: Numbers,
  parts: Float64Array,
): void {
  for (const { from, to, vectors } of blocks)
    for (let k = 0, m = to - from; k < m; k++) {
      let along = 0;
      for (let i = 0; i < m; i++) along += vectors[i * m + k] * x[from + i];
      parts[ranks[from + k]] = 0.5 * values[from + k] * along * along;
    }
}

/** Returns the coordinate along which an eigenvector is longest. */
function mainAxis(blocks: readonly Block[], eigenvector: number): number {
  const { from, to, vectors } = blocks.find((block) => eigenvector < block.to) ?? blocks[0];
  const size = to - from;
  const along = (i: number): number => Math.abs(vectors[i * size + eigenvector - from]);
  let longest = 0;
  for (let i = 1; i < size; i++) if (along(i) > along(longest)) longest = i;
  return from + longest;
}

/** Returns the start whose components along the eigenvectors are 1, or normal numbers. */
function startOf(start: "random" | "ones", blocks: readonly Block[], random: Random): Float64Array {
  const x = new Float64Array(blocks[blocks.length - 1].to);
  for (const { from, to, vectors } of blocks)
    for (let k = 0, m = to - from; k < m; k++) {
      const along = start === "ones" ? 1 : random.normal();
      for (let i = 0; i < m; i++) x[from + i] += along * vectors[i * m + k];
    }
  return x;
}

/** Returns the deviation of each coordinate's noise: that of one sample, divided by the root of the batch size. */
function noiseOf(
  { dimensions: n, noise, covariance, batch }: SettingsOf<typeof quadratic.settings>,
  matrix: Float64Array,
): Float64Array {
  const scale = noise / Math.sqrt(batch);
  return Float64Array.from({ length: n }, (_, i) =>
    covariance === "curvature" ? scale * Math.sqrt(matrix[i * n + i]) : scale,
  );
}
