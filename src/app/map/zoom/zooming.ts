import { type Axis, contenderIn, type MapSpec } from "../../../experiment/index.ts";
import { isMapped, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { currentSpec } from "../../state/store.ts";
import { usualAxis } from "../axes.ts";
import { setMap } from "../map-actions.ts";
import { cellNow } from "../picture/pointed.ts";
import { listenToZoom } from "./gestures.ts";
import { zoomAbout, zoomTo } from "./places.ts";
import { type Zoom, zoomed } from "./zoom.ts";

/** The factor by which a press of a key or a button zooms. */
const keyFactor = 2;
/** The name of gestures whose changes are undone together. */
const together = "map zoom";
/** The part of an axis by which rounding may move its end. */
const rounding = 1e-3;

/** The axes that a map had before it was zoomed in to; null where none was. */
let before: readonly Axis[] | null = null;

/** Zooms the map that is shown, as far as its values permit. @param gesture groups changes that are undone together */
function zoomMap(zoom: (map: MapSpec) => Zoom, gesture?: string): void {
  const spec = currentSpec();
  if (!isMapped(spec)) return;
  const map = zoomed(spec, zoom(spec.map));
  if (map === spec.map) return;
  if (!before || !isWithin(spec.map.axes, before)) before = spec.map.axes;
  setMap(map, gesture);
}

/** Lets gestures and keys zoom in to a picture of the map; returns a function that ends that. */
export function zoomBy(picture: HTMLElement): () => void {
  const ends = new AbortController();
  picture.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !zoomByKey(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal: ends.signal },
  );
  const stop = listenToZoom(picture, {
    zoomAbout: (factor, place) => zoomMap((map) => zoomAbout(factor, place, map), together),
    zoomTo: (rectangle) => zoomMap((map) => zoomTo(rectangle, map)),
  });
  return () => {
    stop();
    ends.abort();
  };
}

/** Zooms about the cell that is read out by plus or minus, or to the whole map by 0; returns false for other keys. */
export function zoomByKey(key: string): boolean {
  if (key === "+" || key === "=") zoomAboutCell(keyFactor);
  else if (key === "-" || key === "_") zoomAboutCell(1 / keyFactor);
  else if (key === "0") showWhole();
  else return false;
  return true;
}

function zoomAboutCell(factor: number): void {
  zoomMap((map) => {
    const [width, height] = map.size;
    const cell = cellNow(currentSpec() as Mapped);
    return zoomAbout(
      factor,
      [((cell % width) + 0.5) / width, (Math.floor(cell / width) + 0.5) / height],
      map,
    );
  });
}

/** Returns the axes of the whole map: those before it was zoomed in to, or the usual ones where a link is within them. */
export function wholeAxes(spec: Mapped): readonly Axis[] {
  const { axes, slot } = spec.map;
  if (before && isWithin(axes, before)) return before;
  const usual = axes.map(({ name }) => usualAxis(spec, contenderIn(spec, slot), name));
  return isWithin(axes, usual) ? usual : axes;
}

function showWhole(): void {
  const spec = currentSpec();
  if (isMapped(spec)) setMap({ ...spec.map, axes: wholeAxes(spec) });
}

/** Says whether each axis is the same as another, or lies within it. */
const isWithin = (axes: readonly Axis[], others: readonly Axis[]): boolean =>
  axes.length === others.length &&
  axes.every(({ name, scale, from, to }, k) => {
    const other = others[k];
    const [low, high] = [Math.min(other.from, other.to), Math.max(other.from, other.to)];
    const slack = rounding * (high - low);
    return (
      name === other.name &&
      scale === other.scale &&
      Math.min(from, to) >= low - slack &&
      Math.max(from, to) <= high + slack
    );
  });
