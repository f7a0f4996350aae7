import { useEffect, useId, useRef } from "react";
import buttons from "./buttons.module.css";
import styles from "./Shortcuts.module.css";
import {
  closeShortcuts,
  listenForShortcuts,
  setSingleKeys,
  shortcuts,
  useShortcuts,
} from "./shortcut-keys.ts";

/** Makes the keyboard shortcuts work, and shows them when asked. */
export function Shortcuts() {
  const open = useShortcuts((state) => state.open);
  useEffect(listenForShortcuts, []);
  return open && <ShortcutsDialog />;
}

function ShortcutsDialog() {
  const single = useShortcuts((state) => state.single);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={closeShortcuts}>
      <h2 id={title}>Keyboard shortcuts</h2>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, does }) => (
          <div key={keys}>
            <dt>{keys.split(" ").map((key) => (key === "or" ? " or " : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.more}>
        On a slider, the arrow keys move it, Page Up and Page Down move it further, Delete returns it to its
        default. In a number field, the arrow keys step, and Shift with them goes ten times as far.
      </p>
      <label className={styles.single}>
        <input type="checkbox" checked={single} onChange={(event) => setSingleKeys(event.target.checked)} />
        Shortcuts of a single key
      </label>
      <footer>
        <button type="button" className={buttons.button} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </footer>
    </dialog>
  );
}
