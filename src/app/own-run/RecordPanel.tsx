import recorder from "../../experiment/own-run/downhill_record.py?raw";
import { say } from "../../words/say.ts";
import { ProgramText } from "../code/ProgramText.tsx";
import { openExperimentFile } from "../export/import.ts";
import { JobBar } from "../export/JobBar.tsx";
import { useJob } from "../export/job.ts";
import shared from "../share/share.module.css";
import { closeShare } from "../share/share-state.ts";
import buttons from "../ui/buttons.module.css";
import { FileButton } from "../ui/FileButton.tsx";

const name = "downhill_record.py";

/** Offers the recorder for trainings in PyTorch, and opens what it recorded. */
export default function RecordPanel() {
  const opening = useJob();
  const open = (file: File) =>
    opening.run(async () => {
      await openExperimentFile(file);
      closeShare();
      return "";
    });
  return (
    <>
      <p>
        {say(
          "Record the training of your own PyTorch model and see it beside the contenders: its losses in the loss chart, and its path projected onto two random directions of its parameters.",
        )}{" "}
        <a href="./docs/own-run.html">{say("What is recorded")}</a>
      </p>
      <h3>{say("Open a recorded run")}</h3>
      <p>
        {say("Open its JSON file here, or drop it on the page. It is read on this machine and stays there.")}
      </p>
      <div className={shared.row}>
        <FileButton
          className={buttons.primary}
          text={say("Open a recorded run")}
          label={say("JSON file of a recorded run")}
          accept=".json,application/json"
          onFiles={([file]) => open(file)}
        />
      </div>
      <JobBar job={opening} />
      <h3>{say("Record your own training")}</h3>
      <ProgramText
        text={recorder}
        name={name}
        what="recorder"
        download={say("Download {file}", { file: name })}
      />
    </>
  );
}
