import { type Axis, contenderIn, isRandom, type MapSpec, mapDefaults } from "../../../experiment/index.ts";
import { axisRange, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { say } from "../../../words/say.ts";
import { Select } from "../../ui/Select.tsx";
import { axisLabel, axisOffers, usualAxis } from "../axes.ts";
import styles from "../map.module.css";
import { setMap } from "../map-actions.ts";
import { AxisEnds } from "./AxisEnds.tsx";

const none = "none";

interface AxisRowProps {
  readonly spec: Mapped;
  readonly place: number;
  /** The visible title, and the name of the select that follows it. */
  readonly title: string;
  readonly label: string;
}

/** Chooses an axis, the values at its ends, and its scale. */
export function AxisRow({ spec, place, title, label }: AxisRowProps) {
  const { map } = spec;
  const contender = contenderIn(spec, map.slot);
  const axis = map.axes.at(place);
  const others = map.axes.filter((_, k) => k !== place).map(({ name }) => name);
  const offers = axisOffers(spec, contender);
  // Two axes may change places.
  const isFree = ({ value }: { readonly value: string }) => !others.includes(value) || map.axes.length === 2;
  const listed = [...offers.problem, ...offers.contender].some(({ value }) => value === axis?.name);
  const options = [
    ...(place > 0 ? [{ value: none, text: say("nothing") }] : []),
    ...(axis && !listed ? [{ value: axis.name, text: axisLabel(contender, axis.name) }] : []),
    { heading: say("Hyperparameters"), options: offers.contender.filter(isFree) },
    { heading: say("The experiment"), options: offers.problem.filter(isFree) },
  ];
  const range = axis && axisRange(spec, contender, axis.name);
  return (
    <>
      <div className={styles.row}>
        <span className={styles.axis} aria-hidden="true">
          {title}
        </span>
        <Select
          label={label}
          value={axis?.name ?? none}
          options={options}
          onChange={(name) =>
            setMap(withAxis(spec, place, name === none ? null : usualAxis(spec, contender, name)))
          }
        />
      </div>
      {axis && range && <AxisEnds spec={spec} place={place} axis={axis} range={range} />}
    </>
  );
}

/** Returns a map with another axis at a place; two axes change places where it has that axis already. */
function withAxis({ map }: Mapped, place: number, axis: Axis | null): MapSpec {
  const [width, height] = map.size;
  if (axis && map.axes.length === 2 && map.axes[1 - place].name === axis.name)
    return { ...map, axes: map.axes.toReversed(), size: [height, width] };
  const axes = map.axes.filter((_, k) => k !== place);
  if (axis) axes.splice(place, 0, axis);
  if (isRandom(map)) {
    const [cells, up] = axes.length === 2 ? [mapDefaults.cells, mapDefaults.cells] : [width, 1];
    return { ...map, axes, size: [cells, up] };
  }
  return { ...map, axes, size: [width, axes.length === 2 ? (map.axes.length === 2 ? height : width) : 1] };
}
