import type { RunnablePass } from "../../lang/simd/simd-memory.ts";
import type { Uniforms } from "../../lang/simd/uniforms.ts";
import { GivenGradient } from "../engine/given-gradient.ts";
import type { TensorKernel } from "../engine/tensor-kernel.ts";
import type { Numbers } from "../library/parameter.ts";
import type { Block } from "./blocks.ts";

/** The blocks of tensors that move together, for these arrays, and the passes by stage that move them. */
export interface Plan {
  readonly data: readonly Numbers[];
  readonly grads: readonly Numbers[];
  readonly blocks: readonly Block[];
  readonly passes: readonly (readonly RunnablePass[])[];
}

/** Runs the stages of its tensors. */
interface Group {
  readonly stages: number;
  begin(tensor: GroupedTensor): void;
  run(tensor: GroupedTensor, stage: number): void;
  end(): void;
}

/** The kernel of one tensor of a group, which runs its stages. */
export class GroupedTensor implements TensorKernel {
  readonly stages: number;
  /** Its place among the tensors of the group, and its first lane in their state. */
  readonly index: number;
  readonly first: number;
  readonly uniforms: Uniforms;
  /** Uniform slots: before a step, and after. */
  readonly uniform: (readonly [before: Float64Array, after: Float64Array])[] = [];
  /** The values and the gradient of the step that has begun. */
  data: Numbers;
  grad: Numbers;
  /** Stages of this step that have been run. */
  done = 0;
  /** Its place among the tensors that have begun the step. */
  place = 0;
  plan: Plan | null = null;
  readonly #group: Group;
  readonly #inputs: Map<string, Numbers>;
  readonly #gradient: GivenGradient;

  /**
   * @param arrays the state with a number for each element
   * @param changing true where the gradients may change until they are read
   */
  constructor(
    group: Group,
    index: number,
    first: number,
    data: Numbers,
    uniforms: Uniforms,
    arrays: ReadonlyMap<string, Numbers>,
    changing: boolean,
  ) {
    this.stages = group.stages;
    this.index = index;
    this.first = first;
    this.uniforms = uniforms;
    this.data = data;
    this.grad = data;
    this.#group = group;
    this.#inputs = new Map<string, Numbers>([...uniforms.inputs, ...arrays]);
    this.#gradient = new GivenGradient(data, changing);
    for (const [name, after] of uniforms.outputs) {
      const before = uniforms.inputs.get(name);
      if (before) this.uniform.push([before, after]);
    }
  }

  input(name: string): Numbers {
    const view = this.#inputs.get(name) ?? new Float64Array(1);
    this.#inputs.set(name, view);
    return view;
  }

  begin(data: Numbers, grad: Numbers): void {
    this.data = data;
    this.grad = this.#gradient.take(grad);
    this.#group.begin(this);
  }

  runStage(stage: number): void {
    this.#group.run(this, stage);
  }

  totals(stage: number): Float64Array {
    return this.uniforms.totals[stage];
  }

  finish(): void {
    for (const [before, after] of this.uniform) before[0] = after[0];
    this.#group.end();
  }
}
