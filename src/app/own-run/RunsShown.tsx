import { useEffect, useId, useMemo } from "react";
import type { OwnRun } from "../../experiment/own-run/own-run.ts";
import { plain } from "../../plot/chart/format.ts";
import { firstRecorded } from "../../plot/look/identity.ts";
import { say } from "../../words/say.ts";
import { useBeside } from "../charts/beside.ts";
import charts from "../charts/charts.module.css";
import { useStore } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { KeySwatch } from "../ui/KeySwatch.tsx";
import { removeOwnRun } from "./actions.ts";
import { lossLines } from "./loss-lines.ts";
import styles from "./own-run.module.css";
import { PlanePicture } from "./PlanePicture.tsx";
import { planesOf } from "./run-planes.ts";

/** Lists the recorded runs and draws their paths, and adds their losses to the loss chart while it is mounted. */
export default function RunsShown() {
  const runs = useStore(({ ownRuns }) => ownRuns);
  const title = useId();
  const planes = useMemo(() => planesOf(runs), [runs]);
  const beside = useMemo(() => lossLines(runs), [runs]);
  useEffect(() => {
    useBeside.setState({ ownRuns: beside });
    return () => useBeside.setState({ ownRuns: null });
  }, [beside]);
  return (
    <section className={charts.panel} aria-labelledby={title}>
      <header className={charts.head}>
        <h2 id={title} className={charts.title}>
          {say("Recorded runs")}
        </h2>
      </header>
      <ul className={styles.runs}>
        {runs.map((run, place) => (
          <li key={run.name}>
            <KeySwatch slot={firstRecorded + place} />
            <span className={styles.words}>
              <b>{run.name}</b> {inWords(run)}
            </span>
            <IconButton
              icon={icons.close}
              label={say("Remove {name}", { name: run.name })}
              look="bare"
              onClick={({ currentTarget }) => {
                focusBeside(currentTarget);
                removeOwnRun(run);
              }}
            />
          </li>
        ))}
      </ul>
      {planes.map((plane) => (
        <PlanePicture key={`${plane.seed} ${plane.parameters}`} plane={plane} />
      ))}
    </section>
  );
}

/** Focuses the button that removes another run, or else the one that adds a chart: the focus would be lost. */
function focusBeside(button: HTMLElement): void {
  const item = button.closest("li");
  const other = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
  const add = button.closest(`.${charts.charts}`)?.querySelector<HTMLElement>(`.${charts.add} button`);
  (other ?? add)?.focus();
}

/** Says what a run has, in a few words. */
function inWords({ steps, losses, parameters }: OwnRun): string {
  const last = losses.findLast((loss) => !Number.isNaN(loss));
  const counts = { steps: steps[steps.length - 1], parameters };
  return last === undefined
    ? say("{steps} steps, {parameters} parameters, no finite loss", counts)
    : say("{steps} steps, {parameters} parameters, loss {loss} at the end", {
        ...counts,
        loss: plain(Number(last.toPrecision(4))),
      });
}
