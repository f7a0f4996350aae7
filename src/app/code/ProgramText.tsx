import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { save, sizeInWords } from "../export/save.ts";
import { CopyButton } from "../share/CopyButton.tsx";
import shared from "../share/share.module.css";
import buttons from "../ui/buttons.module.css";
import { Listing } from "./Listing.tsx";

interface ProgramTextProps {
  readonly text: string;
  /** The name of its file. */
  readonly name: string;
  /** The word for it, as in "Copy program". */
  readonly what: "program" | "recorder";
  /** The text on the button that saves it. */
  readonly download: string;
}

/** Shows a Python program, to be copied or saved. */
export function ProgramText({ text, name, what, download }: ProgramTextProps) {
  const [whole, setWhole] = useState(false);
  const code = useRef<HTMLElement>(null);
  return (
    <>
      <Listing text={text} whole={whole} place={code} />
      <div className={shared.row}>
        <CopyButton
          what={what}
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
          {download}
        </button>
        <span className={shared.soft}>{sizeInWords(text.length)}</span>
      </div>
    </>
  );
}
