import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./charts.module.css";

interface OnRequestProps {
  /** The text of the line that opens it: "Show values as a table". */
  readonly summary: string;
  readonly children: ReactNode;
}

/** Mounts its children when the reader opens it, and scrolls them into view. */
export function OnRequest({ summary, children }: OnRequestProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) details.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <details ref={details} className={styles.values} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
