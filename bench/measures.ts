// The rows that have no peers: rules on large tensors, surfaces, compiling, and how costs grow.
import "../src/library/fast.ts";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { surfaceCells } from "../src/experiment/fast/surface-cells.ts";
import { decode, run } from "../src/experiment/index.ts";
import { passingKernel } from "../src/lang/simd/bind-simd.ts";
import { Adam, optimizers, Parameter, resolve, SGD } from "../src/optim/index.ts";
import { createLandscape, sampleField } from "../src/surfaces/index.ts";
import type { Machine } from "./machine.ts";
import { median } from "./median.ts";
import { type Row, whole } from "./rows.ts";
import { exponentOf, factors, mostExponent, timeOf } from "./timing.ts";

/**
 * @param folder of the built modules
 * @param share of the usual size of the work, 1 but in tests
 */
export function measuredRows(folder: string, machine: Machine, share: number): Row[] {
  const sized = (count: number) => Math.ceil(count * share);
  return [
    s1(sized(200_000)),
    elementwise(machine, sized(1e6)),
    grid("polynomial", rosenbrock, 1, sized(512)),
    grid("transcendental", ackley, 10, sized(512)),
    compiling(folder, share < 1 ? 1 : 11),
    growth("steps", (n) => races(1, n * sized(4000))),
    growth("contenders", (n) => races(n, sized(4000))),
    growth("parameters", (n) => adamOf(n * sized(125_000), 5)),
  ];
}

const rosenbrock = "(1-x)^2 + 100*(y-x^2)^2";
const ackley = "-20*exp(-0.2*sqrt(0.5*(x^2+y^2))) - exp(0.5*(cos(2*pi*x)+cos(2*pi*y))) + e + 20";

function races(contenders: number, steps: number): void {
  const adams = Array.from({ length: contenders }, (_, i) => `o=adam,lr:0.00${i + 1}`).join("&");
  const { spec } = decode(`surface=rosenbrock&start=-1.2,1&${adams}&steps=${steps}`);
  if (spec.kind === "surface") run(spec);
}

function s1(steps: number): Row {
  const adam = optimizers.get("adam")!;
  const landscape = createLandscape({ formula: rosenbrock, settings: {} });
  const count = 8;
  const cells = surfaceCells(adam, landscape, { values: resolve(adam, {}), varied: ["lr"] });
  const lr = Float64Array.from({ length: count }, (_, i) => 0.001 * (i + 1));
  const x = new Float64Array(count).fill(-1.2);
  const y = new Float64Array(count).fill(1);
  const cellsTime = timeOf(() => {
    cells?.begin({ count, x, y, varied: { lr }, tolerance: 0 });
    cells?.run(steps);
  });
  const raced = Math.ceil(steps / 20);
  const recorded = (count * raced) / timeOf(() => races(count, raced));
  const ours = cells ? (count * steps) / cellsTime : 0;
  const loop = (count * steps) / timeOf(() => plainAdams(count, steps));
  return {
    id: "S1",
    goal: "≥ 2 × the best plain TypeScript loop",
    figure: ours / loop,
    unit: "× loop",
    holds: ours >= 2 * loop,
    note: `${whole(ours)} steps/s as cells of a map, each with its learning rate, an end where it diverges, and its best loss; the plain loop ${whole(loop)}; run(), which records every step, ${whole(recorded)}`,
  };
}

/** Adam on Rosenbrock's function, several contenders side by side in arrays. */
function plainAdams(count: number, steps: number): void {
  const [x, y, mx, my, vx, vy] = Array.from({ length: 6 }, () => new Float64Array(count));
  x.fill(-1.2);
  y.fill(1);
  let power1 = 1;
  let power2 = 1;
  for (let t = 0; t < steps; t++) {
    power1 *= 0.9;
    power2 *= 0.999;
    const a = 1 / (1 - power1);
    const b = 1 / (1 - power2);
    for (let i = 0; i < count; i++) {
      const rise = y[i] - x[i] * x[i];
      const gx = -2 * (1 - x[i]) - 400 * x[i] * rise;
      const gy = 200 * rise;
      mx[i] = 0.9 * mx[i] + 0.1 * gx;
      my[i] = 0.9 * my[i] + 0.1 * gy;
      vx[i] = 0.999 * vx[i] + 0.001 * gx * gx;
      vy[i] = 0.999 * vy[i] + 0.001 * gy * gy;
      x[i] -= (0.001 * (i + 1) * mx[i] * a) / (Math.sqrt(vx[i] * b) + 1e-8);
      y[i] -= (0.001 * (i + 1) * my[i] * a) / (Math.sqrt(vy[i] * b) + 1e-8);
    }
  }
}

/** Makes an Adam with one tensor and steps it. */
function adamOf(size: number, steps: number): void {
  const parameter = new Parameter<Float64Array>(new Float64Array(size).fill(1), { share: true });
  parameter.grad = new Float64Array(size).fill(0.1);
  const adam = new Adam([parameter], { lr: 1e-5 });
  for (let i = 0; i < steps; i++) adam.step();
}

