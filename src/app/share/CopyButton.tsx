import { useEffect, useState } from "react";
import { say } from "../../words/say.ts";
import buttons from "../ui/buttons.module.css";
import * as icons from "../ui/icons.tsx";
import styles from "./share.module.css";

/** Milliseconds for which the button says "Copied". */
const confirmation = 2500;

interface CopyButtonProps {
  /** Name of the text in a word. */
  readonly what: "link" | "snippet" | "program" | "recorder";
  /** True while there is no text to copy. */
  readonly disabled?: boolean;
  /** Returns the text; called when the button is pressed. */
  readonly text: () => string;
  /** Selects the text on the page, to be copied by hand if the browser refuses to copy it. */
  readonly select: () => void;
}

/** Copies a text and says so; if the browser refuses, selects the text and says that. */
export function CopyButton({ what, disabled = false, text, select }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), confirmation);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome("copied");
    } catch {
      select();
      setOutcome("refused");
    }
  };
  return (
    <span className={styles.copy}>
      <button type="button" className={buttons.primary} disabled={disabled} onClick={copy}>
        {outcome === "copied" && icons.check}
        {outcome === "copied" ? say("Copied") : say("Copy {what}", { what: say(what) })}
      </button>
      <span role="status" className={outcome === "refused" ? styles.note : "visually-hidden"}>
        {outcome === "copied" && say("The {what} is copied.", { what: say(what) })}
        {outcome === "refused" &&
          say("The browser did not allow copying. The text is selected: copy it yourself.")}
      </span>
    </span>
  );
}
