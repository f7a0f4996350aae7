import type { Functions } from "../functions/arithmetic.ts";
import { allocate } from "./allocate.ts";
import type { LoweredProgram } from "./lower.ts";
import { copy, instructionLength, loopOf, type Opcode, sum } from "./opcodes.ts";
import { isTotal, type Value } from "./value.ts";

/** A run divided into stages, so that totals over several tensors can be known between them. */
export interface Stages {
  /**
   * The number of stages of a run, the same for all kernels of one compiled program: 1, and 1 more each time that the
   * run can't continue before totals over several tensors are known.
   */
  readonly stages: number;
  /** Runs one stage, from 0, after the earlier ones with the same inputs; allocates nothing. */
  runStage(stage: number): void;
  /**
   * Returns this tensor's share of each total after a stage. Add the shares up over the tensors and write the totals
   * back here before the next stage runs, as `runAll` does. It is the same view each time, empty for the last stage.
   */
  totals(stage: number): Float64Array;
}

/** A compiled program bound to memory for the lanes of one tensor: write the inputs, run, read the outputs. */
export interface Kernel extends Stages {
  readonly lanes: number;
  /** Returns the memory of an input, of length 1 if it is uniform, else `lanes`; for an unused name, a dummy. */
  input(name: string): Float64Array;
  /**
   * Returns the memory of an output, of length 1 if it is uniform, else `lanes`. An output with the name of an input is
   * that input's next value and has its shape.
   *
   * @throws RangeError for no output
   */
  output(name: string): Float64Array;
  /** Computes every output, `total` being over this tensor alone; allocates nothing. */
  run(): void;
}

/** The layout and the instructions of a lowered program for a number of lanes; kernels of that number share them. */
export interface Plan {
  readonly lowered: LoweredProgram;
  readonly lanes: number;
  /** Registers in the register file. */
  readonly length: number;
  /** Registers that are written once, when a kernel is bound. */
  readonly constants: readonly (readonly [at: number, value: number])[];
  readonly inputs: ReadonlyMap<string, Place>;
  readonly outputs: ReadonlyMap<string, Place>;
  /** Instructions by stage. */
  readonly codes: readonly Code[];
  readonly totals: readonly Place[];
}

/** A range of registers, `to` exclusive. */
type Place = readonly [from: number, to: number];

/**
 * Plans the evaluation of a lowered program: one instruction a value, each a loop over the lanes.
 *
 * @throws RangeError unless `lanes` is a whole number, 1 or more
 */
export function plan(lowered: LoweredProgram, lanes: number): Plan {
  if (!Number.isSafeInteger(lanes) || lanes < 1)
    throw new RangeError(`lanes must be a whole number from 1, got ${lanes}`);
  const { values, stageEnds } = lowered;
  const { offsets, outputs, length } = allocate(lowered, lanes);
  const constants: [number, number][] = [];
  const inputs = new Map<string, Place>();
  const codes = stageEnds.map(() => new Code());

  const operandAt = (place: number): Operand => ({
    offset: offsets[place],
    stride: values[place].uniform ? 0 : 1,
  });
  for (const [place, value] of values.entries()) {
    const at = offsets[place];
    const code = codes[stageEnds.findIndex((end) => place < end)];
    if (value.kind === "constant") constants.push([at, value.value]);
    else if (value.kind === "lanes") constants.push([at, lanes]);
    else if (value.kind === "input") inputs.set(value.name, [at, at + (value.uniform ? 1 : lanes)]);
    else
      code.add(
        loopFor(value, lowered.functions),
        at,
        value.operands.map(operandAt),
        isOnce(value) ? 1 : lanes,
      );
  }
  for (const { offset, uniform, copyOf } of outputs.values())
    if (copyOf !== null) codes.at(-1)!.add(copy, offset, [operandAt(copyOf)], uniform ? 1 : lanes);

  const totals = stageEnds.map((end, stage): Place => {
    const count = values.slice(stageEnds[stage - 1] ?? 0, end).filter(isTotal).length;
    return count > 0 ? [offsets[end - count], offsets[end - count] + count] : [0, 0];
  });
  const places = new Map<string, Place>();
  for (const [name, { offset, uniform }] of outputs)
    places.set(name, [offset, offset + (uniform ? 1 : lanes)]);
  return { lowered, lanes, length, constants, inputs, outputs: places, codes, totals };
}

/** Allocates the register file of a kernel and returns the kernel. */
export function bind(plan: Plan): Kernel {
  const { lowered, lanes, length, constants, codes } = plan;
  const registers = new Float64Array(length);
  for (const [at, value] of constants) registers[at] = value;
  const viewsOf = (of: ReadonlyMap<string, Place>) =>
    new Map([...of].map(([name, [from, to]]) => [name, registers.subarray(from, to)]));
  const inputs = viewsOf(plan.inputs);
  const outputs = viewsOf(plan.outputs);
  const totals = plan.totals.map(([from, to]) => registers.subarray(from, to));
  const runs = codes.map((code) => code.over(registers));

  return {
    lanes,
    input(name) {
      const view = inputs.get(name) ?? new Float64Array(lowered.uniformNames.has(name) ? 1 : lanes);
      inputs.set(name, view);
      return view;
    },
    output(name) {
      const view = outputs.get(name);
      if (!view) throw new RangeError(`there is no output ${name}`);
      return view;
    },
    run() {
      for (let stage = 0; stage < runs.length; stage++) runs[stage]();
    },
    stages: runs.length,
    runStage: (stage) => runs[stage](),
    totals: (stage) => totals[stage],
  };
}

type Computed = Extract<Value, { kind: "operation" | "reduction" }>;

const loopFor = (value: Computed, functions: Functions): Opcode =>
  value.kind === "reduction" ? sum : loopOf(value.operation, functions);

/** Returns true if a value takes one operation; a reduction loops over the lanes although its value is uniform. */
const isOnce = (value: Computed): boolean => value.kind === "operation" && value.uniform;

interface Operand {
  readonly offset: number;
  readonly stride: number;
}

/** The instructions of one stage. */
class Code {
  readonly #opcodes: Opcode[] = [];
  readonly #words: number[] = [];
  #packed: Int32Array | null = null;

  add(opcode: Opcode, target: number, operands: readonly Operand[], lanes: number): void {
    const words = [target, ...operands.flatMap(({ offset, stride }) => [offset, stride])];
    while (words.length < instructionLength - 1) words.push(0);
    this.#opcodes.push(opcode);
    this.#words.push(...words, lanes);
  }

  /** Returns a function that executes the instructions over a register file. */
  over(registers: Float64Array): () => void {
    this.#packed ??= Int32Array.from(this.#words);
    const words = this.#packed;
    const steps = this.#opcodes;
    return () => {
      for (let i = 0, at = 0; i < steps.length; i++, at += instructionLength)
        steps[i](registers, words, at, words[at + instructionLength - 1]);
    };
  }
}
