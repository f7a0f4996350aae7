import { expect, test } from "vitest";
import { tanh } from "../../../lang/elementary/tanh.ts";
import { Random } from "../../../random/random.ts";
import { borderDimension } from "./dimension.ts";

// A network of J. Sohl-Dickstein, The boundary of neural network trainability is fractal, 2024, arXiv:2402.06184.
// From the paper: one hidden layer of 16 tanh units without biases, inputs, label and weights from a normal
// distribution, the scales of a mean field, a loss of squares on a single sample, gradient descent with a learning rate
// for each layer, and convergence where the mean of the last 20 losses is below the first loss.
// Ours: the seed, 200 steps, the part of the plane, found by zooming in four times where the border was longest, and
// 128 × 128 runs. The paper has more of them, and many zooms.
const units = 16;
const steps = 200;
const last = 20;
const scales = [Math.sqrt(2 / units), 1 / units] as const;
const size = 128;
/** Powers of ten of the learning rates: of the hidden layer, and of the output. */
const part = [
  [1.859130859375, 1.8603515625],
  [1.292724609375, 1.29345703125],
] as const;
/** The dimensions that the paper found, for its six kinds of training. */
const published = { least: 1.17, most: 1.98 };

const random = new Random(5);
const normal = (count: number) => new Float64Array(count).map(() => random.normal());
const [firstHidden, firstOutput, input] = [normal(units * units), normal(units), normal(units)];
const label = random.normal();

/** Says whether training does not converge with two learning rates. */
function diverges(hiddenRate: number, outputRate: number): boolean {
  const [hidden, output, active] = [firstHidden.slice(), firstOutput.slice(), new Float64Array(units)];
  let [first, sum] = [0, 0];
  for (let step = 0; step < steps; step++) {
    let prediction = 0;
    for (let i = 0; i < units; i++) {
      let z = 0;
      for (let j = 0; j < units; j++) z += hidden[i * units + j] * input[j];
      active[i] = tanh(scales[0] * z);
      prediction += scales[1] * output[i] * active[i];
    }
    const error = prediction - label;
    if (step === 0) first = error * error;
    if (step >= steps - last) sum += error * error;
    if (!Number.isFinite(error)) return true;
    for (let i = 0; i < units; i++) {
      const toHidden = 2 * error * scales[1] * output[i] * (1 - active[i] * active[i]) * scales[0];
      output[i] -= outputRate * 2 * error * scales[1] * active[i];
      for (let j = 0; j < units; j++) hidden[i * units + j] -= hiddenRate * toHidden * input[j];
    }
  }
  return !(sum / last < first);
}

const rateAt = ([from, to]: readonly [number, number], place: number): number =>
  10 ** (from + ((to - from) * place) / (size - 1));

test.runIf(process.env.DOWNHILL_THOROUGH)(
  "the border of trainability of Sohl-Dickstein's network is ragged, with a dimension among those published",
  () => {
    const classes = Uint8Array.from({ length: size * size }, (_, cell) =>
      Number(diverges(rateAt(part[0], cell % size), rateAt(part[1], Math.floor(cell / size)))),
    );
    const { dimension, spread } = borderDimension(classes, [size, size])!;
    expect(dimension).toBeGreaterThan(published.least);
    expect(dimension).toBeLessThan(published.most);
    // A smooth border has 1.
    expect(dimension - spread).toBeGreaterThan(1);
  },
);
