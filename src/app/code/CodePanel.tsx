import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { writePreference } from "#preferences";
import type { Flavour } from "../../worker/script/protocol.ts";
import { fileName, save, sizeInWords } from "../export/save.ts";
import { CopyButton } from "../share/CopyButton.tsx";
import shared from "../share/share.module.css";
import { useSpec } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import styles from "./code.module.css";
import { flavourKey, flavoursOf, storedFlavour } from "./flavours.ts";
import { Listing } from "./Listing.tsx";
import { useScript } from "./use-script.ts";

const aboutProgram =
  "A Python program that runs this experiment and prints its final numbers, with the same formula or data, initial " +
  "weights, batches, noise and changes.";
const aboutSweep =
  "A Python script that computes the map in parts, on this machine, Ray, Dask or Slurm, where Node is installed. It " +
  "merges them into a CSV file, which you can drop here.";

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
      <p>{flavour === "sweep" ? aboutSweep : aboutProgram}</p>
      <fieldset className={styles.flavours}>
        <legend className="visually-hidden">Library</legend>
        {offered.map(({ value, text }) => (
          <label key={value}>
            <input
              type="radio"
              name="flavour"
              value={value}
              checked={value === flavour}
              onChange={() => choose(value)}
            />
            {text}
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
  const [whole, setWhole] = useState(false);
  const code = useRef<HTMLElement>(null);
  const name = fileName(spec, "py").replace(/\.py$/, `-${flavour}.py`);
  if (script === null) return <p className={shared.soft}>Writing the program…</p>;
  if (typeof script === "string") return <p className={shared.note}>{script}</p>;
  const { text, notes } = script;
  return (
    <>
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label="Notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Listing text={text} whole={whole} place={code} />
      <div className={shared.row}>
        <CopyButton
          what="program"
          text={() => text}
          select={() => {
            // Only text on the page can be copied by hand.
            flushSync(() => setWhole(true));
            if (code.current) getSelection()?.selectAllChildren(code.current);
          }}
        />
        <button
          type="button"
          className={buttons.button}
          onClick={() => save(new Blob([text], { type: "text/x-python" }), name)}
        >
          Download .py
        </button>
        <span className={shared.soft}>{sizeInWords(text.length)}</span>
      </div>
    </>
  );
}
