import { isRandom } from "../../../experiment/index.ts";
import { JobBar } from "../../export/JobBar.tsx";
import { gather, useJob } from "../../export/job.ts";
import { fileName, save } from "../../export/save.ts";
import buttons from "../../ui/buttons.module.css";
import { computation } from "../computation.ts";
import type { FoundCells } from "../found-cells.ts";
import { OpenMap } from "../import/OpenMap.tsx";
import styles from "../map.module.css";
import { mapCsv } from "./csv.ts";
import { mapPng } from "./png.ts";

/** Returns the picture of a map: of one contender, of two, or of random settings. */
async function pngOf(cells: FoundCells): Promise<Blob> {
  if (isRandom(cells.spec.map)) return (await import("../ranks/png.ts")).ranksPng(cells);
  return cells.against ? (await import("../compare/png.ts")).comparisonPng(cells) : mapPng(cells);
}

/** Saves the map, as far as it is computed, as a picture or as numbers, and opens one that was computed elsewhere. */
export function SaveMap() {
  const job = useJob();
  const picture = () =>
    job.run(async () => {
      const { cells } = computation;
      if (!cells) return "";
      const name = fileName(cells.spec, "png").replace("downhill-", "downhill-map-");
      save(await pngOf(cells), name);
      return `${name} is saved.`;
    });
  const numbers = () =>
    job.run(async (progress) => {
      const { cells } = computation;
      if (!cells) return "";
      const name = fileName(cells.spec, "csv").replace("downhill-", "downhill-map-");
      save(await gather(mapCsv(cells), cells.done, "text/csv", progress), name);
      return `${name} is saved.`;
    });
  return (
    <div className={styles.save}>
      <button type="button" className={buttons.quiet} onClick={picture}>
        Save as PNG
      </button>
      <button type="button" className={buttons.quiet} onClick={numbers}>
        Save as CSV
      </button>
      <OpenMap job={job} />
      <JobBar job={job} />
    </div>
  );
}
