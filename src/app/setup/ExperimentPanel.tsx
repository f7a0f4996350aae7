import { useState, useSyncExternalStore } from "react";
import { say } from "../../words/say.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import styles from "./ExperimentPanel.module.css";

/** Loaded after the page, which shows it when it is unfolded. */
const SurfaceFields = lazyPart("src/app/setup/SurfaceFields.tsx", () => import("./SurfaceFields.tsx"), {
  name: "The experiment’s settings",
});

/** Matches screens that show one panel at a time, as in `App.module.css`: this one then has nothing to unfold. */
const onePanel = () => matchMedia("(max-width: 699px), (max-width: 1099px) and (max-height: 520px)");
const followOnePanel = (listener: () => void) => {
  const media = onePanel();
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
};

/** The panel of all that contenders on a surface share. */
export function ExperimentPanel() {
  const alone = useSyncExternalStore(followOnePanel, () => onePanel().matches);
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.panel}
      data-alone={alone}
      open={alone || open}
      onToggle={(event) => alone || setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{say("Experiment")}</summary>
      <SurfaceFields />
    </details>
  );
}
