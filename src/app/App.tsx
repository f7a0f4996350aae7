import { useEffect, useState } from "react";
import { useStore as useVanilla } from "zustand";
import type { Status } from "../experiment/index.ts";
import styles from "./App.module.css";
import { About } from "./about/About.tsx";
import { ContenderList } from "./contenders/ContenderList.tsx";
import { Asked } from "./first-minute/Asked.tsx";
import { isFirstMinute, opensWithoutLink } from "./first-minute/opening.ts";
import { Header } from "./header/Header.tsx";
import { Shortcuts } from "./header/Shortcuts.tsx";
import { useInspector } from "./inspector/inspector-state.ts";
import { Learn } from "./learn/Learn.tsx";
import { loadContent } from "./learn/load-content.ts";
import { useLesson } from "./lessons/lesson-state.ts";
import { ErrorBoundary } from "./loading/ErrorBoundary.tsx";
import { lazyPart } from "./loading/lazy-part.tsx";
import { openCsv } from "./network/controls/own-table/csv-window.ts";
import { Notices } from "./notices/Notices.tsx";
import { Choosing } from "./picker/Choosing.tsx";
import { ensureTables } from "./player/ensure-tables.ts";
import { CoachSwitch } from "./setup/CoachSwitch.tsx";
import { ExperimentPanel } from "./setup/ExperimentPanel.tsx";
import { type Ground, Stage } from "./stage/Stage.tsx";
import { editing } from "./state/commit.ts";
import { panels, showPanel, usePanel } from "./state/panel.ts";
import { spaceSwitch, useSpaceShown } from "./state/space-shown.ts";
import { useSpec, useStore } from "./state/store.ts";
import { Transport } from "./transport/Transport.tsx";
import buttons from "./ui/buttons.module.css";
import { SegmentedControl } from "./ui/SegmentedControl.tsx";

/** Shown while the surface is a typed formula. */
const FormulaField = lazyPart("src/app/setup/FormulaField.tsx", () => import("./setup/FormulaField.tsx"), {
  name: "The formula",
  className: styles.waiting,
  pending: <p className={styles.formula}>Loading the formula…</p>,
});

/** Shown once to somebody who opens the page without a link. */
const Question = lazyPart("src/app/first-minute/Question.tsx", () => import("./first-minute/Question.tsx"), {
  name: "The question",
  className: styles.waiting,
  pending: <Asked />,
});
const LeadOn = lazyPart("src/app/first-minute/LeadOn.tsx", () => import("./first-minute/LeadOn.tsx"), {
  name: "The next experiments",
  className: styles.overStage,
});

/** Charts load after the stage: the race can be played before they are loaded. */
const charts = {
  name: "The charts",
  className: styles.waiting,
  pending: <p className={styles.waiting}>Loading the charts…</p>,
};
const Charts = lazyPart("src/app/charts/Charts.tsx", () => import("./charts/Charts.tsx"), charts);

/** The parts of a network show the rows of a real data set and wait until these are loaded. */
const NetworkCharts = lazyPart(
  "src/app/network/charts/NetworkCharts.tsx",
  () => import("./network/charts/NetworkCharts.tsx"),
  {
    ...charts,
    needs: ensureTables,
  },
);
const NetworkStage = lazyPart(
  "src/app/network/stage/NetworkStage.tsx",
  () => import("./network/stage/NetworkStage.tsx"),
  {
    name: "The network's picture",
    className: styles.waiting,
    pending: <p className={styles.waiting}>Loading the network…</p>,
    needs: ensureTables,
  },
);
const NetworkPanel = lazyPart(
  "src/app/network/controls/NetworkPanel.tsx",
  () => import("./network/controls/NetworkPanel.tsx"),
  {
    name: "The network's settings",
    className: styles.waiting,
    needs: ensureTables,
  },
);

/** The parts of a problem make it on the page too, to draw it. */
const ProblemCharts = lazyPart(
  "src/app/problem/charts/ProblemCharts.tsx",
  () => import("./problem/charts/ProblemCharts.tsx"),
  charts,
);
const ProblemStage = lazyPart(
  "src/app/problem/stage/ProblemStage.tsx",
  () => import("./problem/stage/ProblemStage.tsx"),
  {
    name: "The problem's picture",
    className: styles.waiting,
    pending: <p className={styles.waiting}>Loading the problem…</p>,
  },
);
const ProblemPanel = lazyPart(
  "src/app/problem/controls/ProblemPanel.tsx",
  () => import("./problem/controls/ProblemPanel.tsx"),
  { name: "The problem's settings", className: styles.waiting },
);

