// The rows of maps: cells of a surface on one core, and a network's by the built library's threads.
import "../src/library/fast.ts";
import { availableParallelism } from "node:os";
import { decode, type Spec } from "../src/experiment/index.ts";
import { isMapped, type Mapped } from "../src/experiment/sweep/cells/cell-spec.ts";
import { cellsInPart, cellsOf } from "../src/experiment/sweep/cells/cells.ts";
import type { CellKind } from "../src/experiment/sweep/map-spec.ts";
import type { SweepOptions } from "../src/library/sweep.ts";
import type { Row } from "./rows.ts";
import { exponentOf, factors, mostExponent, timeOf } from "./timing.ts";

/** The functions of the built library that the rows use. */
interface Library {
  readonly sweep: (spec: Spec, options: SweepOptions) => Promise<unknown>;
}

/**
 * Measures the rows of maps.
 *
 * @param load imports `downhill/sweep` as it is built, for its threads run built files; null where it is not built
 * @param share of the usual number of cells, 1 but in tests
 */
export async function mapRows(load: (() => Promise<Library>) | null, share: number): Promise<Row[]> {
  const side = (cells: number) => Math.ceil(cells * Math.sqrt(share));
  return [basin(side(256)), exponentOfCells(side(64)), ...(await inThreads(load, side(128)))];
}

function mapOf(link: string): Mapped {
  const { spec, problems } = decode(link);
  if (problems.length > 0 || !isMapped(spec))
    throw new RangeError(`${link} is no map: ${problems[0]?.message}`);
  return spec;
}

/** Returns the basins of Himmelblau's function, a polynomial with four minima, under Adam. */
const basins = (width: number, height: number, steps: number): Mapped =>
  mapOf(
    `surface=himmelblau&steps=${steps}&o=adam,lr:0.1&map=start.x:-5..5,start.y:-5..5,size:${width}x${height},cell:minimum`,
  );

const allCells = (map: Mapped) => cellsOf(map, cellsInPart(map), { kinds: [map.map.cell] });

function basin(side: number): Row {
  const [map, most] = [basins(side, side, 100), 65];
  const milliseconds = 1000 * timeOf(() => allCells(map));
  return {
    id: "basin",
    goal: `≤ ${most} ms, 256 × 256 × 100 steps of Adam on a polynomial surface, one core`,
    figure: milliseconds,
    unit: "ms",
    holds: milliseconds <= most,
    note: `Himmelblau's function, ${side} × ${side}, cellsOf with the minimum that each start reaches: ${nanoseconds(milliseconds, side)} ns a step, two cells in a vector`,
  };
}

const nanoseconds = (milliseconds: number, side: number) =>
  ((1e6 * milliseconds) / (100 * side ** 2)).toFixed(1);

function exponentOfCells(side: number): Row {
  const ofCells = exponentOf((n) => allCells(basins(side, n * side, 100)));
  const ofSteps = exponentOf((n) => allCells(basins(side, side, n * 100)));
  const exponent = Math.max(ofCells, ofSteps);
  return {
    id: "exponent-cells",
    goal: `≤ ${mostExponent} in cells and in steps`,
    figure: exponent,
    unit: "exponent",
    holds: exponent <= mostExponent,
    note: `the larger of two, while a basin map has 1 to ${factors[factors.length - 1]} times as many cells, ${ofCells.toFixed(3)}, or steps, ${ofSteps.toFixed(3)}`,
  };
}

/** The seconds that the border's map may take on two cores. */
const mostSeconds = { float32: 1, float64: 3 } as const;

/** Returns the map of the learning rates and momenta with which a network of 2-8-1 trains on 72 points. */
const border = (precision: "float32" | "float64", side: number): Mapped =>
  mapOf(
    `data=circle&net=2-8-1&act=tanh&loss=mse&samples=90&split=0.2&batch=0&precision=${precision}&steps=100&o=sgd` +
      `&map=lr:0.01..100:log,momentum:0..0.9,size:${side}x${side},cell:diverged`,
  );

/** A time by the clock, and that of all processors meanwhile. */
interface Taken {
  readonly seconds: number;
  readonly processor: number;
}

async function inThreads(load: (() => Promise<Library>) | null, side: number): Promise<Row[]> {
  const goals = {
    border: `≤ 1 of ${mostSeconds.float32} s in float32 and of ${mostSeconds.float64} s in float64, 128 × 128 networks of 2-8-1, 72 points, 100 steps, two cores`,
    workers: "≥ 0.9 of the speed of one thread for each core, by sweep in Node",
  };
  if (!load)
    return Object.entries(goals).map(([id, goal]) => unmeasured(id, goal, "the library is not built"));
  const { sweep } = await load();
  const kinds: readonly CellKind[] = ["diverged"];
  const cores = availableParallelism();
  const [single, double] = [border("float32", side), border("float64", side)];
  const timed = (map: Mapped, threads: number) => least(() => sweep(map, { threads, kinds }));
  const [float32, float64] = [await timed(single, 2), await timed(double, 2)];
  // Four times the cells, as threads take some tenths of a second to start.
  const large = border("float64", 2 * side);
  const [alone, all] = [await timed(large, 1), await timed(large, cores)];
  const worse = Math.max(float32.seconds / mostSeconds.float32, float64.seconds / mostSeconds.float64);
  const scale = alone.seconds / all.seconds / cores;
  return [
    {
      id: "border",
      goal: goals.border,
      figure: worse,
      unit: "× allowed time",
      holds: worse <= 1,
      note: `the worse of float32, ${told(float32)}, and float64, ${told(float64)}; sweep with the update that diverges, in threads where these save time. Eight networks are the lanes of two vectors in float32, four in float64, where tanh takes most of the time`,
    },
    {
      id: "workers",
      goal: goals.workers,
      figure: scale,
      unit: "of linear",
      holds: scale >= 0.9,
      note: `the border in float64, ${2 * side} × ${2 * side} cells, ${cores} cores: ${told(alone)} in one thread, ${told(all)} in ${cores}, with the time in which threads start and compile: each thread does that again, which the processor time shows`,
    },
  ];
}

const told = ({ seconds, processor }: Taken): string =>
  `${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor time)`;

const unmeasured = (id: string, goal: string, why: string): Row => ({
  id,
  goal,
  figure: 0,
  unit: "–",
  holds: false,
  note: `not measured: ${why}`,
});

/** Returns the shorter of two times: others on the machine can only lengthen one. */
async function least(work: () => Promise<unknown>): Promise<Taken> {
  const times: Taken[] = [];
  for (let i = 0; i < 2; i++) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(used);
    times.push({ seconds: (performance.now() - began) / 1000, processor: (user + system) / 1e6 });
  }
  return times.reduce((a, b) => (b.seconds < a.seconds ? b : a));
}
