import fc from "fast-check";
import type { LandscapeSpec } from "../landscape/landscape-spec.ts";

/** The link to a race of contenders 1, 2 and 5. */
export const three = "data=moons&o=sgd&o=adam&o=lion,slot:5&steps=300";

const around = fc.option(
  fc.record(
    { slot: fc.constantFrom(0, 1, 4), step: fc.integer({ min: 0, max: 300 }) },
    { requiredKeys: ["slot"] },
  ),
  { nil: undefined },
);
const slots = fc.shuffledSubarray([0, 1, 4], { minLength: 3 });
/** Generates landscapes of the race of `three`. */
export const arbitraryLandscape: fc.Arbitrary<LandscapeSpec> = fc.oneof(
  fc
    .tuple(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 2 ** 32 - 1 })), around)
    .map(([seed, through]): LandscapeSpec => {
      const plane = seed === null ? ({ kind: "paths" } as const) : ({ kind: "random", seed } as const);
      return { plane, ...(through && { around: through }) };
    }),
  slots.map(([a, b, c]): LandscapeSpec => ({ plane: { kind: "ends", slots: [a, b, c] } })),
  slots.map(([a, b]): LandscapeSpec => ({ plane: { kind: "line", slots: [a, b] } })),
);
