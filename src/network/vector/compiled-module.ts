import type { Numbers } from "../../optim/index.ts";
import {
  compileModule,
  instantiate,
  type ModuleBuilder,
  newMemory,
  type WasmExports,
} from "../../wasm/index.ts";
import { numbersOf } from "../numbers-of.ts";
import type { Precision } from "../precision.ts";
import { lanesOf } from "./lanes.ts";
import type { MemoryPlan } from "./memory-plan.ts";
import { importedFrom, pagesOf } from "./network-module.ts";
import { importedFunctions } from "./vector-arithmetic.ts";

/** A network's arrays in a module's memory: [unit][sample], `stride` numbers from a unit's row to the next. */
export interface NetworkArrays {
  /** The most samples of a call. */
  readonly stride: number;
  readonly params: Numbers;
  readonly inputs: Numbers;
  readonly outputs: Numbers;
  /** The derivatives of the loss with respect to the outputs, which `backward` reads. */
  readonly slopes: Numbers;
}

/** A module with its memory. */
export interface CompiledModule {
  readonly exports: WasmExports;
  readonly arrays: NetworkArrays;
  /** Returns a view of numbers in the memory. */
  readonly view: (address: number, count: number) => Numbers;
  /** Returns the bytes of a row that are in use for so many samples: two vectors are computed together. */
  readonly width: (samples: number) => number;
}

/**
 * Instantiates a module, which is compiled unless one is kept.
 *
 * @param key names the module together with its precision and the length of its rows
 * @param plan of the network's arrays
 * @param bytes of all arrays
 * @throws RangeError where there is not enough memory
 */
export function compiledModule(
  key: readonly unknown[],
  plan: MemoryPlan,
  bytes: number,
  precision: Precision,
  build: () => ModuleBuilder,
): CompiledModule {
  const { layers, row } = plan;
  const lanes = lanesOf(precision);
  const memory = newMemory(pagesOf({ bytes }));
  const module = cached([...key, precision, row].join(), () => compileModule(build().build()));
  const Numbers = numbersOf(precision);
  const view = (address: number, count: number): Numbers => new Numbers(memory.buffer, address, count);
  const stride = row / lanes.bytes;
  const last = layers[layers.length - 1];
  return {
    exports: instantiate(module, { [importedFrom]: { memory, ...importedFunctions } }),
    arrays: {
      stride,
      params: view(plan.params, plan.size),
      inputs: view(layers[0].input, layers[0].inputs * stride),
      outputs: view(last.sums, last.outputs * stride),
      slopes: view(last.slopes, last.outputs * stride),
    },
    view,
    width: (samples) => 32 * Math.ceil(samples / (2 * lanes.count)),
  };
}

/** Compiled modules, the latest used last: a page compiles the same network again whenever a setting changes. */
const modules = new Map<string, object>();
const mostModules = 16;

/** Returns the module that was compiled for a key, or compiles it. */
function cached(key: string, compile: () => object): object {
  const module = modules.get(key) ?? compile();
  modules.delete(key);
  modules.set(key, module);
  for (const oldest of modules.keys()) {
    if (modules.size <= mostModules) break;
    modules.delete(oldest);
  }
  return module;
}
