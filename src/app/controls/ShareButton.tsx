import { useEffect, useId, useRef, useState } from "react";
import { useStore } from "../state/store.ts";
import { linkTo } from "../state/url.ts";
import buttons from "./buttons.module.css";
import { icons } from "./icons.tsx";
import styles from "./ShareButton.module.css";

/** How long the button says that the link was copied, in milliseconds. */
const confirmation = 2000;
/** The same where there is a sentence to read. */
const explanation = 8000;

const withoutRows = "The link carries everything but the rows of your table, which stay on this machine.";

/** Copies the link to the experiment; where the browser refuses the clipboard, shows it to be copied by hand. */
export function ShareButton() {
  const [copied, setCopied] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const own = useStore(({ spec }) => spec.kind === "network" && spec.data.kind === "own");
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), own ? explanation : confirmation);
    return () => clearTimeout(timer);
  }, [copied, own]);
  const share = async () => {
    const address = linkTo(useStore.getState().spec);
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      setLink(address);
    }
  };
  return (
    <>
      <button
        type="button"
        className={`${buttons.primary} ${styles.share}`}
        aria-label={copied ? "Copied" : "Share link"}
        onClick={share}
      >
        <span className={styles.text}>{copied ? "Copied" : "Share link"}</span>
        <span className={styles.sign}>{copied ? icons.check : icons.share}</span>
      </button>
      <span role="status" className={copied && own ? styles.note : "visually-hidden"}>
        {copied ? `The link is copied. ${own ? withoutRows : ""}` : ""}
      </span>
      {link !== null && <LinkDialog link={link} own={own} onClose={() => setLink(null)} />}
    </>
  );
}

interface LinkDialogProps {
  readonly link: string;
  /** Whether the experiment is about a table of the reader's own. */
  readonly own: boolean;
  readonly onClose: () => void;
}

function LinkDialog({ link, own, onClose }: LinkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("input")?.select();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>Link to this experiment</h2>
      <p>The browser did not let the page copy it. It is selected: copy it from here.</p>
      {own && <p>{withoutRows}</p>}
      <input type="text" readOnly value={link} aria-label="Link" onFocus={(event) => event.target.select()} />
      <div className={styles.close}>
        <button type="button" className={buttons.button} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
