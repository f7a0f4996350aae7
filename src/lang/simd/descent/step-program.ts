import {
  compileModule,
  instantiate,
  ModuleBuilder,
  type WasmExports,
  type WasmMemory,
} from "../../../wasm/index.ts";
import type { LoweredProgram } from "../../compile/lower.ts";
import { Callables } from "../callables.ts";
import { importedFrom } from "../compile-simd.ts";
import { Constants } from "../layout.ts";
import type { DescentEnvironment, DescentSource } from "./descent-writer.ts";
import { StepTable, type TimedChunks, tableLength } from "./step-table.ts";
import type { StepTerms } from "./step-terms.ts";

/** Compiled code that makes steps of a rule down a surface. */
export interface StepProgram extends DescentSource {
  readonly terms: StepTerms;
  readonly chunks: TimedChunks;
  readonly module: object;
  readonly imports: Readonly<Record<string, (...numbers: number[]) => number>>;
  /** Addresses of the hyperparameters that all points have alike. */
  readonly cells: ReadonlyMap<string, number>;
  /** The first address after what the module itself uses. */
  readonly heap: number;
}

/** Returns addresses for the hyperparameters that all points have alike: 8 bytes for each, from 0 on. */
export function hyperparameterCells(rule: LoweredProgram, { changes }: StepTerms): Map<string, number> {
  const cells = new Map<string, number>();
  for (const [place, value] of rule.values.entries())
    if (value.kind === "input" && changes[place] === "fixed") cells.set(value.name, 8 * cells.size);
  return cells;
}

/** Returns the next address at which a line of the processor's cache begins. */
export const aligned = (address: number): number => 64 * Math.ceil(address / 64);

/**
 * Compiles the code of steps. Only where `canCompile`.
 *
 * @param end of the memory that the code uses, a multiple of 64: constants follow
 * @param exportSteps exports the functions that make steps
 */
export function compileSteps(
  source: DescentSource,
  { arithmetic, terms, cells }: Pick<DescentEnvironment, "arithmetic" | "terms" | "cells">,
  end: number,
  exportSteps: (module: ModuleBuilder, environment: DescentEnvironment) => void,
): StepProgram {
  const { rule, surface, slots } = source;
  const module = new ModuleBuilder();
  module.importMemory(importedFrom, "memory", 1);
  const constants = new Constants(end);
  const stepped = rule.values.filter((_, place) => terms.changes[place] !== "timed");
  const callables = new Callables(module, [{ ...rule, values: stepped }, surface], constants);
  const environment = { rule, surface, slots, arithmetic, terms, cells, constants, callables };
  exportSteps(module, environment);
  module.data(end, constants.bytes);
  return {
    ...{ rule, surface, slots, terms, cells },
    chunks: new Map(),
    module: compileModule(module.build()),
    imports: callables.imports,
    heap: aligned(constants.end),
  };
}

/** A program in a memory, in which the table of timed values is at `heap`. */
export class StepInstance<Numbers extends Float64Array | Float32Array> {
  readonly exports: WasmExports;
  readonly #program: StepProgram;
  readonly #memory: WasmMemory;
  readonly #Numbers: new (
    buffer: ArrayBuffer,
    address: number,
    length: number,
  ) => Numbers;
  readonly #table: StepTable;

  constructor(
    program: StepProgram,
    memory: WasmMemory,
    Numbers: new (buffer: ArrayBuffer, address: number, length: number) => Numbers,
  ) {
    const { terms, module, imports, heap, chunks } = program;
    this.#program = program;
    this.#memory = memory;
    this.#Numbers = Numbers;
    this.exports = instantiate(module, { [importedFrom]: { memory, ...imports } });
    this.#table = new StepTable(terms, this.view(heap, tableLength(terms)), chunks);
  }

  /** Sets a hyperparameter that all points have alike. */
  set(name: string, value: number): void {
    const address = this.#program.cells.get(name);
    if (address !== undefined) this.view(address, 1)[0] = value;
    this.#table.set(name, value);
  }

  /** Returns the address of the timed values of a chunk of steps. @param made the number of steps before */
  timesAfter(made: number): number {
    return this.#table.addressAfter(made);
  }

  view(address: number, length: number): Numbers {
    return new this.#Numbers(this.#memory.buffer, address, length);
  }
}
