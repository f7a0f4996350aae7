import {
  type CellKind,
  cellsOn,
  contenderIn,
  isRandom,
  type MapSpec,
  mapDefaults,
  mostAxes,
} from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import type { Range } from "../../../optim/index.ts";
import { say } from "../../../words/say.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import { NumberField } from "../../ui/values/NumberField.tsx";
import { firstHyperparameters, mapOf, settingAxes, startAxes } from "../axes.ts";
import styles from "../map.module.css";
import { setMap } from "../map-actions.ts";
import { useShownOnStage } from "../shown-on-stage.ts";
import { cellNames } from "../words.ts";
import { AxisRow } from "./AxisRow.tsx";
import { CompareSelect, ContenderSelect } from "./ContenderSelect.tsx";
import { stepValue } from "./step-value.ts";

/** The numbers of cells along an axis that the list offers. */
const sizes = [16, 32, 64, 128, 256, 512, 1024];
/** The size of a link's map that is not square. */
const asLinked = "as linked";
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
          label={say("What the cells show")}
          value={map.cell}
          options={cellsOn(spec.kind).map((value) => ({ value, text: say(cellNames[value]) }))}
          onChange={(cell) => setMap(withKind(map, cell))}
        />
        {map.cell === "steps" && (
          <NumberField
            label={say("loss that steps are counted to")}
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
          label={say(isOfSettings ? "Number of settings" : "Cells along each axis")}
          value={isSquare ? String(width) : asLinked}
          options={[
            ...(isSquare ? [] : [{ value: asLinked, text: `${width} × ${height}` }]),
            ...offered.map((cells) => ({
              value: String(cells),
              text: sizeText(cells, isOne, isOfSettings),
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
      {rowTitles(map).map(([title, label], place) => (
        <AxisRow key={label} spec={spec} place={place} title={title} label={label} />
      ))}
    </div>
  );
}

/** Returns a size of the map in words: of an axis, of both, or of random settings. */
function sizeText(cells: number, isOne: boolean, isOfSettings: boolean): string {
  if (!isOne) return `${cells} × ${cells}`;
  return say(isOfSettings ? "{count} settings" : "{count} cells", { count: String(cells) });
}

/** Returns the titles of the rows of axes, with the name of each select: one for each, and one more where there may be. */
function rowTitles(map: MapSpec): readonly (readonly [title: string, label: string])[] {
  if (!isRandom(map))
    return [
      [say("Across"), say("Axis across")],
      [say("Up"), say("Axis up")],
    ];
  return Array.from({ length: Math.min(mostAxes.alone, map.axes.length + 1) }, (_, k) => {
    const title = say("Axis {number}", { number: k + 1 });
    return [title, title] as const;
  });
}

const withKind = ({ below: _, ...map }: MapSpec, cell: CellKind): MapSpec =>
  cell === "steps" ? { ...map, cell, below: mapDefaults.below } : { ...map, cell };

const isOverStage = ({ kind, map: { axes } }: Mapped): boolean =>
  kind === "surface" && startAxes.every((name, place) => axes.at(place)?.name === name);

function StageSwitch() {
  const shown = useShownOnStage((state) => state.shown);
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={shown} onChange={() => useShownOnStage.setState({ shown: !shown })} />
      {say("Draw the map on the surface too")}
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
      legend={say("What varies")}
      segments={[
        ...(spec.kind === "surface" ? [{ value: "starts", text: say("Starts") } as const] : []),
        { value: "settings", text: say("Two values") },
        { value: "random", text: say("Random settings") },
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
