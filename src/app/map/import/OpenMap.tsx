import { useRef } from "react";
import type { Job } from "../../export/job.ts";
import buttons from "../../ui/buttons.module.css";
import { openMapFile } from "./open-map-file.ts";

/** Opens a map that was computed elsewhere: its CSV file, alone or with its JSON file. */
export function OpenMap({ job }: { readonly job: Job }) {
  const picker = useRef<HTMLInputElement>(null);
  const open = ([...files]: Iterable<File>) => {
    const json = files.find(({ name }) => /\.json$/i.test(name)) ?? null;
    const csv = files.find((file) => file !== json);
    if (csv) job.run(() => openMapFile(csv, json));
    else if (json)
      job.run(() => Promise.reject(new Error(`Choose the CSV file too, not ${json.name} alone.`)));
  };
  return (
    <>
      <button type="button" className={buttons.quiet} onClick={() => picker.current?.click()}>
        Open a computed map
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept=".csv,.json,text/csv,application/json"
        aria-label="CSV file of a map, and its JSON file"
        onChange={({ target }) => {
          open(target.files ?? []);
          target.value = "";
        }}
      />
    </>
  );
}
