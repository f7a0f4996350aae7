import { type Axis, axisScales, contenderIn } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { isInRange, type Range } from "../../../optim/index.ts";
import { type Sentence, say } from "../../../words/say.ts";
import { Select } from "../../ui/Select.tsx";
import { NumberField } from "../../ui/values/NumberField.tsx";
import { axisLabel } from "../axes.ts";
import styles from "../map.module.css";
import { setMap } from "../map-actions.ts";
import { stepValue } from "./step-value.ts";

interface AxisEndsProps {
  readonly spec: Mapped;
  readonly place: number;
  readonly axis: Axis;
  /** The values that the axis may have. */
  readonly range: Range;
}

/** Chooses the values at an axis's ends, and its scale. */
export function AxisEnds({ spec, place, axis, range }: AxisEndsProps) {
  const { map } = spec;
  const name = axisLabel(contenderIn(spec, map.slot), axis.name);
  const set = (changed: Partial<Axis>): string | null => {
    const next = { ...axis, ...changed };
    if (!permits(next.scale, next))
      return say("an axis with the scale {scale} does not reach it", { scale: say(scaleNames[next.scale]) });
    setMap({ ...map, axes: map.axes.map((one, k) => (k === place ? next : one)) }, `map ${place}`);
    return null;
  };
  const step = (value: number, direction: 1 | -1, large: boolean) => {
    const next = stepValue(value, direction, large);
    return isInRange(next, range) ? next : value;
  };
  return (
    <div className={styles.ends}>
      <span aria-hidden="true">{say("from")}</span>
      <NumberField
        label={say("{axis}, from", { axis: name })}
        value={axis.from}
        range={range}
        step={step}
        onCommit={(from) => set({ from })}
      />
      <span aria-hidden="true">{say("to")}</span>
      <NumberField
        label={say("{axis}, to", { axis: name })}
        value={axis.to}
        range={range}
        step={step}
        onCommit={(to) => set({ to })}
      />
      <Select
        label={say("Scale of {axis}", { axis: name })}
        value={axis.scale}
        options={axisScales
          .filter((scale) => permits(scale, axis))
          .map((value) => ({ value, text: say(scaleNames[value]) }))}
        onChange={(scale) => set({ scale })}
      />
    </div>
  );
}

const scaleNames: Readonly<Record<Axis["scale"], Sentence>> = {
  linear: "linear",
  log: "log",
  complement: "log of 1 − value",
};

/** Says whether an axis with these ends can have a scale. */
const permits = (scale: Axis["scale"], { from, to }: Axis): boolean =>
  scale === "linear" || (scale === "log" ? from > 0 && to > 0 : from < 1 && to < 1);
