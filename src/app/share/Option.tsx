import type { ReactNode } from "react";
import styles from "./share.module.css";

/** Shows an option with its name in front; screen readers take the name from the field's label. */
export function Option({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.option}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
