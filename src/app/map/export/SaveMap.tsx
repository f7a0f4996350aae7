import { say } from "../../../words/say.ts";
import { JobBar } from "../../export/JobBar.tsx";
import { gather, useJob } from "../../export/job.ts";
import { fileName, save } from "../../export/save.ts";
import { importer } from "../../loading/importer.ts";
import buttons from "../../ui/buttons.module.css";
import { computation } from "../computation.ts";
import { OpenMap } from "../import/OpenMap.tsx";
import styles from "../map.module.css";
import { mapCsv } from "./csv.ts";

const pictures = importer("src/app/map/export/picture-file.ts", () => import("./picture-file.ts"));

/** Saves the map, as far as it is computed, as a picture or as numbers, and opens one that was computed elsewhere. */
export function SaveMap() {
  const job = useJob();
  const picture = (kind: "png" | "svg") =>
    job.run(async () => {
      const { cells } = computation;
      if (!cells) return "";
      const name = fileName(cells.spec, kind).replace("downhill-", "downhill-map-");
      const { pictureFile } = await pictures();
      save(await pictureFile(cells, kind), name);
      return say("{name} is saved.", { name });
    });
  const numbers = () =>
    job.run(async (progress) => {
      const { cells } = computation;
      if (!cells) return "";
      const name = fileName(cells.spec, "csv").replace("downhill-", "downhill-map-");
      save(await gather(mapCsv(cells), cells.done, "text/csv", progress), name);
      return say("{name} is saved.", { name });
    });
  return (
    <div className={styles.save}>
      <button type="button" className={buttons.quiet} onClick={() => picture("png")}>
        {say("Save as PNG")}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => picture("svg")}>
        {say("Save as SVG")}
      </button>
      <button type="button" className={buttons.quiet} onClick={numbers}>
        {say("Save as CSV")}
      </button>
      <OpenMap job={job} />
      <JobBar job={job} />
    </div>
  );
}
