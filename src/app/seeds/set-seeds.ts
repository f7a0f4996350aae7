import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";

/** Runs every contender with so many seeds. */
export const setSeeds = (seeds: number): void =>
  commit(
    ofSpec(({ seeds: _, ...spec }) => (seeds === 1 ? spec : { ...spec, seeds })),
    { gesture: "seeds" },
  );
