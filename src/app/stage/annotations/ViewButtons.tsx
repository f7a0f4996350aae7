import type { ReactNode } from "react";
import { say } from "../../../words/say.ts";
import type { SpaceSwitch } from "../../state/space-shown.ts";
import styles from "./annotations.module.css";

interface ViewButtonsProps {
  /** The name of the group: "Zoom". */
  readonly label: string;
  readonly onZoom: (direction: "in" | "out") => void;
  readonly onReset: () => void;
  /** Moves what is seen; there are no buttons for it where it is undefined. */
  readonly move?: Move | undefined;
  /** True while the view is that at first. */
  readonly isHome: boolean;
  /** Shown above these buttons. */
  readonly children?: ReactNode;
}

/** A direction on the screen: 1 is right, and down. */
type Direction = readonly [right: -1 | 0 | 1, down: -1 | 0 | 1];

interface Move {
  /** The names of the buttons, in the order of `directions`. */
  readonly names: readonly [left: string, up: string, down: string, right: string];
  readonly onMove: (...direction: Direction) => void;
}

/** The directions with the paths of their icons. */
const directions: readonly (readonly [Direction, sign: string])[] = [
  [[-1, 0], "M10 3l-5 5l5 5"],
  [[0, -1], "M3 10l5 -5l5 5"],
  [[0, 1], "M3 6l5 5l5 -5"],
  [[1, 0], "M6 3l5 5l-5 5"],
];

/** Shows buttons that move, zoom and reset the view, for those who have no wheel or cannot drag. */
export function ViewButtons({ label, onZoom, onReset, move, isHome, children }: ViewButtonsProps) {
  return (
    <fieldset className={styles.zoom} aria-label={label} data-over-stage>
      {move &&
        directions.map(([direction, sign], i) => (
          <ViewButton key={sign} name={move.names[i]} sign={sign} onClick={() => move.onMove(...direction)} />
        ))}
      {children}
      <ViewButton name={say("Zoom in")} sign="M8 3v10M3 8h10" onClick={() => onZoom("in")} />
      <ViewButton name={say("Zoom out")} sign="M3 8h10" onClick={() => onZoom("out")} />
      <ViewButton
        name={say("Reset view")}
        sign="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
        onClick={onReset}
        disabled={isHome}
      />
    </fieldset>
  );
}

interface ButtonProps {
  readonly name: string;
  /** Path of the icon in a square of 16 by 16. */
  readonly sign: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** True for a button that moves the view: on a low stage it is shown while the group is used. */
  readonly moves?: boolean;
}

function ViewButton({ name, sign, onClick, disabled = false, moves = false }: ButtonProps) {
  // Not `disabled` outright: the button that was just pressed would lose the focus.
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      data-moves={moves}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}

interface SpaceButtonProps {
  readonly space: SpaceSwitch;
  readonly text: "2D" | "3D";
  readonly title: string;
}

/** Shows the stage in 3D, or flat. */
export const SpaceButton = ({ space, text, title }: SpaceButtonProps) => (
  <button ref={space.ref} type="button" className={styles.space} title={title} onClick={space.press}>
    {text}
  </button>
);
