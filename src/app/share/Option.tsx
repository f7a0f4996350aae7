import type { ReactNode } from "react";
import styles from "./share.module.css";

/** A setting and, before it, what it is called; a screen reader knows it by its own label. */
export function Option({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.option}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
