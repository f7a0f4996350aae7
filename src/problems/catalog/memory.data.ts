import { Random } from "../../random/random.ts";
import type { SettingsOf } from "../definition.ts";
import { randomOrthogonal } from "../mathematics/eigenvectors.ts";
import { problemStreams } from "../streams.ts";
import type memory from "./memory.ts";

/** Draws the keys and the values of all facts: orthonormal vectors, random ones or the axes. */
export function memoryVectors(
  { facts, dimensions: d, vectors }: SettingsOf<typeof memory.settings>,
  seed: number,
): { readonly keys: readonly Float64Array[]; readonly values: readonly Float64Array[] } {
  const random = new Random(problemStreams(seed).data);
  const [keys, values] = [0, 1].map(() => {
    const q = vectors === "random" ? randomOrthogonal(d, random) : null;
    return Array.from({ length: facts }, (_, i) =>
      Float64Array.from({ length: d }, (_, j) => (q ? q[j * d + i] : Number(i === j))),
    );
  });
  return { keys, values };
}
