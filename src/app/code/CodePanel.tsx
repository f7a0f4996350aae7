import { type Ref, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import buttons from "../controls/buttons.module.css";
import { fileName, save, sizeInWords } from "../export/save.ts";
import { CopyButton } from "../share/CopyButton.tsx";
import shared from "../share/share.module.css";
import { writePreference } from "../state/preferences.ts";
import { useStore } from "../state/store.ts";
import { bringTables } from "../state/tables.ts";
import { abridged } from "./abridge.ts";
import styles from "./code.module.css";
import { type Flavour, flavourKey, flavours, storedFlavour } from "./flavours.ts";
import { tokensOf } from "./tokens.ts";

/** The experiment as a program of Python's that gives the same numbers. */
export function CodePanel() {
  const [flavour, setFlavour] = useState<Flavour>(storedFlavour);
  const choose = (value: Flavour) => {
    setFlavour(value);
    writePreference(flavourKey, value);
  };
  const ready = useRows();
  return (
    <>
      <p>
        A program that runs this experiment by itself and prints the numbers that it ends with: the same
        formula or data, first weights, batches, noise and changes on the way.
      </p>
      <fieldset className={styles.flavours}>
        <legend className="visually-hidden">Library</legend>
        {flavours.map(({ value, text }) => (
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
      {ready ? <Program flavour={flavour} /> : <p>The rows of the table are on their way …</p>}
    </>
  );
}

/** Whether the rows that a network learns from are there; asks for them where they are not. */
function useRows(): boolean {
  const needed = useStore(({ spec }) => spec.kind === "network");
  const loaded = useStore(({ tablesLoaded }) => tablesLoaded);
  useEffect(() => {
    if (needed && !loaded) void bringTables();
  }, [needed, loaded]);
  return !needed || loaded;
}

function Program({ flavour }: { readonly flavour: Flavour }) {
  const spec = useStore((state) => state.spec);
  const table = useStore((state) => state.table);
  const script = useMemo(() => printed(flavour, spec, table), [flavour, spec, table]);
  const [whole, setWhole] = useState(false);
  const code = useRef<HTMLElement>(null);
  const name = fileName(spec, "py").replace(/\.py$/, `-${flavour}.py`);
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
            // By hand nothing is copied but what is there.
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

interface ListingProps {
  readonly text: string;
  readonly whole: boolean;
  readonly place: Ref<HTMLElement>;
}

/** What there is to read of it; the whole is in what is copied. */
function Listing({ text, whole, place }: ListingProps) {
  const shown = whole ? text : abridged(text);
  const tokens = useMemo(() => [...placed(shown)], [shown]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section ref={place} className={styles.code} tabIndex={0} aria-label="Program">
        <code>
          {tokens.map(({ kind, text: sign, at }) =>
            kind === "plain" ? (
              sign
            ) : (
              <span key={at} className={styles[kind]}>
                {sign}
              </span>
            ),
          )}
        </code>
      </section>
      {shown !== text && (
        <p className={shared.soft}>Long tables are cut here; what is copied or saved has all of them.</p>
      )}
    </>
  );
}

/** Tokens with their places, which tell them apart. */
function* placed(text: string) {
  let at = 0;
  for (const token of tokensOf(text)) {
    yield { ...token, at };
    at += token.text.length;
  }
}

/** The program, or why there is none, in a sentence. */
function printed(flavour: Flavour, spec: Spec, table: Table | null) {
  try {
    const { print } = flavours.find(({ value }) => value === flavour) ?? flavours[0];
    return print(spec, table ?? undefined);
  } catch (error) {
    if (error instanceof RangeError) return `There is no program of it: ${error.message}.`;
    throw error;
  }
}
