import type { Heights } from "../../experiment/landscape/heights.ts";

/** Returns the height at a point of the plane, interpolated bilinearly in the grid; NaN beyond it. */
export function heightAt({ columns, rows, values, x, y }: Heights, a: number, b: number): number {
  const across = ((a - x[0]) / (x[1] - x[0])) * (columns - 1);
  const up = ((b - y[0]) / (y[1] - y[0])) * (rows - 1);
  if (!(across >= 0 && across <= columns - 1 && up >= 0 && up <= rows - 1)) return Number.NaN;
  const i = Math.min(Math.floor(across), columns - 2);
  const j = Math.min(Math.floor(up), rows - 2);
  const at = j * columns + i;
  const lower = mix(values[at], values[at + 1], across - i);
  const upper = mix(values[at + columns], values[at + columns + 1], across - i);
  return mix(lower, upper, up - j);
}

/** Interpolates; at either end it is that number, even if the other is not finite. */
const mix = (from: number, to: number, share: number): number =>
  share === 0 ? from : share === 1 ? to : from + share * (to - from);
