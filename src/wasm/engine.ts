import { f64x2 } from "./instructions/vector.ts";
import { ModuleBuilder } from "./module-builder.ts";

// The part of the engine's interface that is used here: a room that needs no browser has no types for it.

/** Memory of modules. Its `buffer` is another after it has grown. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Exported functions, by their names. */
export type WasmExports = Readonly<Record<string, (...numbers: number[]) => number>>;

/** Imports by the name of the module that they are from, and their own. */
export type WasmImports = Readonly<
  Record<string, Readonly<Record<string, WasmMemory | ((...numbers: number[]) => number)>>>
>;

interface Engine {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: WasmImports) => { readonly exports: WasmExports };
  readonly Memory: new (limits: { readonly initial: number }) => WasmMemory;
}

const engine = (): Engine | undefined =>
  (globalThis as unknown as { readonly WebAssembly?: Engine }).WebAssembly;

let answer: boolean | null = null;

/**
 * Says whether modules with vector instructions can be compiled here: the engine has them, the policy of the page
 * permits it, and it is not the thread of a page, which a compiler would hold up.
 */
export function canCompile(): boolean {
  answer ??= !("document" in globalThis) && compilesVectors();
  return answer;
}

function compilesVectors(): boolean {
  const probe = new ModuleBuilder();
  probe.function({}, "v128", () => f64x2.sqrt(1));
  try {
    return new (engine()!.Module)(probe.build()) !== null;
  } catch {
    return false;
  }
}

/** Returns memory of a number of pages of 64 KiB. @throws RangeError where there is not so much */
export function newMemory(pages: number): WasmMemory {
  if (pages > 65536) throw new RangeError(`a memory has at most 65536 pages, not ${pages}`);
  return new (engine()!.Memory)({ initial: pages });
}

/**
 * Returns what `make` returns, or null where it throws a RangeError, as there is not so much memory. A browser gives all
 * pages and threads of a process about a hundred memories together, however small.
 */
export function withinMemory<Made>(make: () => Made): Made | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Compiles a module, at once. Only where `canCompile`. */
export const compileModule = (bytes: Uint8Array<ArrayBuffer>): object => new (engine()!.Module)(bytes);

/** Makes an instance of a module. */
export const instantiate = (module: object, imports: WasmImports = {}): WasmExports =>
  new (engine()!.Instance)(module, imports).exports;
