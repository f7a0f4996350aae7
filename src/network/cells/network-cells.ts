import type { Numbers } from "../../optim/index.ts";
import { instantiate, newMemory, type WasmExports, type WasmMemory } from "../../wasm/index.ts";
import type { Batch } from "../network.ts";
import { numbersOf } from "../numbers-of.ts";
import { rowBytes, writeBatch } from "./batch-table.ts";
import type { CellsProgram } from "./cells-module.ts";

/** The batches of steps, which all networks of a group take. */
export interface Batches {
  /** True where every step has the same batch. */
  readonly isWhole: boolean;
  /** The most samples of a batch. */
  readonly most: number;
  /** Returns the batch of a step; it is read before the next call. */
  batchAt(step: number): Batch;
}

/** The most steps of a run, and the bytes that their batches may take. */
const mostSteps = 256;
const tableBytes = 2 ** 20;

/**
 * A group of networks in memory, which differ in hyperparameters. Write their start, the hyperparameters and the
 * initial state, then `begin` and `run` as often as needed. Each network has the bits of one that runs singly.
 */
export class NetworkCells {
  /** Networks of the group. */
  readonly cells: number;
  readonly memory: WasmMemory;
  /** The most samples of a batch. */
  readonly samples: number;
  readonly #program: CellsProgram;
  readonly #exports: WasmExports;
  readonly #losses: Float64Array;
  readonly #params: Numbers;
  readonly #rows: { readonly address: number; readonly bytes: number; readonly count: number };
  readonly #scratch: number;
  /** The learning rates of a run's steps, [step][segment][cell]; empty where there are none. */
  readonly #rates: Float64Array;
  /** The batches in memory, the step of the first, and their number. */
  #written: { readonly batches: Batches; readonly step: number; readonly count: number } | null = null;
  #made = 0;

  /**
   * @param samples the most of a batch
   * @param memory of networks that are no longer used
   * @throws RangeError where there is not so much memory
   */
  constructor(program: CellsProgram, samples: number, memory: WasmMemory | null = null) {
    const { heap, group, plan, batches, terms, architecture, hasRates } = program;
    this.#program = program;
    this.samples = samples;
    this.cells = group.cells;
    const rates = heap + mostSteps * group.wide;
    const rateCount = hasRates ? mostSteps * plan.segments.length : 0;
    this.#scratch = rates + rateCount * group.wide;
    const address = this.#scratch + (terms > 1 ? terms * samples * group.wide : 0);
    const bytes = rowBytes(batches, samples);
    const count = Math.max(1, Math.min(mostSteps, Math.floor(tableBytes / bytes)));
    this.#rows = { address, bytes, count };
    const needed = address + (count + 1) * bytes;
    this.memory =
      memory && memory.buffer.byteLength >= needed ? memory : newMemory(Math.ceil(needed / 65536));
    this.#exports = instantiate(program.module, {
      ...program.imports,
      network: { memory: this.memory, ...program.imports.network },
    });
    this.#losses = this.#doubles(heap, mostSteps);
    this.#rates = this.#doubles(rates, rateCount);
    const Numbers = numbersOf(architecture.precision);
    this.#params = new Numbers(this.memory.buffer, plan.params, plan.size * group.cells);
  }

  /** The reasons why networks make no more updates, as indices of `cellEnds`. */
  get ends(): Float64Array {
    return this.#doubles(this.#program.plan.end);
  }

  /** The updates that each network that has ended has made. */
  get made(): Float64Array {
    return this.#doubles(this.#program.plan.made);
  }

  /** The loss of each network at its parameters; of one that has diverged, that of the update that was not made. */
  get loss(): Float64Array {
    return this.#doubles(this.#program.plan.loss);
  }

  /** Returns the memory of a hyperparameter of a segment, or of state that all its parameters share; null where it is not read. */
  shared(segment: number, name: string): Float64Array | null {
    const { segments, shared } = this.#program.plan;
    const offset = shared.get(name);
    return offset === undefined ? null : this.#doubles(segments[segment].shared + offset);
  }

  /** The bound of each network's gradient, where it is clipped. */
  get bound(): Float64Array {
    return this.#doubles(this.#program.plan.bound);
  }

  /** Returns the memory of state with a number for each parameter, [parameter][cell]; null where it is not read. */
  slot(name: string): Float64Array | null {
    const { slots, size } = this.#program.plan;
    const address = slots.get(name);
    return address === undefined ? null : this.#doubles(address, size);
  }

  /** Gives all networks the same parameters, and their optimizers empty state. */
  start(params: Numbers): void {
    const { plan, slots, group } = this.#program;
    for (let i = 0; i < params.length; i++)
      this.#params.fill(params[i], i * group.cells, (i + 1) * group.cells);
    for (const [segment, { from, to, shared }] of plan.segments.entries()) {
      for (const name of slots) this.shared(segment, name)?.fill(0);
      this.#doubles(shared + plan.count).fill(to - from);
    }
    for (const name of slots) this.slot(name)?.fill(0);
  }

  /** Writes a network's parameters over `params` (mutates). */
  paramsOf(cell: number, params: Numbers): void {
    for (let i = 0; i < params.length; i++) params[i] = this.#params[i * this.cells + cell];
  }

  /** Measures at the start. */
  begin(batches: Batches): void {
    this.#made = 0;
    this.#exports.begin(this.#rowAt(batches, 0, 1), this.#scratch);
  }

  /**
   * Makes up to `steps` updates, fewer where memory is short or all networks have ended.
   *
   * @param rates of all updates since the start, by segment and by cell, where each has one
   * @returns the losses after each, [update][cell]; valid until the next call
   */
  run(batches: Batches, steps: number, rates: readonly (readonly Float64Array[])[] = []): Float64Array {
    const { group, heap } = this.#program;
    const { bytes, count } = this.#rows;
    const now = Math.min(steps, batches.isWhole ? mostSteps : count);
    this.#takeRates(rates, now);
    const row = this.#rowAt(batches, this.#made, now + 1) + (batches.isWhole ? 0 : bytes);
    const stride = batches.isWhole ? 0 : bytes;
    const { byteOffset } = this.#rates;
    const made = this.#exports.run(now, this.#made, row, stride, heap, this.#scratch, byteOffset);
    this.#made += made;
    return this.#losses.subarray(0, made * group.cells);
  }

  /** Writes the learning rates of the next updates; a lane that is no network has those of the last one. */
  #takeRates(rates: readonly (readonly Float64Array[])[], count: number): void {
    const { cells } = this;
    for (const [segment, ofCells] of rates.entries())
      for (let c = 0; c < cells; c++) {
        const ofCell = ofCells[Math.min(c, ofCells.length - 1)];
        for (let k = 0; k < count; k++)
          this.#rates[(k * rates.length + segment) * cells + c] = ofCell[this.#made + k];
      }
  }

  /** Returns the address of a step's batch, after which are those of the steps that follow, `count` together. */
  #rowAt(batches: Batches, step: number, count: number): number {
    const { address, bytes } = this.#rows;
    const [from, needed] = batches.isWhole ? [0, 1] : [step, count];
    const known = this.#written;
    if (known?.batches === batches && known.step === from && known.count >= needed) return address;
    for (let k = 0; k < needed; k++)
      writeBatch(this.memory.buffer, address + k * bytes, batches.batchAt(from + k), this.#program);
    this.#written = { batches, step: from, count: needed };
    return address;
  }

  /** Returns a view of doubles, one for each network. */
  #doubles(address: number, count = 1): Float64Array {
    return new Float64Array(this.memory.buffer, address, count * this.cells);
  }
}
