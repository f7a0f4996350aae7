import { basicLanguage, type CompiledProgram, checkRule, compileWith, type Rule } from "../../lang/index.ts";
import type { OptimizerDefinition, RuleDefinition } from "../define/definition.ts";
import type { Numbers } from "../library/parameter.ts";
import type { StateValues } from "./method.ts";
import type { RuleProgram, TensorKernel } from "./tensor-kernel.ts";

/** A rule that is compiled, and what its kernels are made from. */
export interface CompiledRule extends RuleProgram {
  readonly rule: Rule;
  /** Computes initial values of slots from the tensor's first values and the hyperparameters. */
  readonly inits: CompiledProgram;
}

/** Caches compiled rules: each is read once, however many tensors it moves. */
const cache = new WeakMap<RuleDefinition, CompiledRule>();

/** Returns what a rule's kernels are made from: the same object each time. */
export function ruleProgram(definition: RuleDefinition): CompiledRule {
  const known = cache.get(definition);
  if (known) return known;
  const names = new Set(Object.keys(definition.hyperparameters));
  const { functions, parse } = definition.language ?? basicLanguage;
  const program = parse(definition.rule);
  const undeclared = new Set(names);
  for (const { name } of program.declarations) undeclared.delete(name);
  const rule = checkRule(program, undeclared, { curvature: definition.curvature !== undefined });
  const uniform = new Set([...names, "t", ...(rule.readsLoss ? ["loss"] : []), ...rule.uniformSlots]);
  const entry = {
    rule,
    stateSlots: rule.stateSlots,
    estimatesCurvature: definition.curvature !== undefined,
    compiled: compileWith(functions, rule.outputs, { uniform }),
    inits: compileWith(functions, rule.inits, { uniform: names }),
  };
  cache.set(definition, entry);
  return entry;
}

/** Says whether the optimizer's rule reads the loss at the start of a step besides the gradient. */
export const readsLoss = (definition: OptimizerDefinition): boolean =>
  definition.kind === "rule" && ruleProgram(definition).rule.readsLoss;

/** Moves one tensor by an optimizer's rule and keeps its state. */
export class Updater {
  /** The kernel, to be run between `begin` and `finish` together with those of the other tensors. */
  readonly kernel: TensorKernel;
  /** Steps taken: `t` of the next one is this plus 1. */
  #steps = 0;
  readonly #rule: Rule;
  readonly #inits: CompiledProgram;
  /** Views of the kernel, looked up once: a step allocates nothing. */
  readonly #t: Numbers;
  /** The kernel's input `loss`; null where the rule does not read it. */
  readonly #loss: Numbers | null;
  /** The state slots, and after them the input `h`, an estimate of curvature, where the rule has one. */
  readonly #slots: readonly { readonly name: string; readonly values: Numbers }[];
  /** Indices of the slots that are the same for all tensors. */
  readonly #shared: readonly number[];

  /** @param kernel of the tensor */
  constructor(definition: RuleDefinition, kernel: TensorKernel) {
    const { rule, inits } = ruleProgram(definition);
    this.#rule = rule;
    this.#inits = inits;
    this.kernel = kernel;
    const names = definition.curvature ? [...rule.stateSlots, "h"] : rule.stateSlots;
    this.#slots = names.map((name) => ({ name, values: kernel.input(name) }));
    this.#shared = [...rule.sharedSlots].map((name) => rule.stateSlots.indexOf(name));
    this.#t = kernel.input("t");
    this.#loss = rule.readsLoss ? kernel.input("loss") : null;
  }

  /** True once it has begun a step. */
  get hasBegun(): boolean {
    return this.#steps > 0;
  }

  /** Copies the shared state from another tensor's updater. */
  follow(other: Updater): void {
    for (const k of this.#shared) this.#slots[k].values.set(other.#slots[k].values);
  }

  /** Says whether the step that has begun is the first, or a multiple of the hyperparameter `every` steps after it. */
  isDue(every: string): boolean {
    return (this.#steps - 1) % this.kernel.input(every)[0] === 0;
  }

  /** Counts steps that were made elsewhere, with the kernel's state. */
  skip(steps: number): void {
    this.#steps += steps;
  }

  /** Sets a hyperparameter from the next step on. */
  set(name: string, value: number): void {
    this.kernel.input(name)[0] = value;
  }

  /** Sets the rule's `h`, an estimate of the Hessian's diagonal, until the next: signs times products, by element. */
  setCurvature(signs: Float64Array, products: Float64Array): void {
    const h = this.kernel.input("h");
    for (let i = 0; i < signs.length; i++) h[i] = signs[i] * products[i];
  }

  /** Begins a step with values and a gradient. @param loss at the start of the step */
  begin(data: Numbers, grad: Numbers, loss: number): void {
    if (this.#steps === 0) this.#initialise(data);
    this.#steps += 1;
    this.#t[0] = this.#steps;
    if (this.#loss) this.#loss[0] = loss;
    this.kernel.begin(data, grad);
  }

  save(): StateValues {
    const slots = this.#slots.map(({ name, values }) => [name, values.slice()] as const);
    return { steps: this.#steps, ...Object.fromEntries(slots) };
  }

  load(values: StateValues): void {
    this.#steps = Number(values.steps);
    for (const slot of this.#slots) slot.values.set(values[slot.name] as Numbers);
  }

  changeState(change: (values: Numbers) => void): void {
    for (const { values } of this.#slots) change(values);
  }

  /** Gives slots the values of `init name = …`. */
  #initialise(data: Numbers): void {
    if (this.#rule.inits.size === 0) return;
    const first = this.#inits.bind(data.length);
    first.input("p").set(data);
    for (const name of this.#rule.hyperparameters) first.input(name).set(this.kernel.input(name));
    first.run();
    for (const name of this.#rule.inits.keys()) {
      const values = first.output(name);
      if (values.length === 1) this.kernel.input(name).fill(values[0]);
      else this.kernel.input(name).set(values);
    }
  }
}
