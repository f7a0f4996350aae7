import { say } from "../../words/say.ts";
import { Dialog } from "../ui/Dialog.tsx";
import styles from "./ShortcutsDialog.module.css";
import { closeShortcuts, setSingleKeys, shortcuts, useShortcuts } from "./shortcut-keys.ts";

/** Lists the keyboard shortcuts, and turns those of a single key on and off. */
export default function ShortcutsDialog() {
  const single = useShortcuts((state) => state.single);
  return (
    <Dialog title={say("Keyboard shortcuts")} kind="note" lightDismiss onClose={closeShortcuts}>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              {keys
                .split(" ")
                .map((key) => (key === "or" ? ` ${say("or")} ` : <kbd key={key}>{keyName(key)}</kbd>))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.more}>
        {say(
          "On a slider, use the arrow keys, or Page Up and Page Down for larger steps; Delete resets it. In a number field, use the arrow keys, with Shift for steps ten times as large. On the stage, the arrow keys move the view, or turn it in 3D; plus and minus zoom, 0 resets the view.",
        )}
      </p>
      <label className={styles.single}>
        <input type="checkbox" checked={single} onChange={(event) => setSingleKeys(event.target.checked)} />
        {say("Single-key shortcuts")}
      </label>
    </Dialog>
  );
}

/** Returns what stands on a key: "space" and "Ctrl" have names that differ by language. */
const keyName = (key: string): string =>
  key === "space" ? say("space") : key === "Ctrl" ? say("Ctrl") : key;
