import { useEffect, useRef } from "react";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { say } from "../../../words/say.ts";
import { CurveClient } from "../../../worker/map/curve-client.ts";
import { ownTable } from "../../player/rows.ts";
import { useStore } from "../../state/store.ts";
import { useMapProgress } from "../computation.ts";
import { cellNow, usePointed } from "../picture/pointed.ts";
import styles from "./curve.module.css";
import { curvePath } from "./curve-path.ts";
import { curveText, failureText } from "./curve-text.ts";

/** The size of the picture of a run, in its units; it is as wide as the panel. */
const size = [280, 56] as const;

interface CurveProps {
  /** The experiment whose map is read out. */
  readonly spec: Mapped;
  /** The experiment from which the run is taken, where it is the run of the other contender. */
  readonly of?: Mapped;
  /** The text before the caption. */
  readonly name?: string;
}

/** Draws the loss by step of the cell that is read out. Each cell is drawn without a render. */
export function Curve({ spec, of = spec, name = "" }: CurveProps) {
  const figure = useRef<HTMLElement>(null);
  const path = useRef<SVGPathElement>(null);
  const caption = useRef<HTMLElement>(null);
  const client = useRef<CurveClient | null>(null);
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );
  useEffect(() => {
    let wanted = -1;
    const show = (cell: number, text: string, line = "") => {
      if (cell !== wanted || !figure.current || !caption.current) return;
      figure.current.dataset.cell = String(cell);
      figure.current.removeAttribute("aria-busy");
      path.current?.setAttribute("d", line);
      caption.current.textContent = text;
    };
    const want = () => {
      // Before the map is done, only a cell that is pointed at takes time from it.
      const isPointed = usePointed.getState().cell !== null;
      const { state } = useMapProgress.getState();
      const cell = cellNow(spec);
      if (cell === wanted || state === "waiting" || (state === "running" && !isPointed)) return;
      wanted = cell;
      figure.current?.setAttribute("aria-busy", "true");
      client.current ??= new CurveClient();
      client.current.want(
        { spec: of, cell, table: tableFor(of) },
        {
          onCurve: (loss) => {
            const drawn = curvePath(loss, of.steps, size);
            show(cell, name + curveText(of, loss, drawn?.scale.isLog === true), drawn?.line);
          },
          onFailure: () => show(cell, say(failureText)),
        },
      );
    };
    want();
    const stops = [usePointed.subscribe(want), useMapProgress.subscribe(want)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [spec, of, name]);
  return (
    <figure ref={figure} className={styles.curve}>
      <svg viewBox={`0 0 ${size[0]} ${size[1]}`} preserveAspectRatio="none" aria-hidden="true">
        <path ref={path} />
      </svg>
      <figcaption ref={caption} aria-live="polite" />
    </figure>
  );
}

/** Returns the reader's own rows, where the network is trained on these. */
const tableFor = (spec: Mapped) =>
  spec.kind === "network" && spec.data.kind === "own" ? ownTable(useStore.getState()) : null;
