import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import recorder from "../../experiment/own-run/downhill_record.py?raw";
import { Listing } from "../code/Listing.tsx";
import { openExperimentFile } from "../export/import.ts";
import { JobBar } from "../export/JobBar.tsx";
import { useJob } from "../export/job.ts";
import { save, sizeInWords } from "../export/save.ts";
import { CopyButton } from "../share/CopyButton.tsx";
import shared from "../share/share.module.css";
import { closeShare } from "../share/share-state.ts";
import buttons from "../ui/buttons.module.css";

const name = "downhill_record.py";

/** Offers the recorder for trainings in PyTorch, and opens what it recorded. */
export default function RecordPanel() {
  const opening = useJob();
  const picker = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLElement>(null);
  const [whole, setWhole] = useState(false);
  const open = (file: File) =>
    opening.run(async () => {
      await openExperimentFile(file);
      closeShare();
      return "";
    });
  return (
    <>
      <p>
        Record the training of your own PyTorch model and see it beside the contenders: its losses in the loss
        chart, and its path projected onto two random directions of its parameters.{" "}
        <a href="./docs/own-run.html">What is recorded</a>
      </p>
      <h3>Open a recorded run</h3>
      <p>Open its JSON file here, or drop it on the page. It is read on this machine and stays there.</p>
      <div className={shared.row}>
        <button type="button" className={buttons.primary} onClick={() => picker.current?.click()}>
          Open a recorded run
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="JSON file of a recorded run"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file, changed meanwhile, can be chosen again.
            event.target.value = "";
            if (file) open(file);
          }}
        />
      </div>
      <JobBar job={opening} />
      <h3>Record your own training</h3>
      <Listing text={recorder} whole={whole} place={code} />
      <div className={shared.row}>
        <CopyButton
          what="recorder"
          text={() => recorder}
          select={() => {
            // Only text on the page can be copied by hand.
            flushSync(() => setWhole(true));
            if (code.current) getSelection()?.selectAllChildren(code.current);
          }}
        />
        <button
          type="button"
          className={buttons.button}
          onClick={() => save(new Blob([recorder], { type: "text/x-python" }), name)}
        >
          Download {name}
        </button>
        <span className={shared.soft}>{sizeInWords(recorder.length)}</span>
      </div>
    </>
  );
}
