import { lazy, Suspense } from "react";
import { openShare, useShare } from "../share/share-state.ts";
import buttons from "./buttons.module.css";
import { icons } from "./icons.tsx";
import styles from "./ShareButton.module.css";

/** What is in it is wanted now and then: it comes when it is opened for the first time. */
const ShareDialog = lazy(() => import("../share/ShareDialog.tsx"));

/** Opens every way to take the experiment away. */
export function ShareButton() {
  const open = useShare((state) => state.open);
  return (
    <>
      <button
        type="button"
        className={`${buttons.primary} ${styles.share}`}
        aria-label="Share"
        aria-haspopup="dialog"
        onClick={openShare}
      >
        <span className={styles.text}>Share</span>
        <span className={styles.sign}>{icons.share}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <ShareDialog />
        </Suspense>
      )}
    </>
  );
}
