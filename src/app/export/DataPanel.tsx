import { csvOf } from "../../experiment/file/csv.ts";
import { jsonOf } from "../../experiment/file/json.ts";
import { say } from "../../words/say.ts";
import { closeShare } from "../share/share-state.ts";
import { useSpec } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { FileButton } from "../ui/FileButton.tsx";
import { contenderColumns } from "./contender-columns.ts";
import styles from "./export.module.css";
import { openExperimentFile } from "./import.ts";
import { JobBar } from "./JobBar.tsx";
import { gather, type Progress, useJob } from "./job.ts";
import { raceOnPage } from "./race-on-page.ts";
import { fileName, save, sizeInWords } from "./save.ts";

type Format = "csv" | "json";

/** Exports every number of the race, and opens an exported experiment. */
export default function DataPanel() {
  const job = useJob();
  const opening = useJob();
  const own = useSpec((spec) => spec.kind === "network" && spec.data.kind === "own");
  return (
    <>
      <p>
        {say(
          "All numbers of the race in full precision: one row per contender and step, with loss, gradient norm and everything else that is drawn.",
        )}
      </p>
      <div className={styles.buttons}>
        <button type="button" className={buttons.primary} onClick={() => job.run(download("csv"))}>
          {say("Download CSV")}
        </button>
        <button type="button" className={buttons.primary} onClick={() => job.run(download("json"))}>
          {say("Download JSON")}
        </button>
      </div>
      <JobBar job={job} />
      {own && (
        <p className={styles.soft}>{say("The JSON contains the rows of your table; CSV and link do not.")}</p>
      )}
      <h3>{say("Open an experiment")}</h3>
      <p>{say("Open a JSON file here, or drop it on the page. The race is computed again.")}</p>
      <div className={styles.buttons}>
        <FileButton
          className={buttons.button}
          text={say("Open a JSON file")}
          label={say("JSON file of an experiment")}
          accept=".json,application/json"
          onFiles={([file]) =>
            opening.run(() =>
              openExperimentFile(file)
                .then(closeShare)
                .then(() => ""),
            )
          }
        />
      </div>
      <JobBar job={opening} />
    </>
  );
}

const download = (format: Format) => async (progress: Progress) => {
  const { spec, table, recording } = await raceOnPage(progress);
  const contenders = contenderColumns(spec, recording);
  const numbers = contenders.reduce((sum, { rows, columns }) => sum + rows * columns.length, 0);
  const blob =
    format === "csv"
      ? await gather(csvOf(contenders), numbers / 10_000, "text/csv", progress)
      : await gather(
          jsonOf(spec, contenders, table ?? undefined),
          numbers / 5000,
          "application/json",
          progress,
        );
  save(blob, fileName(spec, format));
  return `${fileName(spec, format)}, ${sizeInWords(blob.size)}.`;
};
