import { resetView } from "../../actions/surface-actions.ts";
import type { SpaceSwitch } from "../../state/space-shown.ts";
import { useStore } from "../../state/store.ts";
import { domainOf } from "../../state/view.ts";
import { zoomBy, zoomStep } from "../interaction.ts";
import type { Scene } from "../scene.ts";
import styles from "./annotations.module.css";

interface ZoomButtonsProps {
  readonly scene: Scene;
  /** Shows the stage in 3D; there is no button for it where it is undefined. */
  readonly space: SpaceSwitch | undefined;
}

/** Shows buttons that zoom and reset the view, for devices without a wheel. */
export function ZoomButtons({ scene, space }: ZoomButtonsProps) {
  const moved = useStore(({ view, surface }) => {
    const { x, y } = domainOf(surface);
    return view.x[0] !== x[0] || view.x[1] !== x[1] || view.y[0] !== y[0] || view.y[1] !== y[1];
  });
  return (
    <fieldset className={styles.zoom} aria-label="Zoom" data-over-stage>
      {space && (
        <button
          ref={space.ref}
          type="button"
          className={styles.space}
          title="Surface in 3D (3)"
          onClick={space.press}
        >
          3D
        </button>
      )}
      <ZoomButton name="Zoom in" sign="M8 3v10M3 8h10" onClick={() => zoomBy(scene, zoomStep)} />
      <ZoomButton name="Zoom out" sign="M3 8h10" onClick={() => zoomBy(scene, 1 / zoomStep)} />
      <ZoomButton
        name="Reset view"
        sign="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
        onClick={resetView}
        disabled={!moved}
      />
    </fieldset>
  );
}

interface ButtonProps {
  name: string;
  /** Path of the icon in a square of 16 by 16. */
  sign: string;
  onClick: () => void;
  disabled?: boolean;
}

function ZoomButton({ name, sign, onClick, disabled = false }: ButtonProps) {
  // Not `disabled` outright: the button that was just pressed would lose the focus.
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}
