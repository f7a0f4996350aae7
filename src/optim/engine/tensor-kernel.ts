import type { CompiledProgram, Kernel, Stages } from "../../lang/index.ts";
import type { Numbers } from "../library/parameter.ts";

/** A rule's kernel with the memory of one tensor. `runAll` runs those of all tensors, between `begin` and `finish`. */
export interface TensorKernel extends Stages {
  /** Returns the memory of an input: of a hyperparameter, `t`, `loss`, `h` or a state slot, as it is before a step. */
  input(name: string): Float64Array;
  /** Begins a step from these values. */
  begin(data: Numbers, grad: Numbers): void;
  /** Ends a step: `data` has the new values (mutates), and the slots are those of the next step. */
  finish(data: Numbers): void;
}

/** What a rule's kernels are made from. */
export interface RuleProgram {
  readonly compiled: CompiledProgram;
  readonly stateSlots: readonly string[];
  /** True where the gradients may change after a step has begun. */
  readonly estimatesCurvature: boolean;
}

/** Makes the kernel of a tensor with these values; null where it makes none for it. */
export type KernelMaker = (program: RuleProgram, data: Numbers) => TensorKernel | null;

let faster: KernelMaker = () => null;

/** Has the kernels of tensors made otherwise from now on, with the same numbers. */
export const makeKernelsWith = (maker: KernelMaker): void => {
  faster = maker;
};

export const tensorKernel: (...from: Parameters<KernelMaker>) => TensorKernel = (program, data) =>
  faster(program, data) ?? new LoopKernel(program, data.length);

/** A kernel of loops over all elements, one an instruction. */
class LoopKernel implements TensorKernel {
  readonly stages: number;
  readonly #kernel: Kernel;
  /** Views of the kernel, looked up once: a step allocates nothing. */
  readonly #p: Float64Array;
  readonly #g: Float64Array;
  readonly #moved: Float64Array;
  readonly #slots: readonly { readonly before: Float64Array; readonly after: Float64Array }[];

  constructor({ compiled, stateSlots }: RuleProgram, size: number) {
    const kernel = compiled.bind(size);
    this.#kernel = kernel;
    this.stages = kernel.stages;
    this.#p = kernel.input("p");
    this.#g = kernel.input("g");
    this.#moved = kernel.output("p");
    this.#slots = stateSlots.map((name) => ({ before: kernel.input(name), after: kernel.output(name) }));
  }

  input(name: string): Float64Array {
    return this.#kernel.input(name);
  }

  begin(data: Numbers, grad: Numbers): void {
    this.#p.set(data);
    this.#g.set(grad);
  }

  runStage(stage: number): void {
    this.#kernel.runStage(stage);
  }

  totals(stage: number): Float64Array {
    return this.#kernel.totals(stage);
  }

  finish(data: Numbers): void {
    for (let i = 0; i < this.#slots.length; i++) this.#slots[i].before.set(this.#slots[i].after);
    data.set(this.#moved);
  }
}
