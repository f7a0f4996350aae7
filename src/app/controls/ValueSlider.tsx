import { Slider } from "@base-ui/react/slider";
import { type KeyboardEvent, memo } from "react";
import { sayNumber } from "./number.ts";
import { moveTo, type Quantity, toPosition } from "./scale.ts";
import styles from "./ValueSlider.module.css";

/** The slider counts in these: fine enough for a phone held sideways, coarse enough for the arrow keys. */
const notches = 200;

interface ValueSliderProps {
  readonly label: string;
  readonly quantity: Quantity;
  readonly value: number;
  /** Added to the spoken value: "follows momentum". */
  readonly remark?: string | undefined;
  readonly onChange: (value: number) => void;
  /** Asked for by Backspace, Delete or a double click. */
  readonly onReset: () => void;
}

/** A slider for a number on any scale; it shows and speaks the value, not the place of the thumb. */
export const ValueSlider = memo(function ValueSlider(props: ValueSliderProps) {
  const { label, quantity, value, remark, onChange, onReset } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Backspace" && event.key !== "Delete") return;
    event.preventDefault();
    onReset();
  };
  const spoken = sayNumber(value);
  return (
    <Slider.Root
      className={styles.slider}
      min={0}
      max={notches}
      step={1}
      largeStep={notches / 10}
      value={toPosition(quantity, value) * notches}
      onValueChange={(position) => onChange(moveTo(quantity, value, position / notches))}
      onDoubleClick={onReset}
    >
      <Slider.Control className={styles.control}>
        <Slider.Track className={styles.track}>
          <Slider.Indicator className={styles.fill} />
          <Slider.Thumb
            className={styles.thumb}
            aria-label={label}
            aria-valuetext={remark ? `${spoken}, ${remark}` : spoken}
            onKeyDown={onKeyDown}
          />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
});
