import { type KeyboardEvent, memo, useRef } from "react";
import { useDrag } from "./drag.ts";
import { sayNumber } from "./number.ts";
import { moveTo, type Quantity, toPosition } from "./scale.ts";
import styles from "./ValueSlider.module.css";

/** Positions of the slider: fine enough for a phone in landscape, coarse enough for the arrow keys. */
const notches = 200;
/** Notches by which an arrow key with Shift moves the slider. */
const largeStep = notches / 10;

const directions: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowUp", 1],
  ["ArrowLeft", -1],
  ["ArrowDown", -1],
]);

interface ValueSliderProps {
  readonly label: string;
  readonly quantity: Quantity;
  readonly value: number;
  /** Added to the value that screen readers speak: "follows momentum". */
  readonly remark?: string | undefined;
  readonly onChange: (value: number) => void;
  /** Called at Backspace, Delete or a double click. */
  readonly onReset: () => void;
}

/**
 * A slider for a number on any scale; it reports the value, not the position of the thumb. Keys work on the
 * range input within the thumb, and pointers on the whole track, since Safari on iOS moves no range input by a tap.
 */
export const ValueSlider = memo(function ValueSlider(props: ValueSliderProps) {
  const { label, quantity, value, remark, onChange, onReset } = props;
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** Pixels from the middle of the thumb to the point at which a pointer pressed it. */
  const grip = useRef(0);
  const position = toPosition(quantity, value);
  const notch = Math.round(position * notches);

  const go = (to: number) => {
    const next = Math.min(notches, Math.max(0, Math.round(to)));
    if (next !== notch) onChange(moveTo(quantity, value, next / notches));
  };
  const drag = useDrag({
    onPress({ clientX }) {
      const thumb = boxOf(input.current);
      const offset = clientX - (thumb.left + thumb.width / 2);
      grip.current = Math.abs(offset) <= thumb.width / 2 ? offset : 0;
      input.current?.focus({ preventScroll: true });
    },
    follow({ clientX }) {
      const { left, width } = boxOf(track.current);
      go(((clientX - grip.current - left) / width) * notches);
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.shiftKey ? directions.get(event.key) : undefined;
    const resets = event.key === "Backspace" || event.key === "Delete";
    if (!resets && direction === undefined) return;
    event.preventDefault();
    if (resets) onReset();
    else if (direction !== undefined) go(notch + direction * largeStep);
  };
  const spoken = sayNumber(value);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointers alone, and the range input within has the role.
    <div
      className={styles.slider}
      {...drag}
      // The focus stays on the range input.
      onMouseDown={(event) => event.preventDefault()}
      onDoubleClick={onReset}
    >
      <div ref={track} className={styles.track} style={{ "--at": position }}>
        <div className={styles.fill} />
        <div className={styles.thumb}>
          <input
            ref={input}
            type="range"
            min={0}
            max={notches}
            step={1}
            value={notch}
            aria-label={label}
            aria-valuetext={remark ? `${spoken}, ${remark}` : spoken}
            onChange={(event) => go(Number(event.currentTarget.value))}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
    </div>
  );
});

const boxOf = (element: Element | null): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
