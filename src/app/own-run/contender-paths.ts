import { useEffect, useState } from "react";
import type { Table } from "../../datasets/index.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import { directionsOf } from "../../experiment/own-run/directions.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
import { say, translated } from "../../words/say.ts";
import { tell as inWords } from "../../words/told.ts";
import { LandscapeClient } from "../../worker/landscape/client.ts";
import { ownTable } from "../player/rows.ts";
import { useStore } from "../state/store.ts";
import type { RunPlane } from "./run-planes.ts";

/** The contenders' paths in the plane of a recorded run, and a sentence about them. */
export interface ContenderPaths {
  readonly paths: readonly PlanePath[];
  readonly note: string;
}

interface Found extends ContenderPaths {
  /** The race that they are of, and the reader's own table. */
  readonly key: string;
  readonly table: Table | null;
}

const none: readonly PlanePath[] = [];
const waiting = (): ContenderPaths => ({
  paths: none,
  note: say("The contenders’ paths are being computed."),
});

/** Milliseconds without a change of the race after which its paths are computed. */
const quiet = 700;

/**
 * Returns the contenders' paths in a plane. They are computed again for another race, and none are shown until then.
 *
 * @param spec the training that is shown; null where its contenders have no place in the plane
 */
export function useContenderPaths({ seed, parameters }: RunPlane, spec: TrainingSpec | null): ContenderPaths {
  const [found, setFound] = useState<Found | null>(null);
  const table = useStore((state) => state.table);
  const key = spec && numbersOf(spec);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all of the spec that decides the paths
  useEffect(() => {
    if (!spec || key === null) return;
    const tell = (note: string, paths: readonly PlanePath[] = []) => setFound({ key, table, note, paths });
    let client: LandscapeClient | null = null;
    const timer = setTimeout(() => {
      client = new LandscapeClient({
        onAnswer: ({ plane, refusal }) => {
          if (!plane && refusal === undefined) return;
          client?.dispose();
          tell(
            refusal ? inWords(refusal) : say("Contenders are projected onto the same directions."),
            plane?.paths,
          );
        },
        onFailure: (why, lasting) => {
          if (lasting)
            tell(
              say("The computation of the contenders’ paths {why} and was stopped.", {
                why: translated(why),
              }),
            );
        },
      });
      // Places are dot products with the directions: the plane goes through the origin.
      const plane = { origin: new Float64Array(parameters), directions: directionsOf(seed, parameters) };
      const rows = ownTable(useStore.getState());
      client.want({ spec, landscape: plane, to: spec.steps, resolution: 8 }, rows);
    }, quiet);
    return () => {
      clearTimeout(timer);
      client?.dispose();
    };
  }, [key, seed, parameters, table]);
  return found?.key === key && found.table === table ? found : waiting();
}

/** Returns all of an experiment that decides the numbers of its race, as text. */
const numbersOf = ({ map: _, landscape: __, ...spec }: TrainingSpec): string => JSON.stringify(spec);
