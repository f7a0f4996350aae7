import { useEffect, useId, useRef, useState } from "react";
import { useStore } from "../state/store.ts";
import { linkTo } from "../state/url.ts";
import buttons from "./buttons.module.css";
import styles from "./ShareButton.module.css";

/** How long the button says that the link was copied, in milliseconds. */
const confirmation = 2000;

/** Copies the link to the experiment; where the browser refuses the clipboard, shows it to be copied by hand. */
export function ShareButton() {
  const [copied, setCopied] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmation);
    return () => clearTimeout(timer);
  }, [copied]);
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
      <button type="button" className={`${buttons.primary} ${styles.share}`} onClick={share}>
        {copied ? "Copied" : "Share link"}
      </button>
      <span role="status" className="visually-hidden">
        {copied ? "The link is copied." : ""}
      </span>
      {link !== null && <LinkDialog link={link} onClose={() => setLink(null)} />}
    </>
  );
}

function LinkDialog({ link, onClose }: { link: string; onClose: () => void }) {
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
      <input type="text" readOnly value={link} aria-label="Link" onFocus={(event) => event.target.select()} />
      <footer>
        <button type="button" className={buttons.button} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </footer>
    </dialog>
  );
}
