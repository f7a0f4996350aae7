import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Setting } from "../../../../plot/network/setting.ts";
import { say } from "../../../../words/say.ts";
import { chooseWeight, useInspector } from "../../../inspector/inspector-state.ts";
import { nextAt } from "../../../inspector/place.ts";
import { lazyPart } from "../../../loading/lazy-part.tsx";
import type { NetworkScene } from "../network-scene.ts";
import styles from "../network-stage.module.css";
import { layStrip, neighbour, type UnitSpot } from "./strip-layout.ts";
import { shortName, unitName } from "./unit-names.ts";

/** Loaded when a step is inspected. */
const WeightLines = lazyPart(
  "src/app/inspector/WeightLines.tsx",
  () => import("../../../inspector/WeightLines.tsx"),
  { name: "The weights", className: styles.failed },
);

/** Shows the network: a picture of each unit's response, and the weights between units. */
export function NetworkStrip({ scene, setting }: { scene: NetworkScene; setting: Setting }) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const { sizes, bias: hasBias = true } = setting.architecture;
  const { digits } = setting;
  const layout = useMemo(() => layStrip(sizes, size.width, size.height, digits), [sizes, size, digits]);
  const [current, setCurrent] = useState(0);
  const hint = useId();
  const inspecting = useInspector((state) => state.open);

  useEffect(() => {
    if (canvas.current && size.width > 0) scene.setStrip({ canvas: canvas.current, layout });
    return () => scene.setStrip(null);
  }, [scene, layout, size]);
  useEffect(() => () => scene.showUnit(null), [scene]);

  const focusable = Math.min(current, layout.spots.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = neighbour(layout, focusable, event.key);
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };

  return (
    <div ref={box} className={styles.strip}>
      <canvas ref={canvas} />
      {inspecting && <WeightLines layout={layout} sizes={sizes} hasBias={hasBias} />}
      <div
        role="toolbar"
        aria-label={say("Units of the network")}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      >
        {layout.spots.map((spot, i) => (
          <button
            key={`${spot.layer} ${spot.unit}`}
            type="button"
            className={styles.unit}
            style={{ left: spot.x, top: spot.y, width: spot.side, height: spot.side }}
            aria-label={unitName(spot, setting)}
            title={unitName(spot, setting)}
            tabIndex={i === focusable ? 0 : -1}
            onFocus={() => {
              setCurrent(i);
              scene.showUnit(spot);
            }}
            onBlur={() => scene.showUnit(null)}
            onClick={() => inspecting && inspectAt(spot, sizes, hasBias)}
            onPointerEnter={() => scene.showUnit(spot)}
            onPointerLeave={() => scene.showUnit(null)}
          />
        ))}
      </div>
      {layout.rests.map(({ layer, count, x, y }) => (
        <span key={layer} className={styles.rest} style={{ left: x, top: y }}>
          {say("+ {count} more", { count })}
        </span>
      ))}
      <EndNames layout={layout} setting={setting} />
      <p id={hint} className="visually-hidden">
        {say("Arrow keys go from unit to unit; the stage shows the response of the one in focus.")}
        {inspecting && ` ${say("Enter inspects a weight of that unit, and again the next.")}`}
      </p>
    </div>
  );
}

/** Inspects a weight of a unit; where one of its weights is inspected already, the next. */
const inspectAt = ({ layer, unit }: UnitSpot, sizes: readonly number[], hasBias: boolean): void =>
  chooseWeight(nextAt(layer, unit, useInspector.getState().weight, sizes, hasBias));

/** Shows the names of inputs and outputs next to the first and the last layer. */
function EndNames({ layout, setting }: { layout: ReturnType<typeof layStrip>; setting: Setting }) {
  const last = setting.architecture.sizes.length - 1;
  return layout.spots
    .filter(({ layer }) => layer === 0 || layer === last)
    .map((spot) => (
      <span
        key={`${spot.layer} ${spot.unit}`}
        aria-hidden="true"
        className={styles.endName}
        data-end={spot.layer === 0 ? "in" : "out"}
        style={{
          left: spot.layer === 0 ? spot.x - 4 : spot.x + spot.side + 4,
          top: spot.y + spot.side / 2,
          maxWidth: layout.nameRoom,
        }}
      >
        {shortName(spot, setting)}
      </span>
    ));
}

const nothing = { width: 0, height: 0 };

/** Returns the size of an element, and renders again when it changes. */
function useSize(element: { readonly current: HTMLElement | null }): typeof nothing {
  const [size, setSize] = useState(nothing);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: observed.clientWidth, height: observed.clientHeight }),
    );
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