/** Loaded with the first experiment that has a map. */
const MapPanel = lazyPart("src/app/map/MapPanel.tsx", () => import("./map/MapPanel.tsx"), {
  ...charts,
  name: "The map",
  pending: <p className={styles.waiting}>Loading the map…</p>,
});

/** Loaded when it is opened. */
const Inspector = lazyPart("src/app/inspector/Inspector.tsx", () => import("./inspector/Inspector.tsx"), {
  ...charts,
  name: "The inspector",
  pending: <p className={styles.waiting}>Loading the inspector…</p>,
});
const Arrows = lazyPart("src/app/stage/arrows/Arrows.tsx", () => import("./stage/arrows/Arrows.tsx"), {
  name: "The arrows",
  className: styles.overStage,
});

/** Loaded when it is first asked for, on this machine or now. */
const SpaceStage = lazyPart("src/app/space/SpaceStage.tsx", () => import("./space/SpaceStage.tsx"), {
  name: "The stage in 3D",
  className: styles.waiting,
});

const Summary = lazyPart("src/app/notices/Summary.tsx", () => import("./notices/Summary.tsx"), {
  name: "The spoken summary",
});

/** Loaded when a run is over, but not for the first race as it stands. */
const Coach = lazyPart("src/app/coach/Coach.tsx", () => import("./coach/Coach.tsx"), {
  name: "The coach",
  className: styles.coach,
});

/** Loaded with the first lesson. */
const LessonPanel = lazyPart("src/app/lessons/LessonPanel.tsx", () => import("./lessons/LessonPanel.tsx"), {
  name: "The lesson",
  className: styles.coach,
  needs: loadContent,
});

const isOver = ({ kind }: Status): boolean => kind !== "running";

export function App() {
  const mapped = useSpec((spec) => spec.map !== undefined);
  const panel = usePanel();
  const inspecting = useInspector((state) => state.open);
  const asked = useInspector((state) => state.asked);
  useEffect(() => {
    if (asked > 0) showPanel("charts");
  }, [asked]);
  const kind = useSpec((spec) => spec.kind);
  const inSpace = useSpaceShown();
  const [Ground, setGround] = useState<Ground>();
  const formula = useSpec((spec) => spec.kind === "surface" && spec.surface.kind === "formula");
  const coached = useStore(({ coach, statuses }) => coach && [...statuses.values()].some(isOver));
  const lesson = useLesson();
  const changed = useVanilla(editing.history.steps, ({ past }) => past.length > 0);
  return (
    <div className={styles.page}>
      <Header />
      <main className={styles.main} data-panel={panel} data-kind={kind}>
        <section className={styles.stage} aria-label="Race">
          <Notices />
          {isFirstMinute && !lesson && <Question />}
          <div className={styles.plot}>
            {kind === "surface" && (
              <ErrorBoundary name="The picture" className={styles.waiting}>
                {inSpace ? <SpaceStage /> : <Stage Ground={Ground} Arrows={Arrows} space={spaceSwitch} />}
              </ErrorBoundary>
            )}
            {kind === "network" && (
              <NetworkStage>
                <button type="button" className={buttons.primary} onClick={() => openCsv()}>
                  Open the table…
                </button>
              </NetworkStage>
            )}
            {kind === "problem" && <ProblemStage />}
            {isFirstMinute && !lesson && <LeadOn />}
          </div>
          <Transport />
        </section>
        {lesson ? <LessonPanel /> : coached && (changed || !opensWithoutLink) && <Coach />}
        <div className={styles.switch}>
          <SegmentedControl
            legend="Panel under the stage"
            segments={panels}
            value={panel}
            onChange={showPanel}
            wide
          />
        </div>
        <section className={styles.controls} aria-label="Optimizers">
          {formula && <FormulaField />}
          <div className={styles.contenders}>
            <ContenderList />
          </div>
          <div className={styles.setup}>
            {kind === "surface" && <ExperimentPanel />}
            {kind === "network" && <NetworkPanel />}
            {kind === "problem" && <ProblemPanel />}
            <CoachSwitch />
          </div>
        </section>
        <section className={styles.charts} aria-label="Charts">
          {inspecting && <Inspector />}
          {mapped && <MapPanel onGround={setGround} />}
          {kind === "surface" && <Charts />}
          {kind === "network" && <NetworkCharts />}
          {kind === "problem" && <ProblemCharts />}
        </section>
      </main>
      <Summary />
      <Shortcuts />
      <About />
      <Learn />
      <Choosing />
    </div>
  );
}
