import { useRef, useState } from "react";
import { figureTitle } from "../../plot/title.ts";
import { say } from "../../words/say.ts";
import { sharedAddressOf } from "../address/address.ts";
import { stageInLink } from "../state/space-shown.ts";
import { useSpec, useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { AtStep } from "./AtStep.tsx";
import { CopyButton } from "./CopyButton.tsx";
import styles from "./share.module.css";
import { sharedStep, useShare } from "./share-state.ts";

/** Shows the link that holds the whole experiment. */
export function LinkPanel() {
  const spec = useSpec();
  const step = useShare(sharedStep);
  const own = spec.kind === "network" && spec.data.kind === "own";
  const hasRuns = useStore(({ ownRuns }) => ownRuns.length > 0);
  const field = useRef<HTMLTextAreaElement>(null);
  const stage = stageInLink();
  const [inSpace, setInSpace] = useState(true);
  const link = sharedAddressOf(spec, step, inSpace ? stage : "");
  return (
    <>
      <p>{say("Anyone who opens this link sees the same race and numbers. Nothing is stored elsewhere.")}</p>
      <textarea
        ref={field}
        className={styles.text}
        readOnly
        rows={Math.min(6, Math.ceil(link.length / 62))}
        aria-label={say("Link")}
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <AtStep paused />
      {stage && (
        <label className={styles.check}>
          <input type="checkbox" checked={inSpace} onChange={(event) => setInSpace(event.target.checked)} />
          {say("Open in 3D, seen from here")}
        </label>
      )}
      <div className={styles.row}>
        <CopyButton what="link" text={() => link} select={() => field.current?.select()} />
        {typeof navigator.share === "function" && (
          <button type="button" className={buttons.button} onClick={() => send(link, figureTitle(spec))}>
            {say("Send…")}
          </button>
        )}
        <span className={styles.soft}>{say("{count} characters", { count: link.length })}</span>
      </div>
      {own && (
        <p className={styles.note}>
          {say(
            "The link carries everything but the rows of your table, which stay on this machine. The JSON file under Data has them too.",
          )}
        </p>
      )}
      {hasRuns && (
        <p className={styles.note}>
          {say(
            "The link does not carry your recorded runs, which stay on this machine: send their files too.",
          )}
        </p>
      )}
    </>
  );
}

/** Offers the link to the device's other apps; a reader who chooses none has only closed their list. */
const send = (url: string, title: string): void => void navigator.share({ url, title }).catch(() => {});
