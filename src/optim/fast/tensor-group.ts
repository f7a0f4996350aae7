import { type SimdProgram, simdOf } from "../../lang/simd/compile-simd.ts";
import { type RunnablePass, roomFor, type SimdMemory } from "../../lang/simd/simd-memory.ts";
import { Uniforms } from "../../lang/simd/uniforms.ts";
import type { RuleProgram } from "../engine/tensor-kernel.ts";
import type { Numbers } from "../library/parameter.ts";
import { type Block, blockLanes, blocksOf } from "./blocks.ts";
import { groupMemory } from "./group-memory.ts";
import { GroupedTensor, type Plan } from "./grouped-tensor.ts";

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
  readonly #memory: SimdMemory;
  /** Addresses of the parameters of the block that is moved, and of their gradients. */
  readonly #p: number;
  readonly #g: number;
  /** Returns the program for parameters and gradients of a precision. */
  readonly #program: (singles: boolean) => SimdProgram;
  /** Passes by stage, by the precision of parameters and gradients; each is instantiated when it is needed. */
  readonly #passes = new Map<boolean, Plan["passes"]>();
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
    this.#program = (singles) =>
      simdOf(compiled, new Set([...(single ? slots : []), ...(singles ? ["p", "g"] : [])]));
    const program = this.#program(areSingles(tensors));
    const { layout } = program;
    this.stages = program.passes.length;
    this.#elementwise = layout.sums.size === 0;
    const room = tensors.reduce((sum, { length }) => sum + roomFor(length), 0);
    this.#bytes = single ? 4 : 8;
    const bytes = tensors.length * layout.end + slots.length * this.#bytes * room;
    const { memory, p, g } = groupMemory(program, bytes);
    this.#memory = memory;
    this.#p = p;
    this.#g = g;
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
    const { blocks, passes } = this.#planOf(tensor, count);
    if (!this.#elementwise) uniforms.sums[stage].fill(0);
    for (const pass of passes[stage]) for (const block of blocks) this.#runBlock(pass, block, uniforms);
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

  /** Returns the plan of tensors that move together: that of the step before, where these have the same arrays. */
  #planOf(tensor: GroupedTensor, count: number): Plan {
    const { plan, place } = tensor;
    let isSame = plan?.data.length === count;
    for (let k = 0; k < count && isSame; k++) {
      const { data, grad } = this.#moving[place + k];
      isSame = plan?.data[k] === data && plan.grads[k] === grad;
    }
    if (plan && isSame) return plan;
    const tensors = this.#moving.slice(place, place + count);
    tensor.plan = this.#makePlan(tensors);
    return tensor.plan;
  }

  /** Plans for arrays of singles without conversions where all of them are singles. */
  #makePlan(tensors: readonly GroupedTensor[]): Plan {
    const [data, grads] = [tensors.map((tensor) => tensor.data), tensors.map(({ grad }) => grad)];
    const singles = areSingles([...data, ...grads]);
    const passes = this.#passes.get(singles) ?? this.#memory.passes(this.#program(singles));
    this.#passes.set(singles, passes);
    const memory = this.#memory;
    const [p, g] = [this.#p, this.#g].map((address) =>
      singles ? memory.singles(address, blockLanes) : memory.numbers(address, blockLanes),
    );
    return { data, grads, blocks: blocksOf(tensors, p, g), passes };
  }

  #runBlock({ reads, writes, run }: RunnablePass, block: Block, uniforms: Uniforms): void {
    const { first, lanes, data, grads } = block;
    if (reads.has("p")) for (const { numbers, part } of data) part.set(numbers);
    if (reads.has("g")) for (const { numbers, part } of grads) part.set(numbers);
    for (const { address, pointers } of this.#arrays)
      for (const pointer of pointers) uniforms.point(pointer, address + this.#bytes * first);
    run(uniforms.address, lanes);
    if (writes) for (const { numbers, part } of data) numbers.set(part);
  }
}

const areSingles = (arrays: readonly Numbers[]): boolean =>
  arrays.every((array) => array instanceof Float32Array);

/** Returns where the addresses of an input and of the output with its name are. */
const pointersOf = ({ layout }: SimdProgram, name: string): number[] =>
  [layout.inputPointers.get(name), layout.outputPointers.get(name)].filter((at) => at !== undefined);
