import { togglePlay } from "../../app/actions/actions.ts";
import { ErrorBoundary } from "../../app/loading/ErrorBoundary.tsx";
import { lazyPart } from "../../app/loading/lazy-part.tsx";
import { Notices } from "../../app/notices/Notices.tsx";
import { ensureTables } from "../../app/player/ensure-tables.ts";
import type { Controls } from "../../app/share/frame-options.ts";
import { Stage } from "../../app/stage/Stage.tsx";
import { currentSpec, useSpec, useStore } from "../../app/state/store.ts";
import { Transport } from "../../app/transport/Transport.tsx";
import { encode } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import styles from "./Experiment.module.css";
import { Legend } from "./Legend.tsx";

/** The network's picture; it draws the rows of the real tables, so it waits for them. */
const NetworkStage = lazyPart(
  "src/app/network/stage/NetworkStage.tsx",
  () => import("../../app/network/stage/NetworkStage.tsx"),
  { name: "The network's picture", className: styles.waiting, needs: ensureTables },
);

const ProblemStage = lazyPart(
  "src/app/problem/stage/ProblemStage.tsx",
  () => import("../../app/problem/stage/ProblemStage.tsx"),
  { name: "The problem's picture", className: styles.waiting },
);

const Sliders = lazyPart("src/embed/frame/Sliders.tsx", () => import("./Sliders.tsx"), {
  name: "The optimizers",
  className: styles.waiting,
});

const Heading = lazyPart("src/embed/frame/Heading.tsx", () => import("./Heading.tsx"), {
  name: "The title",
  pending: () => <h1 aria-busy="true">{"\u00a0"}</h1>,
});

const Summary = lazyPart("src/app/notices/Summary.tsx", () => import("../../app/notices/Summary.tsx"), {
  name: "The spoken summary",
});

/** An experiment in a frame: the stage, and the controls that its author chose. */
export function Experiment({ controls }: { controls: Controls }) {
  const kind = useSpec((spec) => spec.kind);
  return (
    <main className={styles.frame} data-controls={controls} data-kind={kind}>
      <Title />
      <div className={styles.plot}>
        <div className={styles.notices}>
          <Notices />
        </div>
        <ErrorBoundary name="The picture" className={styles.waiting}>
          {kind === "surface" && <Stage />}
          {kind === "network" && <NetworkStage />}
          {kind === "problem" && <ProblemStage />}
        </ErrorBoundary>
        {controls === "none" && <WholePlay />}
      </div>
      {controls !== "none" && (
        <div className={styles.bar}>
          <Transport />
        </div>
      )}
      {controls === "all" ? <Sliders /> : <Legend />}
      <Summary />
    </main>
  );
}

/** The experiment's title, and the link to it in the playground. */
function Title() {
  // The link follows the experiment.
  useSpec();
  return (
    <header className={styles.title}>
      <Heading />
      <a
        href={playground()}
        target="_blank"
        rel="noopener"
        // The link is set to the experiment shown when it is followed, which may differ from the last render's.
        onPointerDown={pointAtNow}
        onFocus={pointAtNow}
        onClick={pointAtNow}
      >
        {say("Open in Downhill")}
      </a>
    </header>
  );
}

const playground = (): string => new URL(`./#${encode(currentSpec())}`, location.href).href;

function pointAtNow({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void {
  currentTarget.href = playground();
}

/** The whole picture as a play button, for a frame without a transport. */
function WholePlay() {
  const playing = useStore((state) => state.playing);
  const ended = useStore((state) => state.ended);
  return (
    <button
      type="button"
      className={styles.whole}
      data-play
      aria-label={say(playing ? "Pause" : ended ? "Play again" : "Play")}
      onClick={togglePlay}
    />
  );
}
