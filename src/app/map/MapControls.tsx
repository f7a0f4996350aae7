import {
  type Axis,
  axisScales,
  type CellKind,
  cellsOn,
  contenderIn,
  isRandom,
  type MapSpec,
  mapDefaults,
  mostAxes,
} from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { axisRange } from "../../experiment/sweep/cells/cell-spec.ts";
import { isInRange, type Range } from "../../optim/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { Select } from "../ui/Select.tsx";
import { NumberField } from "../ui/values/NumberField.tsx";
import {
  axisLabel,
  axisOffers,
  firstHyperparameters,
  mapOf,
  settingAxes,
  startAxes,
  usualAxis,
} from "./axes.ts";
import { comparedWith } from "./compare/compared-with.ts";
import styles from "./map.module.css";
import { setMap } from "./map-actions.ts";
import { useShownOnStage } from "./shown-on-stage.ts";
import { cellNames } from "./words.ts";

/** The numbers of cells along an axis that the list offers. */
const sizes = [16, 32, 64, 128, 256, 512, 1024];
/** The size of a link's map that is not square. */
const asLinked = "as linked";
const none = "none";
const lossRange: Range = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/** Chooses what the map varies, over which values, and what its cells show. */
export function MapControls({ spec }: { readonly spec: Mapped }) {
  const { map } = spec;
  const [width, height] = map.size;
  const isOne = map.axes.length !== 2;
  const isOfSettings = isRandom(map);
  const isSquare = isOne || width === height;
  const offered = isSquare ? [...new Set([...sizes, width])].sort((a, b) => a - b) : sizes;
  return (
    <div className={styles.controls}>
      <Presets spec={spec} />
      {isOverStage(spec) && <StageSwitch />}
      <div className={styles.row}>
        <Select
          label="What the cells show"
          value={map.cell}
          options={cellsOn(spec.kind).map((value) => ({ value, text: cellNames[value] }))}
          onChange={(cell) => setMap(withKind(map, cell))}
        />
        {map.cell === "steps" && (
          <NumberField
            label="loss that steps are counted to"
            value={map.below ?? mapDefaults.below}
            range={lossRange}
            step={stepValue}
            onCommit={(below) => {
              setMap({ ...map, below }, "map below");
              return null;
            }}
          />
        )}
        <Select
          label={isOfSettings ? "Number of settings" : "Cells along each axis"}
          value={isSquare ? String(width) : asLinked}
          options={[
            ...(isSquare ? [] : [{ value: asLinked, text: `${width} × ${height}` }]),
            ...offered.map((cells) => ({
              value: String(cells),
              text: isOne ? `${cells} ${isOfSettings ? "settings" : "cells"}` : `${cells} × ${cells}`,
            })),
          ]}
          onChange={(cells) => {
            if (cells !== asLinked) setMap({ ...map, size: [Number(cells), isOne ? 1 : Number(cells)] });
          }}
        />
      </div>
      {spec.contenders.length > 1 && (
        <div className={styles.row}>
          <ContenderSelect spec={spec} />
          <CompareSelect spec={spec} />
        </div>
      )}
      {rowTitles(map).map((title, place) => (
        <AxisRow key={title} spec={spec} place={place} title={title} />
      ))}
    </div>
  );
}

/** Returns the titles of the rows of axes: one for each, and one more where there may be another. */
const rowTitles = (map: MapSpec): readonly string[] =>
  isRandom(map)
    ? Array.from({ length: Math.min(mostAxes.alone, map.axes.length + 1) }, (_, k) => `Axis ${k + 1}`)
    : ["Across", "Up"];

const withKind = ({ below: _, ...map }: MapSpec, cell: CellKind): MapSpec =>
  cell === "steps" ? { ...map, cell, below: mapDefaults.below } : { ...map, cell };

const isOverStage = ({ kind, map: { axes } }: Mapped): boolean =>
  kind === "surface" && startAxes.every((name, place) => axes.at(place)?.name === name);

function StageSwitch() {
  const shown = useShownOnStage((state) => state.shown);
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={shown} onChange={() => useShownOnStage.setState({ shown: !shown })} />
      Draw the map on the surface too
    </label>
  );
}

/** Switches between the maps that readers ask for most. */
function Presets({ spec }: { readonly spec: Mapped }) {
  const { map } = spec;
  const contender = contenderIn(spec, map.slot);
  const ofStarts = map.axes.some(({ name }) => name.startsWith("start."));
  const names = { starts: startAxes, settings: firstHyperparameters(contender) };
  return (
    <SegmentedControl
      legend="What varies"
      segments={[
        ...(spec.kind === "surface" ? [{ value: "starts", text: "Starts" } as const] : []),
        { value: "settings", text: "Two values" },
        { value: "random", text: "Random settings" },
      ]}
      value={isRandom(map) ? "random" : ofStarts ? "starts" : "settings"}
      onChange={(value) =>
        setMap(
          value === "random"
            ? mapOf(spec, contender, settingAxes(spec, contender))
            : mapOf(spec, contender, names[value], isRandom(map) ? mapDefaults.cells : map.size[0]),
        )
      }
      wide
    />
  );
}

