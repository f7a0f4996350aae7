import { useRef } from "react";
import { sharedAddressOf } from "../address/address.ts";
import { useSpec } from "../state/store.ts";
import { CopyButton } from "./CopyButton.tsx";
import styles from "./share.module.css";

/** Shows the link that holds the whole experiment. */
export function LinkPanel() {
  const spec = useSpec();
  const own = spec.kind === "network" && spec.data.kind === "own";
  const field = useRef<HTMLTextAreaElement>(null);
  const link = sharedAddressOf(spec);
  return (
    <>
      <p>
        Whoever opens this link sees the experiment from its start, with the same numbers. The link holds all
        of it: nothing is stored elsewhere.
      </p>
      <textarea
        ref={field}
        className={styles.text}
        readOnly
        rows={Math.min(6, Math.ceil(link.length / 62))}
        aria-label="Link"
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.row}>
        <CopyButton what="link" text={() => link} select={() => field.current?.select()} />
        <span className={styles.soft}>{link.length.toLocaleString("en")} characters</span>
      </div>
      {own && (
        <p className={styles.note}>
          The link carries everything but the rows of your table, which stay on this machine. The JSON file
          under Data has them too.
        </p>
      )}
    </>
  );
}
