import type { CompiledProgram, Stages } from "../../lang/index.ts";
import type { Numbers } from "../library/parameter.ts";

/** A rule's kernel with the memory of one tensor. `runAll` runs those of all tensors, between `begin` and `finish`. */
export interface TensorKernel extends Stages {
  /** Returns the memory of an input: of a hyperparameter, `t`, `loss`, `h` or a state slot, as it is before a step. */
  input(name: string): Numbers;
  /** Begins a step from these values. */
  begin(data: Numbers, grad: Numbers): void;
  /** Ends a step: `data` has the new values (mutates), and the slots are those of the next step. */
  finish(data: Numbers): void;
}

/** A compiled rule with what its kernels need besides. */
export interface RuleProgram {
  readonly compiled: CompiledProgram;
  readonly stateSlots: readonly string[];
  /** True where the gradients may change after a step has begun. */
  readonly estimatesCurvature: boolean;
}

/** Makes the kernel of one tensor. */
export type KernelOf = (program: RuleProgram, data: Numbers) => TensorKernel;

/** Makes the kernels of tensors with these values, or none. @param single true where their state is in single precision */
export type KernelMaker = (
  program: RuleProgram,
  tensors: readonly Numbers[],
  single: boolean,
) => readonly TensorKernel[];

let faster: KernelMaker = () => [];

/** Has the kernels of tensors made otherwise from now on, with the same numbers. */
export const makeKernelsWith = (maker: KernelMaker): void => {
  faster = maker;
};

/**
 * Makes the kernels of tensors that are added together.
 *
 * @param single makes those that keep their state in single precision, where that is asked for
 */
export function tensorKernels(
  program: RuleProgram,
  tensors: readonly Numbers[],
  single?: KernelOf,
): TensorKernel[] {
  const made = faster(program, tensors, single !== undefined);
  return tensors.map((data, k) => made[k] ?? (single ?? loopKernel)(program, data));
}

/** Returns a kernel of loops over all elements, one an instruction. */
function loopKernel({ compiled, stateSlots }: RuleProgram, { length }: Numbers): TensorKernel {
  const kernel = compiled.bind(length);
  const inputs = ["p", "g", ...stateSlots].map((name) => kernel.input(name));
  const slots = stateSlots.map((name) => kernel.output(name));
  const moved = kernel.output("p");
  return {
    ...kernel,
    begin(data, grad) {
      inputs[0].set(data);
      inputs[1].set(grad);
    },
    finish(data) {
      for (let i = 0; i < slots.length; i++) inputs[i + 2].set(slots[i]);
      data.set(moved);
    },
  };
}
