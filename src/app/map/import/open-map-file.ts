import { outsideName } from "../../../datasets/index.ts";
import type { CellColumns } from "../../../experiment/sweep/cells/columns.ts";
import { say } from "../../../words/say.ts";
import { tell } from "../../../words/told.ts";
import { readShard } from "../../../worker/shard/client.ts";
import { open } from "../../actions/actions.ts";
import { showing } from "../../state/experiment-state.ts";
import { currentSpec } from "../../state/store.ts";
import { computation, isMapped } from "../computation.ts";
import { FoundCells } from "../found-cells.ts";

/** The share of cells computed here that may differ from a file's: NumPy's differ where a run is chaotic. */
const mostDifferent = 0.1;
const tolerance = 1e-6;

/**
 * Shows a map that was computed elsewhere, of the experiment that is shown or that its record names. All that is shown
 * was checked: columns, axes and kinds of number; by a record also every line; without one, against the cells that were
 * computed here.
 *
 * @returns a sentence for the reader
 * @throws Error that says why it cannot be shown; nothing is changed then
 */
export async function openMapFile(csv: File, record: File | null): Promise<string> {
  const name = outsideName(csv.name);
  const shown = currentSpec();
  const mapped = isMapped(shown) ? shown : null;
  if (!record && !mapped)
    throw new Error(
      say("{name} is a computed map. Open its link first, or open it together with its JSON file.", {
        name,
      }),
    );
  const answer = await readShard({ csv, record, spec: mapped });
  if (!answer.ok)
    throw new Error(say("{name} cannot be opened as this map: {why}.", { name, why: tell(answer.why) }));
  const { spec, problems, columns } = answer;
  const different = record ? null : differentRow(computation.computedOf(spec), columns);
  if (different !== null)
    throw new Error(
      say("{name} is not of this experiment: row {row} has another loss than this page computes.", {
        name,
        row: String(different + 1),
      }),
    );
  computation.show(FoundCells.whole(spec, answer));
  if (record) open(() => showing(spec), problems);
  return say("{name} is shown.", { name });
}

/** Returns the first cell whose loss differs from that computed here, where many do; null otherwise. */
function differentRow(found: FoundCells | null, { loss, diverged }: CellColumns): number | null {
  if (!found) return null;
  let [first, different, compared] = [-1, 0, 0];
  for (let cell = 0; cell < loss.length; cell++) {
    if (found.source[cell] !== cell) continue;
    compared += 1;
    const here = found.columns.loss[cell];
    const isSame =
      Object.is(here, loss[cell]) || Math.abs(here - loss[cell]) <= tolerance * Math.max(1, Math.abs(here));
    if (isSame && diverged[cell] === found.columns.diverged[cell]) continue;
    if (first < 0) first = cell;
    different += 1;
  }
  return different > mostDifferent * compared ? first : null;
}
