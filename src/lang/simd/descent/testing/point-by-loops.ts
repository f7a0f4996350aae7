import { bind, plan } from "../../../compile/kernel.ts";
import type { LoweredProgram } from "../../../compile/lower.ts";
import type { DescentSource } from "../descent-writer.ts";

/** A point that loops move: the reference for vectors' code. */
export interface PointByLoops {
  /** Measures at the start, makes no step. */
  readonly start: readonly number[];
  /** Makes a step; returns x, y, the loss and its derivatives after it. */
  step(): number[];
}

/** @param as changes the programs, as to single precision */
export function pointByLoops(
  { rule, surface, slots }: DescentSource,
  [x, y]: readonly [number, number],
  u: number,
  as: (program: LoweredProgram) => LoweredProgram = (program) => program,
): PointByLoops {
  const kernel = bind(plan(as(rule), 2));
  const landscape = bind(plan(as(surface), 1));
  const measure = () => {
    landscape.input("x")[0] = kernel.input("p")[0];
    landscape.input("y")[0] = kernel.input("p")[1];
    landscape.run();
    const [loss, dx, dy] = ["loss", "dx", "dy"].map((name) => landscape.output(name)[0]);
    kernel.input("g").set([dx, dy]);
    kernel.input("loss")[0] = loss;
    return [...kernel.input("p"), loss, dx, dy];
  };
  kernel.input("p").set([x, y]);
  kernel.input("u")[0] = u;
  const start = measure();
  let steps = 0;
  return {
    start,
    step() {
      steps += 1;
      kernel.input("t")[0] = steps;
      kernel.run();
      for (const slot of ["p", ...slots]) kernel.input(slot).set(kernel.output(slot));
      return measure();
    },
  };
}
