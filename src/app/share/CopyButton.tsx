import { useEffect, useState } from "react";
import buttons from "../ui/buttons.module.css";
import { icons } from "../ui/icons.tsx";
import styles from "./share.module.css";

/** How long it says that it has copied, in milliseconds. */
const confirmation = 2500;

interface CopyButtonProps {
  /** What is copied, in a word or two: "link". */
  readonly what: string;
  /** Read when it is pressed. */
  readonly text: () => string;
  /** Selects the text on the page, to be copied by hand where the browser lets no page do it. */
  readonly select: () => void;
}

/** Copies, and says that it has; or says why not, and has the text selected. */
export function CopyButton({ what, text, select }: CopyButtonProps) {
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
      <button type="button" className={buttons.primary} onClick={copy}>
        {outcome === "copied" && icons.check}
        {outcome === "copied" ? "Copied" : `Copy ${what}`}
      </button>
      <span role="status" className={outcome === "refused" ? styles.note : "visually-hidden"}>
        {outcome === "copied" && `The ${what} is copied.`}
        {outcome === "refused" &&
          "The browser did not let the page copy it. It is selected: copy it by hand."}
      </span>
    </span>
  );
}
