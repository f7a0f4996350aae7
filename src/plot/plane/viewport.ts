import type { Point } from "../../surfaces/definition.ts";

/** The part of the plane that somebody wants to see. The stage shows at least this. */
export interface View {
  readonly x: Point;
  readonly y: Point;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the plane lies on the screen: y points up in the plane and down on the screen. */
export interface Viewport extends Size {
  /** World coordinates of the screen's left top corner. */
  readonly left: number;
  readonly top: number;
  /** World units a CSS pixel, both above 0. */
  readonly unitX: number;
  readonly unitY: number;
}

/** Spans that the stage zooms to at most and at least; beyond them numbers of 53 bits show as stairs. */
export const spans = { min: 1e-9, max: 1e9 } as const;

/** How many times longer than high (or higher than long) a domain may be and still be shown undistorted. */
const greatestAspect = 4;

/** Whether a domain is shown with the same scale along both axes. */
export function hasEqualScales(domain: View): boolean {
  const aspect = span(domain.x) / span(domain.y);
  return aspect <= greatestAspect && aspect >= 1 / greatestAspect;
}

/** Lays a view on a screen: with equal scales its middle stays in the middle and one direction shows more. */
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

/** What a screen shows: the view, and what lies beside it. */
export const visible = (viewport: Viewport): View => ({
  x: [viewport.left, toWorldX(viewport, viewport.width)],
  y: [toWorldY(viewport, viewport.height), viewport.top],
});

/** The view after the picture was dragged by so many pixels, right and down positive. */
export function pan(view: View, viewport: Viewport, right: number, down: number): View {
  return { x: moved(view.x, -right * viewport.unitX), y: moved(view.y, down * viewport.unitY) };
}

/**
 * The view after zooming about a point, which stays where it is on the screen.
 *
 * @param factor above 1 shows less, larger; it is limited so that the spans stay within `spans`
 */
export function zoom(view: View, [x, y]: Point, factor: number): View {
  const wanted = Number.isFinite(factor) && factor > 0 ? factor : 1;
  const allowed = limitedFactor(view, wanted);
  return { x: scaled(view.x, x, 1 / allowed), y: scaled(view.y, y, 1 / allowed) };
}

/**
 * The point under a pixel, rounded to the fewest decimals that still tell neighbouring pixels apart,
 * so that a click gives numbers that one can read and a link can carry.
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

/** The greatest part of the wanted factor that keeps both spans within their limits. */
function limitedFactor(view: View, wanted: number): number {
  const smallest = Math.min(span(view.x) / smallestSpan(view.x), span(view.y) / smallestSpan(view.y));
  const largest = Math.max(span(view.x), span(view.y)) / spans.max;
  // A view that is out of bounds already may go back, but not further out.
  return Math.min(Math.max(wanted, Math.min(largest, 1)), Math.max(smallest, 1));
}

/** Far from zero neighbouring numbers lie farther apart, and a pixel must still hold many of them. */
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
