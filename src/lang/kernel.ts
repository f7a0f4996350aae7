import type { Listing } from "./listing.ts";
import { instructionLength, type Loop, loops } from "./loops.ts";
import { layOut } from "./registers.ts";

/** A listing with memory for its lanes: write the inputs, run, read the outputs. */
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
  /** Computes every output; allocates nothing. */
  run(stage?: number): void;
  readonly stages: number;
  totals(stage: number): Float64Array;
}

/**
 * Evaluates a listing by one loop over the lanes an instruction, uniform instructions first.
 *
 * @throws RangeError where `lanes` is no whole number from 1.
 */
export function bind(listing: Listing, lanes: number): Kernel {
  if (!Number.isSafeInteger(lanes) || lanes < 1)
    throw new RangeError(`lanes must be a whole number from 1, got ${lanes}`);
  const { offsets, outputs, length } = layOut(listing, lanes);
  const registers = new Float64Array(length);
  const inputs = new Map<string, Float64Array>();
  const once = new Section(1);
  const laned = new Section(lanes);

  for (const [place, value] of listing.values.entries()) {
    const at = offsets[place];
    if (value.kind === "constant") registers[at] = value.value;
    else if (value.kind === "input")
      inputs.set(value.name, registers.subarray(at, at + (value.uniform ? 1 : lanes)));
    else (value.uniform ? once : laned).add(loops[value.operation], at, value.operands.map(operandAt));
  }
  for (const { offset, uniform, copyOf } of outputs.values())
    if (copyOf !== null) (uniform ? once : laned).add(loops.copy, offset, [operandAt(copyOf)]);

  function operandAt(place: number): Operand {
    return { offset: offsets[place], stride: listing.values[place].uniform ? 0 : 1 };
  }
  const runOnce = once.compile(registers);
  const runLaned = laned.compile(registers);
  const views = new Map<string, Float64Array>();
  for (const [name, { offset, uniform }] of outputs)
    views.set(name, registers.subarray(offset, offset + (uniform ? 1 : lanes)));

  return {
    lanes,
    stages: 1,
    totals: () => new Float64Array(0),
    input(name) {
      const view = inputs.get(name) ?? new Float64Array(listing.uniformNames.has(name) ? 1 : lanes);
      inputs.set(name, view);
      return view;
    },
    output(name) {
      const view = views.get(name);
      if (!view) throw new RangeError(`there is no output called ${JSON.stringify(name)}`);
      return view;
    },
    isUniform: (name) => outputs.get(name)?.uniform ?? false,
    run() {
      runOnce();
      runLaned();
    },
  };
}

interface Operand {
  readonly offset: number;
  readonly stride: number;
}

/** Instructions over the same number of lanes. */
class Section {
  readonly #lanes: number;
  readonly #loops: Loop[] = [];
  readonly #code: number[] = [];

  constructor(lanes: number) {
    this.#lanes = lanes;
  }

  add(loop: Loop, target: number, operands: readonly Operand[]): void {
    const words = [target, ...operands.flatMap(({ offset, stride }) => [offset, stride])];
    while (words.length < instructionLength) words.push(0);
    this.#loops.push(loop);
    this.#code.push(...words);
  }

  compile(registers: Float64Array): () => void {
    const code = Int32Array.from(this.#code);
    const steps = [...this.#loops];
    const lanes = this.#lanes;
    return () => {
      for (let i = 0; i < steps.length; i++) steps[i](registers, code, i * instructionLength, lanes);
    };
  }
}
