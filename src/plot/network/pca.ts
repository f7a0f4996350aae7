/** The directions in which samples vary most. */
export interface Components {
  /** Two directions [feature], of length 1 and at right angles; a zero vector where there is no second. */
  readonly axes: readonly [Float64Array, Float64Array];
  /** Share of the variance along each, 0 to 1. */
  readonly shares: readonly [number, number];
}

/** Vectors that are iterated together: more than wanted, so the first two converge sooner. */
const block = 8;
const iterations = 80;
/** Multiplications that the covariances may take: with more samples, only every second, third … is read. */
const budget = 3e7;

/**
 * Computes the first two principal components by subspace iteration on the covariances (Golub & Van Loan, Matrix
 * Computations, 8.2.4). The largest entry of each is positive.
 *
 * @param inputs [sample][feature] with mean 0 a feature
 */
export function principalComponents(inputs: Float64Array, features: number): Components {
  const covariances = covariancesOf(inputs, features);
  let total = 0;
  for (let f = 0; f < features; f++) total += covariances[f * features + f];
  const width = Math.min(block, features);
  let vectors = Array.from({ length: width }, (_, v) => firstGuess(features, v));
  for (let i = 0; i < (features > block ? iterations : 1); i++) {
    if (features > block) vectors = vectors.map((vector) => multiply(covariances, vector));
    makeOrthonormal(vectors);
  }
  const { values, axes } = ritz(covariances, vectors);
  const share = (value: number | undefined) =>
    total > 0 && value !== undefined ? Math.max(0, value) / total : 0;
  return {
    axes: [withSign(axes[0]), withSign(axes[1] ?? new Float64Array(features))],
    shares: [share(values[0]), share(values[1])],
  };
}

function covariancesOf(inputs: Float64Array, features: number): Float64Array {
  const samples = inputs.length / features;
  const stride = Math.max(1, Math.ceil((samples * features * features) / 2 / budget));
  const sums = new Float64Array(features * features);
  let count = 0;
  for (let s = 0; s < samples; s += stride) {
    const row = inputs.subarray(s * features, (s + 1) * features);
    for (let i = 0; i < features; i++) for (let j = 0; j <= i; j++) sums[i * features + j] += row[i] * row[j];
    count += 1;
  }
  for (let i = 0; i < features; i++)
    for (let j = 0; j <= i; j++) {
      sums[i * features + j] /= Math.max(1, count);
      sums[j * features + i] = sums[i * features + j];
    }
  return sums;
}

/** Returns unit vectors where there are few features; with many, a vector with a part along every direction. */
const firstGuess = (features: number, v: number): Float64Array =>
  Float64Array.from({ length: features }, (_, f) =>
    features <= block ? Number(f === v) : Math.cos((f + 0.5) * (v + 1) + v * f * f),
  );

function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => dot(matrix.subarray(i * size, (i + 1) * size), vector));
}

/**
 * Makes vectors orthonormal (mutates) by Gram and Schmidt's method, twice for the digits that the first pass loses. A
 * vector that depends on those before it becomes 0.
 */
function makeOrthonormal(vectors: readonly Float64Array[]): void {
  for (const [v, vector] of vectors.entries()) {
    const before = Math.sqrt(dot(vector, vector));
    for (let pass = 0; pass < 2; pass++)
      for (const other of vectors.slice(0, v)) {
        const along = dot(vector, other);
        for (let f = 0; f < vector.length; f++) vector[f] -= along * other[f];
      }
    const length = Math.sqrt(dot(vector, vector));
    const scale = length > 1e-10 * before ? 1 / length : 0;
    for (let f = 0; f < vector.length; f++) vector[f] *= scale;
  }
}

/** Finds eigenvectors within the span of some orthonormal vectors, by falling eigenvalue (Rayleigh and Ritz). */
function ritz(
  covariances: Float64Array,
  vectors: readonly Float64Array[],
): { values: number[]; axes: Float64Array[] } {
  const images = vectors.map((vector) => multiply(covariances, vector));
  const small = vectors.map((vector) => images.map((image) => dot(vector, image)));
  const { values, vectors: turns } = symmetricEigen(small);
  const order = values.map((_, i) => i).sort((a, b) => values[b] - values[a]);
  const axes = order.slice(0, 2).map((k) => {
    const axis = new Float64Array(covariances.length ** 0.5);
    for (const [v, vector] of vectors.entries())
      for (let f = 0; f < axis.length; f++) axis[f] += turns[v][k] * vector[f];
    return axis;
  });
  return { values: order.map((k) => values[k]), axes };
}

/** Finds the eigenvalues, and the eigenvectors as columns, of a small symmetric matrix by Jacobi's rotations. */
export function symmetricEigen(matrix: readonly (readonly number[])[]): {
  values: number[];
  vectors: number[][];
} {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((_, i) => a.map((__, j) => Number(i === j)));
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) if (a[p][q] !== 0) rotate(a, vectors, p, q);
  return { values: a.map((row, i) => row[i]), vectors };
}

/** Turns axes p and q so that the entry between them vanishes (mutates both). */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  if (!Number.isFinite(theta)) {
    a[p][q] = 0;
    a[q][p] = 0;
    return;
  }
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of a) turn(row, p, q, cosine, sine);
  const [rowP, rowQ] = [a[p], a[q]];
  a[p] = rowP.map((value, i) => cosine * value - sine * rowQ[i]);
  a[q] = rowQ.map((value, i) => sine * rowP[i] + cosine * value);
  for (const row of vectors) turn(row, p, q, cosine, sine);
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const before = row[p];
  row[p] = cosine * before - sine * row[q];
  row[q] = sine * before + cosine * row[q];
}

/** Returns the axis or its negative, whichever has a positive largest entry, as an iteration ends at either. */
function withSign(axis: Float64Array): Float64Array {
  let largest = 0;
  for (const value of axis) if (Math.abs(value) > Math.abs(largest) * (1 + 1e-9)) largest = value;
  return largest < 0 ? axis.map((value) => -value) : axis;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
