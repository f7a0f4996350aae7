import { afterEach, describe, expect, test, vi } from "vitest";
import { Random } from "../../random/random.ts";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import { activations } from "../activations.ts";
import { losses } from "../losses.ts";
import { type Batch, LoopNetwork } from "../network.ts";
import { numbersOf } from "../numbers-of.ts";
import { type Precision, precisions } from "../precision.ts";
import { VectorNetwork } from "./vector-network.ts";

afterEach(() => vi.unstubAllGlobals());

// The loops are the reference: every number of a compiled network is compared bit for bit, where any NaN is any other.

const networks = ["2-8-8-1", "1-3", "5-7-3", "64-12-10", "3-1-2", "9-6-5-4-3"];

function pair(sizes: readonly number[], activation: string, loss: string, precision: Precision, bias = true) {
  const architecture = { sizes, activation, bias, loss, precision };
  return { loops: new LoopNetwork(architecture), vectors: new VectorNetwork(architecture) };
}

/** Draws a batch; targets are classes or numbers, as the loss has them. */
function drawBatch(
  Numbers: Float64ArrayConstructor | Float32ArrayConstructor,
  random: Random,
  inputs: number,
  outputs: number,
  loss: string,
  samples: number,
): Batch {
  const draw = (count: number, one: () => number) => new Numbers(Array.from({ length: count }, one));
  const targets =
    losses.get(loss)?.targets === "class"
      ? draw(samples, () => Math.floor(random.uniform() * outputs))
      : draw(samples * outputs, () => (random.uniform() < 0.5 ? 0 : 1));
  return { samples, inputs: draw(inputs * samples, () => random.normal()), targets };
}

describe.each(precisions)("a compiled network in %s", (precision) => {
  const Numbers = numbersOf(precision);

  test.each(networks)("has the loops' loss and gradient with every activation: %s", (name) => {
    const sizes = name.split("-").map(Number);
    const random = new Random(7);
    for (const activation of activations.keys()) {
      const { loops, vectors } = pair(sizes, activation, "mse", precision);
      const params = new Numbers(Array.from({ length: loops.size }, () => random.normal()));
      for (const samples of [1, 3, 4, 8, 33, 5]) {
        const batch = drawBatch(Numbers, random, sizes[0], loops.outputCount, "mse", samples);
        const [wanted, found] = [new Numbers(loops.size).fill(0.5), new Numbers(loops.size).fill(0.5)];
        const loss = loops.lossAndGradient(params, batch, wanted);
        expect(vectors.lossAndGradient(params, batch, found), activation).toBe(loss);
        expect(found, activation).toEqual(wanted);
      }
    }
  });

  test.each(["2-8-8-1", "5-7-3-2", "64-12-9-10", "9-6-5-4-3", "1-3", "2-2-1"])(
    "has the loops' loss and gradient with activations by layer, with and without biases: %s",
    (name) => {
      const sizes = name.split("-").map(Number);
      const random = new Random(17);
      const ids = [...activations.keys()];
      for (const bias of [true, false])
        for (let round = 0; round < 6; round++) {
          const each = Array.from(
            { length: Math.max(1, sizes.length - 2) },
            () => ids[random.below(ids.length)],
          );
          const { loops, vectors } = pair(sizes, each.join("-"), "mse", precision, bias);
          const params = new Numbers(Array.from({ length: loops.size }, () => random.normal()));
          for (const samples of [1, 8, 33]) {
            const batch = drawBatch(Numbers, random, sizes[0], loops.outputCount, "mse", samples);
            const [wanted, found] = [new Numbers(loops.size), new Numbers(loops.size)];
            const loss = loops.lossAndGradient(params, batch, wanted);
            expect(vectors.lossAndGradient(params, batch, found), each.join()).toBe(loss);
            expect(found, each.join()).toEqual(wanted);
          }
        }
    },
  );

  test.each([...losses.keys()])("has the loops' numbers with the loss %s, of many samples too", (loss) => {
    const random = new Random(8);
    const { loops, vectors } = pair([4, 6, 3], "tanh", loss, precision);
    const params = new Numbers(Array.from({ length: loops.size }, () => random.normal()));
    for (const samples of [600, 7, 257]) {
      const batch = drawBatch(Numbers, random, 4, 3, loss, samples);
      expect(vectors.loss(params, batch)).toBe(loops.loss(params, batch));
      expect(vectors.latestOutputs.slice(0, 3 * samples)).toEqual(
        loops.outputs(params, batch.inputs, samples).slice(0, 3 * samples),
      );
      const [wanted, found] = [new Numbers(loops.size), new Numbers(loops.size)];
      expect(vectors.lossAndGradient(params, batch, found)).toBe(
        loops.lossAndGradient(params, batch, wanted),
      );
      expect(found).toEqual(wanted);
    }
  });

  test("has the loops' numbers where they are not finite, tiny or zero", () => {
    const random = new Random(9);
    const special = [
      0,
      -0,
      1e-310,
      5e-324,
      1e-40,
      1.5e-45,
      1e200,
      -1e30,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      1,
      -2,
    ];
    for (const activation of activations.keys()) {
      const { loops, vectors } = pair([3, 5, 2], activation, "mse", precision);
      for (let round = 0; round < 40; round++) {
        const params = new Numbers(
          Array.from({ length: loops.size }, () =>
            random.uniform() < 0.15
              ? special[Math.floor(random.uniform() * special.length)]
              : random.normal(),
          ),
        );
        const batch = drawBatch(Numbers, random, 3, 2, "mse", 5);
        const [wanted, found] = [new Numbers(loops.size), new Numbers(loops.size)];
        const loss = loops.lossAndGradient(params, batch, wanted);
        expect(vectors.lossAndGradient(params, batch, found), activation).toBe(loss);
        expect(found, activation).toEqual(wanted);
      }
    }
  });
});

