import { useState } from "react";
import { say } from "../../words/say.ts";
import { Option } from "../share/Option.tsx";
import { currentSpec } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { Select } from "../ui/Select.tsx";
import { UnitField } from "../ui/values/UnitField.tsx";
import styles from "./export.module.css";
import { FigureFields } from "./FigureFields.tsx";
import { setFigure, useFigureOptions } from "./figure-options.ts";
import { type FilmOptions, film } from "./film.ts";
import { JobBar } from "./JobBar.tsx";
import { type Progress, useJob } from "./job.ts";
import { fileName, save, sizeInWords } from "./save.ts";

const rates = ["10", "15", "30", "60"];
const lengths = { min: 1, max: 60 } as const;

/** Exports the race as a film. */
export default function FilmPanel() {
  const job = useJob();
  const { rate, seconds } = useFigureOptions();
  const [canEncode] = useState(() => typeof VideoEncoder !== "undefined");
  return (
    <>
      <FigureFields>
        <Option label={say("Frames")}>
          <Select
            label={say("Frames")}
            value={String(rate)}
            options={rates.map((value) => ({ value, text: say("{rate} per second", { rate: value }) }))}
            onChange={(value) => setFigure({ rate: Number(value) })}
          />
        </Option>
        <Option label={say("Seconds")}>
          <UnitField
            label={say("Seconds")}
            value={seconds}
            range={lengths}
            unit={1}
            onChange={(value) => setFigure({ seconds: value })}
          />
        </Option>
      </FigureFields>
      <p className={styles.soft}>
        {say(
          "Shows the race from the first step to the last. A GIF plays everywhere, but is larger and has only 256 colours.",
        )}
      </p>
      <div className={styles.buttons}>
        {canEncode && (
          <button type="button" className={buttons.primary} onClick={() => job.run(make("video"))}>
            {say("Make a video")}
          </button>
        )}
        <button type="button" className={buttons.primary} onClick={() => job.run(make("gif"))}>
          {say("Make a GIF")}
        </button>
      </div>
      {!canEncode && (
        <p className={styles.soft}>{say("This browser cannot make videos. Make a GIF instead.")}</p>
      )}
      <JobBar job={job} />
    </>
  );
}

const make = (kind: FilmOptions["kind"]) => async (progress: Progress) => {
  const { width, height, rate, seconds } = useFigureOptions.getState();
  const { blob, ending } = await film({ width, height, kind, rate, seconds }, progress);
  progress.signal.throwIfAborted();
  const name = fileName(currentSpec(), ending);
  save(blob, name);
  return `${name}, ${sizeInWords(blob.size)}.`;
};
