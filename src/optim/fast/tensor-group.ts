import { type SimdPass, type SimdProgram, simdOf } from "../../lang/simd/compile-simd.ts";
import { roomFor } from "../../lang/simd/simd-memory.ts";
import { Uniforms } from "../../lang/simd/uniforms.ts";
import type { RuleProgram } from "../engine/tensor-kernel.ts";
import type { Numbers } from "../library/parameter.ts";
import { type Block, blockLanes, blocksOf } from "./blocks.ts";
import { groupMemory } from "./group-memory.ts";
import { GroupedTensor } from "./grouped-tensor.ts";

/** A pass as it is run. */
interface Run extends SimdPass {
  readonly run: (uniforms: number, lanes: number) => void;
}

/** State with a number for each element: where it begins, and the pointers to it in uniforms. */
interface StateArray {
  readonly address: number;
  readonly pointers: readonly number[];
}

/**
 * Tensors that one rule moves, with their state in one memory. Where the rule computes each element by
 * itself, neighbouring tensors with the same hyperparameters move together, as if they were one.
 */
export class TensorGroup {
  readonly stages: number;
  readonly kernels: readonly GroupedTensor[];
  readonly #arrays: readonly StateArray[];
  /** Bytes of a number of the state. */
  readonly #bytes: 4 | 8;
  /** True where the rule computes each element by itself. */
  readonly #elementwise: boolean;
  /** The parameters of the block that is moved, and their gradients. */
  readonly #p: Float64Array;
  readonly #g: Float64Array;
  /** Passes by stage. */
  readonly #runs: readonly (readonly Run[])[];
  /** The tensors that have begun a step, in order. */
  readonly #moving: GroupedTensor[] = [];

  /** @throws RangeError where there is not so much memory */
  constructor(
    { compiled, stateSlots, estimatesCurvature }: RuleProgram,
    tensors: readonly Numbers[],
    single: boolean,
  ) {
    const slots = [...stateSlots, ...(estimatesCurvature ? ["h"] : [])].filter(
      (name) => !compiled.uniformNames.has(name),
    );
    const program = simdOf(compiled, new Set(single ? slots : []));
    const { layout } = program;
    this.stages = program.passes.length;
    this.#elementwise = layout.sums.size === 0;
    const room = tensors.reduce((sum, { length }) => sum + roomFor(length), 0);
    this.#bytes = single ? 4 : 8;
    const bytes = tensors.length * layout.end + slots.length * this.#bytes * room;
    const { memory, p, g } = groupMemory(program, bytes);
    this.#p = memory.numbers(p, blockLanes);
    this.#g = memory.numbers(g, blockLanes);
    this.#runs = program.passes.map((stage) => stage.map((pass) => ({ ...pass, run: memory.pass(pass) })));
    const arrays = slots.map((name) => ({
      name,
      address: memory.claim(this.#bytes * room),
      pointers: pointersOf(program, name),
    }));
    this.#arrays = arrays;
    let first = 0;
    this.kernels = tensors.map((data, index) => {
      const uniforms = new Uniforms(program, memory, data.length);
      for (const pointer of pointersOf(program, "p")) uniforms.point(pointer, p);
      for (const pointer of pointersOf(program, "g")) uniforms.point(pointer, g);
      const views = new Map(
        arrays.map(({ name, address }) => {
          const from = address + this.#bytes * first;
          return [
            name,
            single ? memory.singles(from, data.length) : memory.numbers(from, data.length),
          ] as const;
        }),
      );
      const kernel = new GroupedTensor(this, index, first, data, uniforms, views, estimatesCurvature);
      first += roomFor(data.length);
      return kernel;
    });
  }

  /** Notes that a tensor has begun a step, after those before it that move. */
  begin(tensor: GroupedTensor): void {
    const moving = this.#moving;
    // A step that failed may have left some.
    while (moving.length > 0 && moving[moving.length - 1].index >= tensor.index) moving.pop();
    tensor.place = moving.length;
    tensor.done = 0;
    moving.push(tensor);
  }

  /** Runs a stage of a tensor, and of those after it that can move together with it. */
  run(tensor: GroupedTensor, stage: number): void {
    if (tensor.done > stage) return;
    const { uniforms, place } = tensor;
    const count = this.#together(tensor);
    const blocks = this.#blocksOf(tensor, count);
    if (!this.#elementwise) uniforms.sums[stage].fill(0);
    for (const pass of this.#runs[stage]) for (const block of blocks) this.#runBlock(pass, block, uniforms);
    for (let k = place; k < place + count; k++) {
      const { uniform } = this.#moving[k];
      this.#moving[k].done = stage + 1;
      for (let i = 0; i < uniform.length; i++) uniform[i][1][0] = tensor.uniform[i][1][0];
    }
  }

  /** Ends the step of all tensors. */
  end(): void {
    // One by one: an array that is made empty at once gets memory again for its next element.
    while (this.#moving.length > 0) this.#moving.pop();
  }

  /** Returns how many of the tensors that move, from one on, can do so together. */
  #together({ place }: GroupedTensor): number {
    if (!this.#elementwise) return 1;
    const moving = this.#moving;
    let end = place + 1;
    while (end < moving.length && this.#areAlike(moving[end - 1], moving[end])) end++;
    return end - place;
  }

  #areAlike(a: GroupedTensor, b: GroupedTensor): boolean {
    if (b.index !== a.index + 1) return false;
    const [mine, others] = [a.uniforms.inputWords, b.uniforms.inputWords];
    for (let i = 0; i < mine.length; i++) if (mine[i] !== others[i]) return false;
    return true;
  }

  /** Returns the blocks of tensors that move together: as in the step before, where these have the same arrays. */
  #blocksOf(tensor: GroupedTensor, count: number): readonly Block[] {
    const { plan, place } = tensor;
    let isSame = plan?.data.length === count;
    for (let k = 0; k < count && isSame; k++) {
      const { data, grad } = this.#moving[place + k];
      isSame = plan?.data[k] === data && plan.grads[k] === grad;
    }
    if (plan && isSame) return plan.blocks;
    const tensors = this.#moving.slice(place, place + count);
    const blocks = blocksOf(tensors, this.#p, this.#g);
    tensor.plan = { data: tensors.map(({ data }) => data), grads: tensors.map(({ grad }) => grad), blocks };
    return blocks;
  }

  #runBlock({ reads, writes, run }: Run, block: Block, uniforms: Uniforms): void {
    const { first, lanes, data, grads } = block;
    if (reads.has("p")) for (const { numbers, part } of data) part.set(numbers);
    if (reads.has("g")) for (const { numbers, part } of grads) part.set(numbers);
    for (const { address, pointers } of this.#arrays)
      for (const pointer of pointers) uniforms.point(pointer, address + this.#bytes * first);
    run(uniforms.address, lanes);
    if (writes) for (const { numbers, part } of data) numbers.set(part);
  }
}

/** Returns where the addresses of an input and of the output with its name are. */
const pointersOf = ({ layout }: SimdProgram, name: string): number[] =>
  [layout.inputPointers.get(name), layout.outputPointers.get(name)].filter((at) => at !== undefined);
