import { useEffect, useState } from "react";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import { directionsOf } from "../../experiment/own-run/directions.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
import { LandscapeClient } from "../../worker/landscape/client.ts";
import { ownTable } from "../player/rows.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import type { RunPlane } from "./run-planes.ts";

/** The contenders' paths in the plane of a recorded run, or a sentence that says why they are not known. */
export interface ContenderPaths {
  readonly paths: readonly PlanePath[];
  readonly note: string | null;
}

const nothing: ContenderPaths = { paths: [], note: null };

/** Milliseconds without a change of the race after which its paths are computed. */
const quiet = 700;

/**
 * Returns the contenders' paths in a plane, and computes them again when the race is another one.
 *
 * @param spec the training that is shown; null where its contenders have no place in the plane
 */
export function useContenderPaths({ seed, parameters }: RunPlane, spec: TrainingSpec | null): ContenderPaths {
  const [found, setFound] = useState(nothing);
  const table = useStore((state) => state.table);
  const key = spec && numbersOf(spec);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all of the spec that decides the paths
  useEffect(() => {
    if (!spec) {
      setFound(nothing);
      return;
    }
    const client = new LandscapeClient({
      onAnswer: ({ plane, refusal }) => {
        if (plane || refusal) client.stop();
        if (plane) setFound({ paths: plane.paths, note: null });
        if (refusal) setFound({ paths: [], note: refusal });
      },
      onFailure: (why, lasting) => {
        const note = `The computation of the contenders’ paths ${why} and was stopped.`;
        if (lasting) setFound({ paths: [], note });
      },
    });
    const timer = setTimeout(() => {
      const state = useStore.getState();
      if (specOf(state).kind === "surface") return;
      // Dot products with the directions: the plane goes through the origin.
      const plane = { origin: new Float64Array(parameters), directions: directionsOf(seed, parameters) };
      client.want({ spec, landscape: plane, to: spec.steps, resolution: 8 }, ownTable(state));
    }, quiet);
    return () => {
      clearTimeout(timer);
      client.dispose();
    };
  }, [key, seed, parameters, table]);
  return found;
}

/** Returns all of an experiment that decides the numbers of its race, as text. */
const numbersOf = ({ map: _, landscape: __, ...spec }: TrainingSpec): string => JSON.stringify(spec);
