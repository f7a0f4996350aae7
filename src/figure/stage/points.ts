import { classColor, classMarker } from "../../plot/look/class-colors.ts";
import type { Marker } from "../../plot/look/identity.ts";
import { markerPath, ringOf, sampleRadius } from "../../plot/look/markers.ts";
import { type FigurePalette, heightColor } from "../../plot/look/palette.ts";
import { hexOf } from "../../plot/look/rgb.ts";
import type { Places } from "../../plot/network/plane.ts";
import { rangeOf, type Setting } from "../../plot/network/setting.ts";
import { toScreenX, toScreenY, type Viewport } from "../../plot/plane/viewport.ts";
import { PathWriter } from "../svg/path-writer.ts";

/** Square pixels for a sample at least on average: more samples would cover each other. */
const areaEach = 150;
const maxPoints = 1200;
/** Number of shades for samples with a number as target. */
const shades = 12;

/** Draws the samples: training samples filled, test samples hollow, a class by its colour and marker. */
export function samplePoints(
  { plane, split, reading }: Setting,
  viewport: Viewport,
  palette: FigurePalette,
): string {
  const samples = split.train.count + split.test.count;
  const room = Math.min(maxPoints, Math.max(50, (viewport.width * viewport.height) / areaEach));
  const stride = Math.max(1, Math.ceil(samples / room));
  const radius = sampleRadius(viewport);
  const [from, to] = rangeOf(split.train.targets);
  const groupOf = (target: number): number => {
    if (reading !== "values") return target;
    return plane.curve
      ? 0
      : Math.round((shades - 1) * Math.min(1, Math.max(0, (target - from) / (to - from))));
  };
  const colorOf = (group: number): string => {
    if (reading !== "values") return hexOf(classColor(palette.ground, group));
    return plane.curve ? palette.faint : hexOf(heightColor(palette, group / (shades - 1)));
  };
  // The colours of heights have every lightness, so only ink stands out from all of them.
  const edge = reading === "values" && !plane.curve ? palette.ink : palette.halo;
  const parts = [
    { places: plane.test, targets: split.test.targets, filled: false },
    { places: plane.train, targets: split.train.targets, filled: true },
  ].map(({ places, targets, filled }) =>
    [...grouped(targets, stride, groupOf)].map(([group, members]) => {
      const shape = reading === "values" ? "circle" : classMarker(group);
      const d = shapesAt(shape, radius, places, members, viewport);
      return filled ? filledPath(d, colorOf(group), edge) : hollowPath(d, colorOf(group), edge);
    }),
  );
  const { replaced } = split.train;
  const rings = replaced ? ringsAt(replaced, stride, radius, plane.train, viewport, palette) : "";
  return `<g stroke-linejoin="round">${parts.flat().join("")}${rings}</g>`;
}

function grouped(
  targets: Float64Array,
  stride: number,
  groupOf: (target: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let s = 0; s < targets.length; s += stride) {
    const group = groupOf(targets[s]);
    const members = groups.get(group) ?? [];
    members.push(s);
    groups.set(group, members);
  }
  // Sorted, so that the order does not depend on the first samples.
  return new Map([...groups].sort(([a], [b]) => a - b));
}

/** Draws rings around samples whose labels were replaced. */
function ringsAt(
  replaced: Uint8Array,
  stride: number,
  radius: number,
  places: Places,
  viewport: Viewport,
  palette: FigurePalette,
): string {
  const members: number[] = [];
  for (let s = 0; s < replaced.length; s += stride) if (replaced[s]) members.push(s);
  const d = shapesAt("circle", ringOf(radius), places, members, viewport);
  return (
    `<g fill="none"><path d="${d}" stroke="${palette.halo}" stroke-width="3"/>` +
    `<path d="${d}" stroke="${palette.ink}" stroke-width="1.4"/></g>`
  );
}

function shapesAt(
  shape: Marker,
  radius: number,
  places: Places,
  members: readonly number[],
  viewport: Viewport,
): string {
  const writer = new PathWriter();
  for (const s of members)
    markerPath(writer, shape, toScreenX(viewport, places.x[s]), toScreenY(viewport, places.y[s]), radius);
  return writer.text;
}

const filledPath = (d: string, color: string, edge: string): string =>
  `<path d="${d}" fill="${color}" stroke="${edge}" stroke-width="2.8" stroke-opacity=".8" paint-order="stroke"/>`;

const hollowPath = (d: string, color: string, edge: string): string =>
  `<g fill="none"><path d="${d}" stroke="${edge}" stroke-width="3.4" stroke-opacity=".7"/>` +
  `<path d="${d}" stroke="${color}" stroke-width="1.7"/></g>`;
