import { say } from "../../words/say.ts";
import { lazyDialog } from "../loading/lazy-dialog.tsx";
import { closeShare, openShare, useShare } from "../share/share-state.ts";
import buttons from "../ui/buttons.module.css";
import * as icons from "../ui/icons.tsx";
import styles from "./ShareButton.module.css";

const ShareDialog = lazyDialog("src/app/share/ShareDialog.tsx", () => import("../share/ShareDialog.tsx"), {
  name: "Share",
  onClose: closeShare,
});

/** The button that opens the Share dialog. */
export function ShareButton() {
  const open = useShare((state) => state.open);
  return (
    <>
      <button
        type="button"
        className={`${buttons.primary} ${styles.share}`}
        aria-label={say("Share")}
        aria-haspopup="dialog"
        onClick={openShare}
      >
        <span className={styles.text}>{say("Share")}</span>
        <span className={styles.sign}>{icons.share}</span>
      </button>
      {open && <ShareDialog />}
    </>
  );
}
