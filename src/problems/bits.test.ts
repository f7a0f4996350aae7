import { describe, expect, it } from "vitest";
import { problems } from "./index.ts";
import { makeProblem } from "./make-problem.ts";
import { cases } from "./testing/cases.ts";

/** Adds numbers to a checksum of their bits: FNV-1a (Fowler, Noll & Vo), of 32 bits. */
function checksum(numbers: ArrayLike<number>, before: number): number {
  const bytes = new Uint8Array(Float64Array.from(numbers).buffer);
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, before);
}

/** Returns a checksum of the start, the first gradients with their losses, and the evaluation. */
function checksumOf(id: string, settings: Readonly<Record<string, number | string>>): string {
  const problem = makeProblem(id, settings, 2);
  const params = problem.start.map((value, i) => value + 0.25 * ((i % 7) - 3));
  const grads = new Float64Array(problem.size);
  let hash = checksum(problem.start, 0x811c9dc5);
  for (const step of [0, 1]) {
    hash = checksum([problem.lossAndGradient(params, grads, step)], hash);
    hash = checksum(grads, hash);
  }
  const { train, test, parts } = problem.evaluate(params);
  const means = [train.loss, test.loss].filter((loss) => !Number.isNaN(loss));
  return checksum(parts, checksum(means, hash)).toString(16);
}

/** Checksums of the defaults and of each of the cases, which never change. */
const pinned: Readonly<Record<string, string>> = {
  quadratic: "fb4773c9 8d2ca845 c94d5ffa 37fd6182 b3e8bfed 19f3aad6 d28f86a",
  zipf: "ba577d9c ed2d8bc2 86732736 b30ab3ea",
  memory: "9c2abcf4 62668339 6dddb87 3aed451b",
  modular: "8d2fd744 75ab0b8 7d3e6c6c 1095c54",
  "random-features": "5de386c5 260b948 55174dec b4ad557",
  sparse: "9dac4ca6 7e7579ad 6485f1f6 b0a3f2e5",
  noise: "900fad66 2ad7e38f df6ba69e",
};

describe("the bits of a problem", () => {
  for (const id of problems.keys())
    it(`${id} are those that links have shown from the first`, () => {
      expect([{}, ...(cases[id] ?? [])].map((settings) => checksumOf(id, settings)).join(" ")).toBe(
        pinned[id],
      );
    });
});
