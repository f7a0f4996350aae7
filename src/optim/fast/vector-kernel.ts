import { type SimdProgram, simdOf } from "../../lang/simd/compile-simd.ts";
import { bytesOf, SimdInstance, sumsOf } from "../../lang/simd/simd-instance.ts";
import { canCompile, withinMemory } from "../../wasm/index.ts";
import type { RuleProgram, TensorKernel } from "../engine/tensor-kernel.ts";
import type { Numbers } from "../library/parameter.ts";

/** Elements from which on a kernel of vector instructions is worth its memory. */
const fewest = 1024;

/** Elements that are copied and moved at a time: so few that they stay in the processor's cache. */
const blockLanes = 4096;

/** Names of the inputs that are copied from the caller's arrays block by block. */
const streamed: ReadonlySet<string> = new Set(["p", "g"]);

/** Makes a kernel of vector instructions, where that is possible and the tensor is large. */
export function vectorKernel(program: RuleProgram, data: Numbers): TensorKernel | null {
  if (data.length < fewest || !canCompile()) return null;
  return withinMemory(() => new VectorKernel(program, data));
}

/** A kernel that runs through a tensor block by block and keeps nothing of it but the state. */
class VectorKernel implements TensorKernel {
  readonly stages: number;
  readonly #program: SimdProgram;
  readonly #instance: SimdInstance;
  readonly #lanes: number;
  readonly #inputs = new Map<string, Float64Array>();
  /** Uniform slots: before a step, and after. */
  readonly #uniform: (readonly [before: Float64Array, after: Float64Array])[] = [];
  /** Arrays of one number an element, which blocks move through: where they begin, and their pointers. */
  readonly #arrays: { readonly address: number; readonly pointers: readonly number[] }[] = [];
  readonly #p: Numbers;
  readonly #g: Numbers;
  readonly #sums: readonly Float64Array[];
  readonly #totals: readonly Float64Array[];
  /** The gradient as it was when the step began, where it may change until it is read. */
  readonly #kept: Numbers | null;
  #data: Numbers;
  #grad: Numbers;

  constructor({ compiled, stateSlots, estimatesCurvature }: RuleProgram, data: Numbers) {
    const single = data instanceof Float32Array;
    const program = simdOf(compiled, single ? streamed : new Set());
    const { layout } = program;
    this.#program = program;
    this.stages = program.passes.length;
    this.#lanes = data.length;
    const ofElements = new Set(
      [...stateSlots, ...(estimatesCurvature ? ["h"] : [])].filter((name) => !layout.inputs.has(name)),
    );
    const block = 2 * bytesOf(blockLanes);
    const instance = new SimdInstance(program, block + ofElements.size * bytesOf(data.length));
    this.#instance = instance;
    const scratch = (name: string) => {
      const { address } = instance.array(blockLanes);
      for (const pointer of pointersOf(program, name)) instance.point(pointer, address);
      return instance.view(address, blockLanes, single);
    };
    this.#p = scratch("p");
    this.#g = scratch("g");
    for (const name of ofElements) {
      const { address, view } = instance.array(data.length);
      this.#inputs.set(name, view);
      this.#arrays.push({ address, pointers: pointersOf(program, name) });
    }
    for (const [name, address] of layout.inputs) this.#inputs.set(name, instance.numbers(address));
    for (const name of stateSlots) {
      const after = layout.outputs.get(name);
      if (after !== undefined) this.#uniform.push([this.input(name), instance.numbers(after)]);
    }
    instance.numbers(layout.lanes)[0] = data.length;
    ({ sums: this.#sums, totals: this.#totals } = sumsOf(program, instance));
    this.#kept = estimatesCurvature ? data.slice() : null;
    this.#data = data;
    this.#grad = data;
  }

  input(name: string): Float64Array {
    const view = this.#inputs.get(name) ?? new Float64Array(1);
    this.#inputs.set(name, view);
    return view;
  }

  begin(data: Numbers, grad: Numbers): void {
    this.#data = data;
    this.#grad = this.#kept ?? grad;
    this.#kept?.set(grad);
  }

  runStage(stage: number): void {
    this.#sums[stage].fill(0);
    for (const pass of this.#program.passes[stage]) {
      for (let from = 0; from < this.#lanes; from += blockLanes) this.#runBlock(pass, from);
    }
  }

  totals(stage: number): Float64Array {
    return this.#totals[stage];
  }

  finish(): void {
    for (const [before, after] of this.#uniform) before.set(after);
  }

  #runBlock({ name, reads, writes }: SimdProgram["passes"][number][number], from: number): void {
    const to = Math.min(from + blockLanes, this.#lanes);
    if (reads.has("p")) this.#p.set(this.#data.subarray(from, to));
    if (reads.has("g")) this.#g.set(this.#grad.subarray(from, to));
    for (const { address, pointers } of this.#arrays)
      for (const pointer of pointers) this.#instance.point(pointer, address + 8 * from);
    this.#instance.run(name, to - from);
    if (writes) this.#data.set(to - from < blockLanes ? this.#p.subarray(0, to - from) : this.#p, from);
  }
}

/** Returns where the addresses of an input and of the output with its name are. */
const pointersOf = ({ layout }: SimdProgram, name: string): number[] =>
  [layout.inputPointers.get(name), layout.outputPointers.get(name)].filter((at) => at !== undefined);
