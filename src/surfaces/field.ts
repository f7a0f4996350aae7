import { type CompiledProgram, compile, type Kernel } from "../lang/index.ts";
import type { Point } from "./definition.ts";
import type { Landscape } from "./landscape.ts";

/** The part of the plane to show. */
export interface View {
  readonly x: Point;
  readonly y: Point;
}

/** Binds a compiled program to memory for a number of lanes. */
export type Bind = (program: CompiledProgram, lanes: number) => Kernel;

/**
 * Returns the heights of a surface on a grid over a view: `columns` × `rows` (2 or more), row by row from the lowest y,
 * the outermost on the view's border. A height is NaN or infinite where the formula has no finite value.
 *
 * @param bind makes the kernel; by default one of loops
 * @param samples memory that is filled and returned (mutates), `columns` × `rows`; by default new memory, which
 * takes the system longer to provide than all the heights of a polynomial take to compute.
 */
export function sampleField(
  { formula }: Landscape,
  view: View,
  columns: number,
  rows: number,
  bind: Bind = (program, lanes) => program.bind(lanes),
  samples = new Float64Array(columns * rows),
): Float64Array {
  const kernel = bind(compile(new Map([["height", formula]]), { uniform: new Set(["y"]) }), columns);
  const xs = kernel.input("x");
  const y = kernel.input("y");
  const heights = kernel.output("height");
  for (let i = 0; i < xs.length; i++) xs[i] = between(view.x, i / (columns - 1));
  for (let j = 0; j < rows; j++) {
    y[0] = between(view.y, j / (rows - 1));
    kernel.run();
    if (heights.length === 1) samples.fill(heights[0], j * columns, (j + 1) * columns);
    else samples.set(heights, j * columns);
  }
  return samples;
}

const between = ([low, high]: Point, share: number): number => low + share * (high - low);
