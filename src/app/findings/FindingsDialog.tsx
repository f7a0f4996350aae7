import { useMemo, useRef, useState } from "react";
import { findings } from "../../findings/catalog.ts";
import { topics } from "../../findings/finding.ts";
import { closeList } from "../learn/learn-state.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { FindingCard } from "./FindingCard.tsx";
import { found } from "./find.ts";
import styles from "./findings.module.css";
import { openInPlayground } from "./open-in-playground.ts";

/** Lists what research found about optimizers: claims to open in the playground, and to measure here and now. */
export default function FindingsDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const shown = useMemo(() => found([...findings.values()], typed), [typed]);
  const open = (link: string) => {
    dialog.current?.close();
    openInPlayground(link);
  };
  const count = `${shown.length === 0 ? "No" : shown.length} ${shown.length === 1 ? "finding" : "findings"}`;
  return (
    <Dialog
      ref={dialog}
      title="Findings"
      kind="tool"
      className={styles.dialog}
      lightDismiss
      onClose={closeList}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <p>
            What research found about optimizers, in experiments small enough for this page. Open one, or
            measure it now.
          </p>
          <input
            className={styles.field}
            type="search"
            aria-label="Search findings"
            placeholder="Search by word, optimizer or author"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <div className={styles.list}>
          {topics.map(({ id, title }) => {
            const cards = shown.filter(({ topic }) => topic === id);
            if (cards.length === 0) return null;
            return (
              <section key={id} aria-label={title}>
                <h3>{title}</h3>
                {cards.map((finding) => (
                  <FindingCard key={finding.id} finding={finding} onOpen={open} />
                ))}
              </section>
            );
          })}
          <p className={shown.length === 0 ? styles.none : "visually-hidden"} role="status">
            {typed === "" ? "" : `${count} found.`}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
