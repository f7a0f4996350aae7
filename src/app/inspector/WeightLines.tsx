import type { StripLayout, UnitSpot } from "../network/stage/strip/strip-layout.ts";
import styles from "./inspector.module.css";
import { chooseWeight, useInspector } from "./inspector-state.ts";
import { weightIn } from "./place.ts";

interface WeightLinesProps {
  readonly layout: StripLayout;
  /** The units of each layer, inputs first. */
  readonly sizes: readonly number[];
  /** True where units have biases. */
  readonly hasBias: boolean;
}

/** Lies over the drawing of a network while a step is inspected: marks the weight, and a press on a line chooses it. */
export default function WeightLines({ layout, sizes, hasBias }: WeightLinesProps) {
  const weight = weightIn(
    useInspector((state) => state.weight),
    sizes,
    hasBias,
  );
  const spotOf = (layer: number, unit: number): UnitSpot | undefined =>
    layout.spots.find((spot) => spot.layer === layer && spot.unit === unit);
  const to = spotOf(weight.layer, weight.to);
  const from = weight.from < 0 ? to : spotOf(weight.layer - 1, weight.from);
  return (
    <svg className={styles.weights} aria-hidden="true">
      {layout.spots.map((end) =>
        layout.spots
          .filter(({ layer }) => layer === end.layer - 1)
          .map((start) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the units are pressed
            <path
              key={`${end.layer} ${end.unit} ${start.unit}`}
              d={between(start, end)}
              onClick={() => chooseWeight({ layer: end.layer, to: end.unit, from: start.unit })}
            />
          )),
      )}
      {to && from && weight.from >= 0 && <path data-chosen="true" d={between(from, to)} />}
      {to && weight.from < 0 && (
        <rect data-chosen="true" x={to.x - 3} y={to.y - 3} width={to.side + 6} height={to.side + 6} rx={6} />
      )}
    </svg>
  );
}

/** Returns the path of a weight's line, as the drawing has it. */
function between(one: UnitSpot, other: UnitSpot): string {
  const [x0, y0, x1, y1] = [one.x + one.side, one.y + one.side / 2, other.x, other.y + other.side / 2];
  const middle = (x0 + x1) / 2;
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
}
