import { say } from "../../../words/say.ts";
import type { Job } from "../../export/job.ts";
import buttons from "../../ui/buttons.module.css";
import { FileButton } from "../../ui/FileButton.tsx";
import { openMapFile } from "./open-map-file.ts";

/** Opens a map that was computed elsewhere: its CSV file, alone or with its JSON file. */
export function OpenMap({ job }: { readonly job: Job }) {
  const open = (files: readonly File[]) => {
    const json = files.find(({ name }) => /\.json$/i.test(name)) ?? null;
    const csv = files.find((file) => file !== json);
    if (csv) job.run(() => openMapFile(csv, json));
    else if (json)
      job.run(() =>
        Promise.reject(new Error(say("Choose the CSV file too, not {file} alone.", { file: json.name }))),
      );
  };
  return (
    <FileButton
      className={buttons.quiet}
      text={say("Open a computed map")}
      label={say("CSV file of a map, and its JSON file")}
      accept=".csv,.json,text/csv,application/json"
      multiple
      onFiles={open}
    />
  );
}