function elementwise({ copy }: Machine, size: number): Row {
  const adam = timesOf((parameters) => new Adam(parameters, { lr: 1e-5 }), copy, size);
  const sgd = timesOf((parameters) => new SGD(parameters, { lr: 1e-5, momentum: 0.9 }), copy, size);
  const [figure, withoutDivisions] = [adam, sgd].map(({ taken, least }) => (100 * least) / taken);
  return {
    id: "elementwise",
    goal: "≥ 80 % of the copy bandwidth, 1 M parameters, through the public class",
    figure,
    unit: "%",
    holds: figure >= 80,
    note:
      `Adam, float64: ${inMilliseconds(adam.taken)} a step, where its reads and writes alone take ${inMilliseconds(adam.least)}; ` +
      `SGD with momentum, which has no divisions: ${Math.round(withoutDivisions)} %. On a Xeon of 2.9 GHz, where the reads ` +
      "and writes of a number take 2.6 ns, three quotients and a root keep the divider busy for 3.1, and quotients can't be " +
      "products without changing bits. From the cache the pass takes 2.75 where the divider takes 2.5 for two quotients and " +
      "a root, as from step 350 on, when the first correction is 1; before and after it, parameters and gradients are " +
      "copied from and to the caller's arrays, for 0.7 ns there and more from memory. One, three or four vectors side by " +
      "side (3.9, 3.4 and 3.3 ns in all for a tensor in the cache, two 3.4), blocks of 512 to 16,384 numbers, other " +
      "addresses, loops instead of set, and reading a line of the next block ahead do not help; without the largest second " +
      "moment, which its state has, it would be 3.1",
  };
}

const inMilliseconds = (seconds: number): string => `${(1000 * seconds).toFixed(2)} ms`;

/** Returns the seconds of a step, and those that its reads and writes take at a copy's bandwidth. */
function timesOf(
  make: (parameters: readonly Parameter<Float64Array>[]) => Adam | SGD,
  copy: number,
  size: number,
): { readonly taken: number; readonly least: number } {
  const parameter = new Parameter<Float64Array>(new Float64Array(size).fill(1), { share: true });
  parameter.grad = new Float64Array(size).fill(0.1);
  const optimizer = make([parameter]);
  const taken = timeOf(() => optimizer.step(), 7);
  // It reads the gradient, and reads and writes the parameters and each array of its state: Adam's are m, v and the
  // largest v.
  const slots = Object.values(optimizer.stateDict().state.tensors[0]).filter(
    (slot) => typeof slot !== "number" && slot.length === size,
  );
  return { taken, least: ((3 + 2 * slots.length) * 8 * size) / copy };
}

function grid(name: string, formula: string, most: number, side: number): Row {
  const landscape = createLandscape({ formula, settings: {} });
  const view = { x: [-2, 2], y: [-2, 2] } as const;
  const samples = new Float64Array(side * side);
  const milliseconds = 1000 * timeOf(() => sampleField(landscape, view, side, side, passingKernel, samples));
  return {
    id: `grid-${name}`,
    goal: `≤ ${most} ms, 512 × 512`,
    figure: milliseconds,
    unit: "ms",
    holds: milliseconds <= most,
    note:
      `sampleField with the page's kernel, float64, ${side} × ${side}, ${formula}; into memory that is used again, as the ` +
      `page does: new memory costs 0.3 to 1 ms. Singles would be no faster to see, as the contours take 30 ms, and not ` +
      `the same picture (docs/decisions/0030)`,
  };
}

/** The milliseconds of the parts of a compilation. */
interface Compiled {
  readonly reading: number;
  readonly cold: number;
  readonly secondText: number;
}

/** @param folder of the built modules. @param times the number of processes that are started */
function compiling(folder: string, times: number): Row {
  const runs = Array.from(
    { length: times },
    (): Compiled =>
      JSON.parse(execFileSync(process.execPath, [join(folder, "compile.js")], { encoding: "utf8" })),
  );
  const medianOf = (part: keyof Compiled) => median(runs.map((run) => run[part]));
  const milliseconds = medianOf("cold");
  const least = Math.min(...runs.map(({ cold }) => cold));
  return {
    id: "compile",
    goal: "≤ 5 ms cold",
    figure: milliseconds,
    unit: "ms",
    holds: milliseconds <= 5,
    note:
      `Adam's rule fused with Rosenbrock's function, from lowered programs to code that can be called, in a process that has ` +
      `compiled nothing before, so that the assembler's functions run for the first time too; median of ${times} processes, ` +
      `the least ${least.toFixed(1)} ms. Half of it is the engine's first reading of the 130 functions that assemble the ` +
      `module; a collection of earlier garbage, 0.7 ms, often falls into it. Before it, as for the loops, both texts are read and derived in ` +
      `${medianOf("reading").toFixed(1)} ms; another formula is read, derived and compiled in ` +
      `${medianOf("secondText").toFixed(1)} ms`,
  };
}

/** Returns the row of the exponent with which the time grows as the work doubles. */
function growth(what: string, work: (factor: number) => void): Row {
  const exponent = exponentOf(work);
  return {
    id: `exponent-${what}`,
    goal: `≤ ${mostExponent}`,
    figure: exponent,
    unit: "exponent",
    holds: exponent <= mostExponent,
    note: `time while ${what} grow from 1 to ${factors[factors.length - 1]} times as many`,
  };
}