function ContenderSelect({ spec }: { readonly spec: Mapped }) {
  const { map } = spec;
  const names = contenderNames(spec);
  return (
    <Select
      label="Contender of the map"
      value={String(map.slot)}
      options={spec.contenders.map(({ slot }) => ({ value: String(slot), text: `of ${names.get(slot)}` }))}
      onChange={(value) => {
        const slot = Number(value);
        const contender = contenderIn(spec, slot);
        const axes = map.axes.filter(({ name }) => axisRange(spec, contender, name));
        const { against: _, ...alone } = map;
        setMap(
          axes.length === map.axes.length
            ? { ...alone, slot }
            : mapOf(spec, contender, firstHyperparameters(contender), map.size[0]),
        );
      }}
    />
  );
}

/** Chooses the contender that the map's is compared with. */
function CompareSelect({ spec }: { readonly spec: Mapped }) {
  const { slot, against } = spec.map;
  const names = contenderNames(spec);
  const others = spec.contenders.filter((one) => one.slot !== slot);
  return (
    <Select
      label="Compare with"
      value={against === undefined ? none : String(against)}
      options={[
        { value: none, text: "not compared" },
        ...others.map((one) => ({ value: String(one.slot), text: `against ${names.get(one.slot)}` })),
      ]}
      onChange={(value) => setMap(comparedWith(spec, value === none ? null : Number(value)))}
    />
  );
}

interface AxisRowProps {
  readonly spec: Mapped;
  readonly place: number;
  readonly title: string;
}

/** Chooses an axis, the values at its ends, and its scale. */
function AxisRow({ spec, place, title }: AxisRowProps) {
  const { map } = spec;
  const contender = contenderIn(spec, map.slot);
  const axis = map.axes.at(place);
  const others = map.axes.filter((_, k) => k !== place).map(({ name }) => name);
  const offers = axisOffers(spec, contender);
  // Two axes may change places.
  const isFree = ({ value }: { readonly value: string }) => !others.includes(value) || map.axes.length === 2;
  const listed = [...offers.problem, ...offers.contender].some(({ value }) => value === axis?.name);
  const options = [
    ...(place > 0 ? [{ value: none, text: "nothing" }] : []),
    ...(axis && !listed ? [{ value: axis.name, text: axisLabel(contender, axis.name) }] : []),
    { heading: "Hyperparameters", options: offers.contender.filter(isFree) },
    { heading: "The experiment", options: offers.problem.filter(isFree) },
  ];
  const range = axis && axisRange(spec, contender, axis.name);
  return (
    <>
      <div className={styles.row}>
        <span className={styles.axis} aria-hidden="true">
          {title}
        </span>
        <Select
          label={isRandom(map) ? title : `Axis ${title.toLowerCase()}`}
          value={axis?.name ?? none}
          options={options}
          onChange={(name) =>
            setMap(withAxis(spec, place, name === none ? null : usualAxis(spec, contender, name)))
          }
        />
      </div>
      {axis && range && <Ends spec={spec} place={place} axis={axis} range={range} />}
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

function Ends({
  spec,
  place,
  axis,
  range,
}: Omit<AxisRowProps, "title"> & { readonly axis: Axis; readonly range: Range }) {
  const { map } = spec;
  const name = axisLabel(contenderIn(spec, map.slot), axis.name);
  const set = (changed: Partial<Axis>): string | null => {
    const next = { ...axis, ...changed };
    if (!permits(next.scale, next))
      return `an axis with the scale ${scaleNames[next.scale]} does not reach it`;
    setMap({ ...map, axes: map.axes.map((one, k) => (k === place ? next : one)) }, `map ${place}`);
    return null;
  };
  const step = (value: number, direction: 1 | -1, large: boolean) => {
    const next = stepValue(value, direction, large);
    return isInRange(next, range) ? next : value;
  };
  return (
    <div className={styles.ends}>
      <span aria-hidden="true">from</span>
      <NumberField
        label={`${name}, from`}
        value={axis.from}
        range={range}
        step={step}
        onCommit={(from) => set({ from })}
      />
      <span aria-hidden="true">to</span>
      <NumberField
        label={`${name}, to`}
        value={axis.to}
        range={range}
        step={step}
        onCommit={(to) => set({ to })}
      />
      <Select
        label={`Scale of ${name}`}
        value={axis.scale}
        options={axisScales
          .filter((scale) => permits(scale, axis))
          .map((value) => ({ value, text: scaleNames[value] }))}
        onChange={(scale) => set({ scale })}
      />
    </div>
  );
}

const scaleNames: Readonly<Record<Axis["scale"], string>> = {
  linear: "linear",
  log: "log",
  complement: "log of 1 − value",
};

/** Says whether an axis with these ends can have a scale. */
const permits = (scale: Axis["scale"], { from, to }: Axis): boolean =>
  scale === "linear" || (scale === "log" ? from > 0 && to > 0 : from < 1 && to < 1);

/** Returns the value a unit of its second digit up or down; ten units where `large`. */
function stepValue(value: number, direction: 1 | -1, large: boolean): number {
  const exponent = value === 0 ? -1 : Math.floor(Math.log10(Math.abs(value))) - 1;
  const unit = Number.isInteger(value) && Math.abs(value) < 100 ? 1 : 10 ** exponent;
  return Number((value + direction * unit * (large ? 10 : 1)).toPrecision(12));
}
