import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { stageCaption, stageName } from "../../../plot/problem/view-of.ts";
import { say, translated } from "../../../words/say.ts";
import { useInspector } from "../../inspector/inspector-state.ts";
import { LandscapeStage } from "../../landscape/LandscapeStage.tsx";
import { ViewSwitch } from "../../landscape/ViewSwitch.tsx";
import { useSeedShown } from "../../seeds/use-seed-shown.ts";
import { ContenderSwitch } from "../../stage/ContenderSwitch.tsx";
import { useStore } from "../../state/store.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { useSubject } from "../subject.ts";
import { chooseWay, useWayChosen, wayOf } from "../way-shown.ts";
import { chooseParameterOf } from "./choose-parameter.ts";
import { ProblemScene, type Shown } from "./problem-scene.ts";
import styles from "./problem-stage.module.css";
import { Readings } from "./Readings.tsx";
import { readingInWords } from "./words.ts";

/** Shows a problem or its landscape. Fills its parent. */
export default function ProblemStage() {
  const subject = useSubject();
  const { tensors } = subject.objective;
  useEffect(() => useInspector.setState({ tensors }), [tensors]);
  const isLandscape = useStore(({ problem }) => problem.landscape !== undefined);
  return isLandscape ? <LandscapeStage /> : <ProblemPicture subject={subject} />;
}

/** Shows a problem: the loss of each part, the same by eigenvalue, or a matrix. */
function ProblemPicture({ subject }: Pick<Shown, "subject">) {
  const { stages } = subject.definition;
  const [alone, setAlone] = useState(false);
  const stage = useWayChosen(({ way }) => wayOf(subject.definition, way));
  const single = useStore(({ problem }) => problem.contenders.length === 1);
  const seed = useSeedShown();
  const isMatrix = stage === "matrix";
  const shown = useMemo<Shown>(
    () => ({ subject, stage, alone: isMatrix && (single || alone) }),
    [subject, stage, isMatrix, single, alone],
  );
  const plot = useRef<HTMLDivElement>(null);
  const scene = useScene(plot, shown);
  const segments = stages.map((way) => ({ value: way, text: stageName(way, subject) }));
  return (
    <section className={styles.stage} aria-label={say("Problem")}>
      <div className={styles.bar}>
        <ViewSwitch />
        {segments.length > 1 && (
          <SegmentedControl legend={say("Picture")} segments={segments} value={stage} onChange={chooseWay} />
        )}
        {isMatrix && !single && alone && (
          <ContenderSwitch legend={say("Matrices shown")} onAll={() => setAlone(false)} />
        )}
        {isMatrix && !single && !alone && (
          <button type="button" className={styles.toggle} onClick={() => setAlone(true)}>
            {say("One, larger")}
          </button>
        )}
      </div>
      <div className={styles.words}>
        <p className={styles.caption}>
          {[...stageCaption(stage, subject), ...(seed ? [seed] : [])].join(" · ")}
        </p>
        {scene && <Chosen scene={scene} />}
      </div>
      <Items plot={plot} scene={scene} subject={subject} />
    </section>
  );
}

/** Returns the scene that draws on the canvas of `plot` while it is mounted; null before that. */
function useScene(plot: RefObject<HTMLDivElement | null>, shown: Shown): ProblemScene | null {
  const [scene, setScene] = useState<ProblemScene | null>(null);
  const first = useRef(shown);
  useEffect(() => {
    const canvas = plot.current?.querySelector("canvas");
    if (!plot.current || !canvas) return;
    const created = new ProblemScene(plot.current, canvas, first.current);
    setScene(created);
    return () => {
      created.dispose();
      setScene(null);
    };
  }, [plot]);
  useEffect(() => scene?.show(shown), [scene, shown]);
  return scene;
}

interface ItemsProps {
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly scene: ProblemScene | null;
  readonly subject: Shown["subject"];
}

const steps: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [-1e6, 0],
  End: [1e6, 0],
};

/** The picture, whose parts or cells are chosen by pointer, touch and arrow keys. */
function Items({ plot, scene, subject }: ItemsProps) {
  useSpoken(plot, scene);
  const choose = (item: number) => {
    scene?.choose(item);
    if (scene && item >= 0) chooseParameterOf(subject, scene.shown.stage, item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!scene || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) choose(scene.next(...step));
    else if (event.key === "Escape" && scene.item >= 0) choose(-1);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={plot}
      className={styles.plot}
      role="slider"
      tabIndex={0}
      aria-label={`${subject.definition.name}: ${translated(subject.definition.part.many)}`}
      aria-valuemin={1}
      aria-valuemax={1}
      aria-valuenow={1}
      onKeyDown={onKeyDown}
      onClick={({ currentTarget, clientX, clientY }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        choose(scene?.itemAt(clientX - left, clientY - top) ?? -1);
      }}
    >
      <canvas className={styles.canvas} />
      {scene && <Readings scene={scene} field={plot} />}
    </div>
  );
}

/** Says the chosen part or cell to screen readers, as the value of a slider. */
function useSpoken(plot: RefObject<HTMLDivElement | null>, scene: ProblemScene | null): void {
  useEffect(() => {
    if (!scene) return;
    const write = () => {
      const { item, count } = scene;
      const element = plot.current;
      if (!element) return;
      const values = {
        "aria-valuemax": String(count),
        "aria-valuenow": String(Math.max(1, item + 1)),
        "aria-valuetext":
          item < 0
            ? say("none chosen; arrow keys choose one")
            : readingInWords(scene.nameOf(item), scene.readingsOf(item)),
      };
      for (const [name, value] of Object.entries(values))
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    };
    write();
    return scene.subscribe(write);
  }, [plot, scene]);
}

/** Writes the chosen part or cell with its numbers at the cursor. */
function Chosen({ scene }: { readonly scene: ProblemScene }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const write = () => {
      const { item } = scene;
      const text = item < 0 ? "" : readingInWords(scene.nameOf(item), scene.readingsOf(item));
      if (line.current && line.current.textContent !== text) line.current.textContent = text;
    };
    write();
    return scene.subscribe(write);
  }, [scene]);
  return <p ref={line} className={styles.chosen} />;
}
