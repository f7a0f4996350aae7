import { type MouseEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { say } from "../../words/say.ts";
import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton.tsx";
import * as icons from "./icons.tsx";

interface DialogProps {
  readonly title: string;
  /**
   * "note" is small on every screen, "page" is as tall as its content, and "tool" has a fixed height and a body that
   * lays itself out; the last two fill the screen of a phone.
   */
  readonly kind: "note" | "page" | "tool";
  /** Sets `--dialog-width`, and for a tool `--dialog-height`. */
  readonly className?: string | undefined;
  /** True where a press outside the dialog closes it. */
  readonly lightDismiss?: boolean;
  /** Buttons under the body that do not scroll with it. */
  readonly footer?: ReactNode;
  /** Called once the dialog is closed, by whatever means. */
  readonly onClose: () => void;
  /** Given where the content closes the dialog: `ref.current?.close()`. */
  readonly ref?: RefObject<HTMLDialogElement | null>;
  readonly children: ReactNode;
}

/** The frame of every dialog: a title, a close button and a body that scrolls. It opens when it is mounted. */
export function Dialog(props: DialogProps) {
  const { title, kind, className = "", lightDismiss = false, footer, onClose, ref, children } = props;
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), [dialog]);
  // A press that began inside, as when text is selected, does not close the dialog.
  const pressedBeside = useRef(false);
  const isBeside = (event: MouseEvent) => event.target === event.currentTarget;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog too
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      data-kind={kind}
      aria-labelledby={heading}
      onClose={onClose}
      onMouseDown={(event) => {
        pressedBeside.current = isBeside(event);
      }}
      onClick={(event) => {
        if (lightDismiss && pressedBeside.current && isBeside(event)) dialog.current?.close();
      }}
    >
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <IconButton
          label={say("Close")}
          icon={icons.close}
          look="bare"
          onClick={() => dialog.current?.close()}
        />
      </div>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </dialog>
  );
}