describe.each(precisions)("samples as a program has them, in %s", (precision) => {
  const Numbers = numbersOf(precision);

  test.each(["mse", "cross_entropy"])(
    "give the numbers of the same samples side by side, with %s",
    (loss) => {
      const random = new Random(10);
      for (const sizes of [
        [2, 5, 3],
        [8, 4, 2],
        [3, 4, 2],
      ]) {
        const [width] = sizes;
        const { loops, vectors } = pair(sizes, "tanh", loss, precision);
        const params = new Numbers(Array.from({ length: loops.size }, () => random.normal()));
        for (const samples of [4, 33, 1, 8]) {
          const batch = drawBatch(Numbers, random, width, loops.outputCount, loss, samples);
          const rowsOf = (columns: Batch["inputs"], count: number) =>
            new Numbers(
              Array.from(columns, (_, i) => columns[(i % count) * samples + Math.floor(i / count)]),
            );
          const targets = rowsOf(batch.targets, batch.targets.length / samples);
          const taken = vectors.take(rowsOf(batch.inputs, width), targets);
          const [wanted, found] = [new Numbers(loops.size), new Numbers(loops.size).fill(7)];
          const value = loops.lossAndGradient(params, batch, wanted);
          expect(taken && vectors.lossAndGradient(params, taken, found, true)).toBe(value);
          expect(found).toEqual(wanted);
        }
      }
    },
  );

  test("are left to others where they do not fit", () => {
    const [Others] = [Float64Array, Float32Array].filter((one) => one !== Numbers);
    const { vectors } = pair([2, 3, 2], "tanh", "cross_entropy", precision);
    const inputs = Numbers.of(1, 2, 3, 4);
    const classes = Numbers.of(0, 1);
    expect(vectors.take(inputs, classes)).not.toBeNull();
    expect(vectors.take(Others.of(1, 2, 3, 4), classes)).toBeNull();
    expect(vectors.take(inputs, [0, 1])).toBeNull();
    expect(
      vectors.take(
        [
          [1, 2],
          [3, 4],
        ],
        classes,
      ),
    ).toBeNull();
    expect(vectors.take(inputs, Numbers.of(0, 1, 1))).toBeNull();
    expect(vectors.take(Numbers.of(), Numbers.of())).toBeNull();
    for (const none of [2, -1, 0.5, Number.NaN]) expect(vectors.take(inputs, Numbers.of(0, none))).toBeNull();
  });
});

test("a network is computed by the loops from when there is not enough memory", () => {
  const random = new Random(5);
  const { loops, vectors } = pair([4, 6, 3], "tanh", "cross_entropy", "float64");
  const params = Float64Array.from({ length: loops.size }, () => random.normal());
  const compare = (samples: number) => {
    const batch = drawBatch(Float64Array, random, 4, 3, "cross_entropy", samples);
    const [wanted, found] = [new Float64Array(loops.size), new Float64Array(loops.size)];
    expect(vectors.lossAndGradient(params, batch, found)).toBe(loops.lossAndGradient(params, batch, wanted));
    expect(found).toEqual(wanted);
    expect(vectors.loss(params, batch)).toBe(loops.loss(params, batch));
    expect(vectors.latestOutputs.slice(0, 3 * samples)).toEqual(loops.latestOutputs.slice(0, 3 * samples));
  };
  compare(9);
  refuseMemory();
  for (const samples of [300, 9]) compare(samples);
});
