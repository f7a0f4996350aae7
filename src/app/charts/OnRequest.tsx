import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./charts.module.css";

interface OnRequestProps {
  /** Says what is shown on request: "Show values as a table". */
  readonly summary: string;
  readonly children: ReactNode;
}

/** Mounts what is under the charts when it is asked for, and brings it into sight. */
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
