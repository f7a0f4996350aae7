import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../testing/runs.ts";
import { arbitraryCase, disagreement } from "./testing/agreement.ts";

test("vector instructions, loops and interpreter agree bit for bit, for every expression, every input and every number of lanes, of tensors that run together", () => {
  fc.assert(
    fc.property(arbitraryCase, (given) => {
      expect(disagreement(given)).toBeNull();
    }),
    { numRuns: runs(400) },
  );
});
