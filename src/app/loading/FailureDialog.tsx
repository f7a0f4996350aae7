import { useEffect, useRef } from "react";
import buttons from "../controls/buttons.module.css";
import { icons } from "../controls/icons.tsx";
import { Failure, type FailureProps } from "./Failure.tsx";
import styles from "./loading.module.css";

/** Shows a failure in place of the dialog that failed. */
export function FailureDialog({ onClose, ...failure }: FailureProps & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={failure.name} onClose={onClose}>
      <Failure {...failure} />
      <button
        type="button"
        className={buttons.icon}
        aria-label="Close"
        onClick={() => dialog.current?.close()}
      >
        {icons.close}
      </button>
    </dialog>
  );
}
