import { useSyncExternalStore } from "react";
import { bandColors, css } from "../../../plot/look/color-map.ts";
import { say } from "../../../words/say.ts";
import { groundNow, onThemeChange } from "../../theme.ts";
import { roughText } from "../readout.ts";
import styles from "./annotations.module.css";

/** Heights that a map shows in bands of colour. */
export interface Heights {
  readonly low: number;
  readonly high: number;
  /** Number of bands. */
  readonly bands: number;
}

const width = 76;

/** Shows the colours of heights from the lowest to the highest, with the values at both ends. */
export function HeightRamp({ low, high, bands }: Heights) {
  const ground = useSyncExternalStore(onThemeChange, groundNow);
  return (
    <>
      {say("low {height}", { height: roughText(low) })}{" "}
      <svg className={styles.ramp} width={width} height="10" aria-hidden="true">
        {bandColors(ground, bands).map((color, i) => (
          <rect
            key={css(color)}
            x={(i * width) / bands}
            width={width / bands + 0.5}
            height="10"
            fill={css(color)}
          />
        ))}
      </svg>
      {say("high {height}", { height: roughText(high) })}
    </>
  );
}
