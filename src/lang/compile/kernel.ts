import type { Functions } from "../functions/arithmetic.ts";
import { allocate } from "./allocate.ts";
import type { LoweredProgram } from "./lower.ts";
import { copy, instructionLength, loopOf, type Opcode, sum } from "./opcodes.ts";
import { isTotal, type Value } from "./value.ts";

/** A listing with memory for its lanes, the elements of one tensor: write the inputs, run, read the outputs. */
export interface Kernel {
  readonly lanes: number;
  /** Where to write an input: length 1 if it is uniform, else `lanes`. For a name that nothing uses, a dummy. */
  input(name: string): Float64Array;
  /** Where an output is found after a run: length 1 if it is uniform, else `lanes`. @throws RangeError for no output. */
  output(name: string): Float64Array;
  /**
   * Whether an output is the same in every lane. One that bears the name of an input is that input's next value and
   * has its shape.
   */
  isUniform(outputName: string): boolean;
  /** Computes every output, `total` being over this tensor alone; allocates nothing. */
  run(): void;
  /**
   * The parts of a run for `total` over several tensors: 1, and 1 more for each time that totals have to be known
   * before it goes on. The same for all kernels of one tape.
   */
  readonly stages: number;
  /** Runs one stage, from 0, after the earlier ones with the same inputs; allocates nothing. */
  runStage(stage: number): void;
  /**
   * What a stage leaves to be added up over the tensors: after it ran, this tensor's share of each total. Write the
   * totals back here before the next stage runs; `runTogether` does. The same view each time, empty for the last
   * stage.
   */
  totals(stage: number): Float64Array;
}

/** The layout and the instructions of a listing over a number of lanes, which all kernels of that number share. */
export interface Plan {
  readonly lowered: LoweredProgram;
  readonly lanes: number;
  /** Numbers of memory. */
  readonly length: number;
  /** Memory that is written once. */
  readonly constants: readonly (readonly [at: number, value: number])[];
  readonly inputs: ReadonlyMap<string, Place>;
  readonly outputs: ReadonlyMap<string, Place>;
  readonly uniformOutputs: ReadonlySet<string>;
  /** Of each stage. */
  readonly codes: readonly Code[];
  readonly totals: readonly Place[];
}

/** A stretch of the memory. */
type Place = readonly [from: number, to: number];

/**
 * Plans the evaluation of a listing by one loop over the lanes an instruction.
 *
 * @throws RangeError where `lanes` is no whole number from 1.
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
  const uniformOutputs = new Set<string>();
  for (const [name, { offset, uniform }] of outputs) {
    places.set(name, [offset, offset + (uniform ? 1 : lanes)]);
    if (uniform) uniformOutputs.add(name);
  }
  return { lowered, lanes, length, constants, inputs, outputs: places, uniformOutputs, codes, totals };
}

/** Allocates a kernel's memory and returns the kernel. */
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
      if (!view) throw new RangeError(`there is no output called ${JSON.stringify(name)}`);
      return view;
    },
    isUniform: (name) => plan.uniformOutputs.has(name),
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

/** Whether one pass computes it: a reduction goes over the lanes, uniform or not. */
const isOnce = (value: Computed): boolean => value.kind === "operation" && value.uniform;

interface Operand {
  readonly offset: number;
  readonly stride: number;
}

/** Instructions of one stage. */
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

  /** Returns what runs it over the memory of a kernel. */
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
