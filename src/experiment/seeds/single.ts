import type { Spec } from "../spec.ts";

/** Returns an experiment with its first seed alone. */
export function firstSeed<S extends Spec>(spec: S): S {
  const { seeds: _, ...single } = spec;
  // TypeScript does not see that a rest of S with an optional field left out is an S.
  return single as S;
}

/** Returns the experiments of the seeds after the first; after the last seed comes 0. */
export function otherSeeds<S extends Spec>(spec: S): S[] {
  const single = firstSeed(spec);
  return Array.from({ length: (spec.seeds ?? 1) - 1 }, (_, k) => ({
    ...single,
    seed: (spec.seed + k + 1) % 2 ** 32,
  }));
}
