import type { ReactNode } from "react";
import { say } from "../../../words/say.ts";
import { testDash } from "./lines.ts";
import styles from "./network-charts.module.css";

interface TrainAndTestProps {
  /** True if the chart has lines of the training samples. */
  readonly train: boolean;
  readonly children?: ReactNode;
}

/** Shows a chart's caption after the meaning of its solid and dashed lines. */
export function TrainAndTest({ train, children }: TrainAndTestProps) {
  return (
    <>
      {train && (
        <span className={styles.key}>
          <Stroke width={1.8} dash={[]} /> {say("train")}
        </span>
      )}
      <span className={styles.key}>
        <Stroke width={1.4} dash={testDash} /> {say("test||samples")}
      </span>
      {children}
    </>
  );
}

function Stroke({ width, dash }: { readonly width: number; readonly dash: readonly number[] }) {
  return (
    <svg width="22" height="8" aria-hidden="true" focusable="false">
      <path d="M0 4h22" stroke="currentColor" strokeWidth={width} strokeDasharray={dash.join(" ")} />
    </svg>
  );
}
