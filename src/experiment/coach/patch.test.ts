import fc from "fast-check";
import { expect, it } from "vitest";
import { withSteps, withValue } from "../changes/spec-changes.ts";
import { decode, definitionOf, encode, withForks } from "../index.ts";
import { arbitrarySpec } from "../testing/arbitrary-spec.ts";
import { patchOf, withPatch } from "./patch.ts";

it("makes the same change as the one it is the difference of, on any spec", () => {
  fc.assert(
    fc.property(arbitrarySpec, fc.nat(7), fc.integer({ min: 1, max: 3000 }), (spec, n, steps) => {
      const { slot, ...contender } = spec.contenders[n % spec.contenders.length];
      const rated = Object.hasOwn(definitionOf({ slot, ...contender }).hyperparameters, "lr");
      const changed = withSteps(rated ? withValue(spec, slot, "lr", 0.125) : spec, steps);
      expect(withPatch(spec, slot, patchOf(spec, changed, slot))).toEqual(withForks(changed));
    }),
  );
});

it("leaves changes of other contenders that were made since", () => {
  const { spec } = decode("o=sgd,lr:0.5&o=adam&steps=50");
  const patch = patchOf(spec, withValue(spec, 0, "lr", 0.1), 0);
  const since = withValue(spec, 1, "lr", 0.3);
  expect(encode(withPatch(since, 0, patch))).toBe("o=sgd,lr:0.1&o=adam,lr:0.3&steps=50");
});
