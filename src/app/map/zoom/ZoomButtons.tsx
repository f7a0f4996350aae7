import type { ReactNode } from "react";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { say } from "../../../words/say.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import * as icons from "../../ui/icons.tsx";
import styles from "./zoom.module.css";
import { isNarrowest } from "./zoom.ts";
import { wholeAxes, zoomByKey } from "./zooming.ts";

const whole = (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
    />
  </svg>
);

/** Zooms without a wheel, about the cell that is read out. */
export function ZoomButtons({ spec }: { readonly spec: Mapped }) {
  const isWhole = JSON.stringify(wholeAxes(spec)) === JSON.stringify(spec.map.axes);
  const isDeepest = spec.map.axes.every((axis) => isNarrowest(spec, axis));
  return (
    <fieldset className={styles.buttons} aria-label={say("Zoom of the map")}>
      <ZoomButton
        label={say("Zoom in to the map (+)")}
        icon={icons.plus}
        disabled={isDeepest}
        onClick={() => zoomByKey("+")}
      />
      <ZoomButton label={say("Zoom out of the map (−)")} icon={icons.minus} onClick={() => zoomByKey("-")} />
      <ZoomButton
        label={say("Whole map (0)")}
        icon={whole}
        disabled={isWhole}
        onClick={() => zoomByKey("0")}
      />
    </fieldset>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function ZoomButton({ disabled = false, onClick, ...button }: ButtonProps) {
  // Not `disabled` outright: the button that was just pressed would lose the focus.
  return (
    <IconButton {...button} look="bare" aria-disabled={disabled} onClick={disabled ? undefined : onClick} />
  );
}
