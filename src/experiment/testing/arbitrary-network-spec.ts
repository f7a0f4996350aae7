import fc from "fast-check";
import { activations } from "../../network/index.ts";
import { defaultNetworkSpec, joinActivations, type NetworkSpec } from "../index.ts";

const layer = fc.record({
  units: fc.integer({ min: 1, max: 200 }),
  activation: fc.constantFrom(...activations.keys()),
});

const batches = fc.oneof(
  fc.record({ batch: fc.integer({ min: 0, max: 20_000 }) }),
  fc
    .tuple(fc.integer({ min: 1, max: 19_999 }), fc.integer({ min: 1, max: 20_000 }))
    .map(([batch, more]) => ({ batch, batchTo: Math.min(20_000, batch + more) })),
);

/** Generates what a network may have besides its data. */
export const arbitraryNetworkSpec: fc.Arbitrary<NetworkSpec> = fc
  .record({
    layers: fc.array(layer, { minLength: 1, maxLength: 6 }),
    sizes: batches,
    hasBias: fc.boolean(),
    isMaximal: fc.boolean(),
    labelNoise: fc.option(fc.double({ min: 1e-6, max: 1, noNaN: true })),
    isSingle: fc.boolean(),
  })
  .map(({ layers, sizes, hasBias, isMaximal, labelNoise, isSingle }) => ({
    ...defaultNetworkSpec,
    data: { kind: "builtin", id: "rings" },
    loss: "cross_entropy",
    hidden: layers.map(({ units }) => units),
    activation: joinActivations(layers.map(({ activation }) => activation)),
    ...sizes,
    ...(hasBias ? {} : { bias: false as const }),
    ...(isMaximal && { parametrization: "mup" as const }),
    ...(labelNoise !== null && { labelNoise }),
    ...(isSingle && { precision: "float32" as const }),
  }));
