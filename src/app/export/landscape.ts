import type { Table } from "../../datasets/index.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
import type { RecordedLandscape } from "../../plot/landscape/landscape-picture.ts";
import { withFound } from "../../plot/landscape/with-found.ts";
import { tell as inWords } from "../../words/told.ts";
import { LandscapeClient } from "../../worker/landscape/client.ts";
import type { Progress } from "./job.ts";

/** The squares along a side of the grid. */
const squares = 64;

/** The last landscape: a picture is drawn again at every change of its options. */
let known: {
  readonly spec: TrainingSpec;
  readonly table: Table | null;
  readonly landscape: RecordedLandscape;
} | null = null;

/**
 * Computes the landscape of an experiment in a worker.
 *
 * @throws the signal's reason if it was cancelled; an Error with a sentence if there is none
 */
export async function landscapeFor(
  spec: TrainingSpec,
  table: Table | null,
  { signal, tell }: Progress,
): Promise<RecordedLandscape> {
  if (known?.spec === spec && known.table === table) return known.landscape;
  signal.throwIfAborted();
  const { landscape: chosen = { plane: { kind: "paths" } } } = spec;
  let landscape: RecordedLandscape | null = null;
  let client: LandscapeClient | null = null;
  try {
    landscape = await new Promise<RecordedLandscape | null>((resolve, reject) => {
      client = new LandscapeClient({
        onAnswer: ({ refusal, done, progress, ...parts }) => {
          if (refusal !== undefined) return reject(new Error(inWords(refusal)));
          landscape = withFound(landscape, spec, parts);
          tell("Computing the landscape", progress);
          if (done) resolve(landscape);
        },
        onFailure: (why, lasting) =>
          lasting && reject(new Error(`The landscape could not be computed: it ${why}.`)),
      });
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      client.want({ spec, landscape: chosen, to: spec.steps, resolution: squares }, table);
    });
  } finally {
    (client as LandscapeClient | null)?.dispose();
  }
  if (!landscape) throw new Error("The landscape has no plane.");
  known = { spec, table, landscape };
  return landscape;
}
