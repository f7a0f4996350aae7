import { useState } from "react";
import { writePreference } from "#preferences";
import { say, translated } from "../../words/say.ts";
import type { Flavour } from "../../worker/script/protocol.ts";
import { fileName } from "../export/save.ts";
import shared from "../share/share.module.css";
import { useSpec } from "../state/store.ts";
import styles from "./code.module.css";
import { flavourKey, flavoursOf, storedFlavour } from "./flavours.ts";
import { ProgramText } from "./ProgramText.tsx";
import { useScript } from "./use-script.ts";

const aboutProgram =
  "A Python program that runs this experiment and prints its final numbers, with the same formula or data, initial weights, batches, noise and changes.";
const aboutSweep =
  "A Python script that computes the map in parts, on this machine, Ray, Dask or Slurm, where Node is installed. It merges them into a CSV file, which you can drop here.";

/** Exports the experiment as a Python program that gives the same numbers. */
export default function CodePanel() {
  const offered = flavoursOf(useSpec());
  const [chosen, setFlavour] = useState<Flavour>(storedFlavour);
  const flavour = offered.find(({ value }) => value === chosen)?.value ?? "numpy";
  const choose = (value: Flavour) => {
    setFlavour(value);
    writePreference(flavourKey, value);
  };
  return (
    <>
      <p>{say(flavour === "sweep" ? aboutSweep : aboutProgram)}</p>
      <fieldset className={styles.flavours}>
        <legend className="visually-hidden">{say("Library")}</legend>
        {offered.map(({ value, text }) => (
          <label key={value}>
            <input
              type="radio"
              name="flavour"
              value={value}
              checked={value === flavour}
              onChange={() => choose(value)}
            />
            {translated(text)}
          </label>
        ))}
      </fieldset>
      <Program flavour={flavour} />
    </>
  );
}

function Program({ flavour }: { readonly flavour: Flavour }) {
  const spec = useSpec();
  const script = useScript(flavour);
  const name = fileName(spec, "py").replace(/\.py$/, `-${flavour}.py`);
  if (script === null) return <p className={shared.soft}>{say("Writing the program…")}</p>;
  if (typeof script === "string") return <p className={shared.note}>{script}</p>;
  const { text, notes } = script;
  return (
    <>
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label={say("Notes")} lang="en">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ProgramText
        text={text}
        name={name}
        what="program"
        download={say("Download {file}", { file: ".py" })}
      />
    </>
  );
}
