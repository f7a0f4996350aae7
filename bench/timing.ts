import { cpuSeconds } from "./machine.ts";
import { median } from "./median.ts";

/** At tiny sizes a figure means nothing, and each is taken once. */
const tiny = process.argv.includes("--tiny");
/** Milliseconds that calls are timed together for. */
const together = tiny ? 2 : 60;
/** Calls before that. */
const untimed = tiny ? 1 : 3;

/**
 * Returns the median processor time of a call, of which the first do not count. Calls are timed together for so long
 * that the steps in which the system counts processor time do not matter.
 */
export function timeOf(work: () => void, times = 5): number {
  const began = performance.now();
  for (let i = 0; i < untimed; i++) work();
  const calls = Math.ceil(together / Math.max((performance.now() - began) / untimed, 0.1));
  const repeated = () => {
    for (let i = 0; i < calls; i++) work();
  };
  return median(Array.from({ length: tiny ? 1 : times }, () => cpuSeconds(repeated))) / calls;
}

/** The factors by which work grows while its exponent is measured. */
export const factors = [1, 2, 4, 8] as const;
export const mostExponent = 1.05;

/** Returns the exponent with which the time of work grows with its factor, by least squares. */
export function exponentOf(work: (factor: number) => void): number {
  const points = factors.map((n) => [Math.log(n), Math.log(timeOf(() => work(n)))] as const);
  const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  return (
    points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) /
    points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  );
}
