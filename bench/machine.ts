import { compileModule, f32x4, f64x2, i32, instantiate, ModuleBuilder, v128 } from "../src/wasm/index.ts";

export interface Machine {
  /** Multiplications and additions a second in 128-bit vectors, without fused ones, of one core. */
  readonly peak: { readonly float32: number; readonly float64: number };
  /** Bytes read and written a second while a large array is copied. */
  readonly copy: number;
}

/** Measures what one core can do at most. @param share of the usual time that is spent */
export function measureMachine(share: number): Machine {
  return {
    peak: { float32: peakOf(f32x4, 4, share), float64: peakOf(f64x2, 2, share) },
    copy: copyRate(share),
  };
}

/** Chains of dependent operations that run side by side: enough that no unit waits for a result. */
const chains = 12;

function peakOf(shape: typeof f32x4 | typeof f64x2, lanes: number, share: number): number {
  const module = new ModuleBuilder();
  module.exportMemory("memory", 1);
  const run = module.function({ count: "i32" }, "nothing", (f, { count }) => {
    const factor = f.keep(shape.splat(0.999));
    const term = f.keep(shape.splat(0.001));
    const values = Array.from({ length: chains }, (_, i) => f.keep(shape.splat(i)));
    f.loop((next) => {
      for (const value of values) f.set(value, shape.add(shape.mul(value, factor), term));
      f.set(count, i32.sub(count, 1));
      f.branch(next, count);
    });
    // The result is kept: the engine leaves out what nobody reads.
    f.set(
      v128.at(i32.const(0)),
      values.reduce((a, b) => f.keep(shape.add(a, b))),
    );
  });
  module.export("run", run);
  const { run: repeat } = instantiate(compileModule(module.build()));
  const count = Math.ceil(2e5 * share);
  return (2 * lanes * chains * count) / leastSeconds(() => repeat(count));
}

function copyRate(share: number): number {
  const from = new Float64Array(Math.ceil(2e6 * share)).fill(1);
  const to = new Float64Array(from.length);
  return (2 * from.byteLength) / leastSeconds(() => to.set(from));
}

/** Returns the least time of a short call by the clock, which is that of a core left alone: it can't be too short. */
function leastSeconds(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 100; i++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least / 1000;
}

/** Returns the processor time of a call. */
export function cpuSeconds(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return Math.max(user + system, 1) / 1e6;
}
