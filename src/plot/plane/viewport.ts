import type { Point } from "../../surfaces/definition.ts";

/** The part of the plane to show; the stage shows at least this. */
export interface View {
  readonly x: Point;
  readonly y: Point;
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The map from the plane to the screen: y points up in the plane and down on the screen. */
export interface Viewport extends Size {
  /** World coordinates of the screen's left top corner. */
  readonly left: number;
  readonly top: number;
  /** World units a CSS pixel, both above 0. */
  readonly unitX: number;
  readonly unitY: number;
}

/** The smallest and largest spans that the stage zooms to; beyond them rounding of doubles becomes visible. */
export const spans = { min: 1e-9, max: 1e9 } as const;

/** The largest ratio of a domain's sides at which it is shown undistorted. */
const greatestAspect = 4;

/** Says whether a domain is shown with the same scale along both axes. */
export function hasEqualScales(domain: View): boolean {
  const aspect = span(domain.x) / span(domain.y);
  return aspect <= greatestAspect && aspect >= 1 / greatestAspect;
}

/** Fits a view to a screen, its middle in the middle; with equal scales one direction shows more. */
export function viewportOf(view: View, { width, height }: Size, equalScales: boolean): Viewport {
  const w = Math.max(1, width);
  const h = Math.max(1, height);
  const each = { x: span(view.x) / w, y: span(view.y) / h };
  const unitX = equalScales ? Math.max(each.x, each.y) : each.x;
  const unitY = equalScales ? unitX : each.y;
  return {
    width: w,
    height: h,
    left: middle(view.x) - (unitX * w) / 2,
    top: middle(view.y) + (unitY * h) / 2,
    unitX,
    unitY,
  };
}

export const toScreenX = (viewport: Viewport, x: number): number => (x - viewport.left) / viewport.unitX;
export const toScreenY = (viewport: Viewport, y: number): number => (viewport.top - y) / viewport.unitY;
export const toWorldX = (viewport: Viewport, x: number): number => viewport.left + x * viewport.unitX;
export const toWorldY = (viewport: Viewport, y: number): number => viewport.top - y * viewport.unitY;

/** Returns the part of the plane that a screen shows: the view, and what equal scales add to it. */
export const visible = (viewport: Viewport): View => ({
  x: [viewport.left, toWorldX(viewport, viewport.width)],
  y: [toWorldY(viewport, viewport.height), viewport.top],
});

/** Returns the view after the picture was dragged by so many pixels, right and down positive. */
export function pan(view: View, viewport: Viewport, right: number, down: number): View {
  return { x: moved(view.x, -right * viewport.unitX), y: moved(view.y, down * viewport.unitY) };
}

/**
 * Returns the view after zooming about a point, which stays where it is on the screen.
 *
 * @param factor above 1 shows less, larger; it is limited so that the spans stay within `spans`
 */
export function zoom(view: View, [x, y]: Point, factor: number): View {
  const wanted = Number.isFinite(factor) && factor > 0 ? factor : 1;
  const allowed = limitedFactor(view, wanted);
  return { x: scaled(view.x, x, 1 / allowed), y: scaled(view.y, y, 1 / allowed) };
}

/**
 * Returns the point under a pixel, rounded to the fewest decimals that still distinguish neighbouring pixels, so that
 * a click gives short numbers for readers and links.
 */
export function roundedPoint(viewport: Viewport, screenX: number, screenY: number): Point {
  return [
    roundedTo(toWorldX(viewport, screenX), viewport.unitX),
    roundedTo(toWorldY(viewport, screenY), viewport.unitY),
  ];
}

function roundedTo(value: number, unit: number): number {
  const decimals = Math.ceil(-Math.log10(unit));
  if (decimals > 0) return withoutMinusZero(Number(value.toFixed(Math.min(decimals, 15))));
  const step = 10 ** -decimals;
  return withoutMinusZero(Math.round(value / step) * step);
}

/** Returns the wanted factor, limited to keep both spans within their limits. */
function limitedFactor(view: View, wanted: number): number {
  const smallest = Math.min(span(view.x) / smallestSpan(view.x), span(view.y) / smallestSpan(view.y));
  const largest = Math.max(span(view.x), span(view.y)) / spans.max;
  // A view that is out of bounds already may go back, but not further out.
  return Math.min(Math.max(wanted, Math.min(largest, 1)), Math.max(smallest, 1));
}

/** Returns the smallest span of an interval: far from zero doubles are farther apart, and a pixel must hold many. */
const smallestSpan = ([from, to]: Point): number =>
  Math.max(spans.min, Math.max(Math.abs(from), Math.abs(to)) * 1e-12);

const moved = ([from, to]: Point, by: number): Point => {
  const half = (to - from) / 2;
  const centre = Math.min(Math.max(middle([from, to]) + by, -spans.max), spans.max);
  return [centre - half, centre + half];
};

const scaled = ([from, to]: Point, about: number, by: number): Point => [
  about + (from - about) * by,
  about + (to - about) * by,
];

const span = ([from, to]: Point): number => to - from;
const middle = ([from, to]: Point): number => from + (to - from) / 2;
const withoutMinusZero = (value: number): number => (value === 0 ? 0 : value);
