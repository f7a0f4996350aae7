import {
  checkRule,
  compile,
  evaluate,
  type Kernel,
  parseProgram,
  type Rule,
  type Tape,
} from "../lang/index.ts";
import type { OptimizerDefinition } from "./definition.ts";
import type { Numbers } from "./parameter.ts";

interface Compiled {
  readonly rule: Rule;
  readonly tape: Tape;
}

/** A rule is read once, however many parameters it moves. */
const cache = new WeakMap<OptimizerDefinition, Compiled>();

function compileRule(definition: OptimizerDefinition): Compiled {
  const known = cache.get(definition);
  if (known) return known;
  const names = new Set(Object.keys(definition.hyperparameters));
  const rule = checkRule(parseProgram(definition.rule), names);
  const uniform = new Set([...names, "t", ...rule.uniformSlots]);
  const compiled = { rule, tape: compile(rule.outputs, { uniform }) };
  cache.set(definition, compiled);
  return compiled;
}

/** Moves one parameter by an optimizer's rule and keeps the state this takes. */
export class Updater {
  /** Steps taken: `t` of the next one is this plus 1. */
  steps = 0;
  /** The state slots by name, as they are after the last step. */
  readonly state: ReadonlyMap<string, Float64Array>;
  readonly #kernel: Kernel;
  readonly #rule: Rule;
  /** Views of the kernel, looked up once: a step allocates nothing. */
  readonly #t: Float64Array;
  readonly #p: Float64Array;
  readonly #g: Float64Array;
  readonly #moved: Float64Array;
  readonly #slots: readonly { readonly before: Float64Array; readonly after: Float64Array }[];

  /** @param size elements of the parameter */
  constructor(definition: OptimizerDefinition, size: number) {
    const { rule, tape } = compileRule(definition);
    this.#rule = rule;
    this.#kernel = tape.bind(size);
    this.state = new Map(rule.stateSlots.map((name) => [name, this.#kernel.input(name)]));
    this.#slots = rule.stateSlots.map((name) => ({
      before: this.#kernel.input(name),
      after: this.#kernel.output(name),
    }));
    this.#t = this.#kernel.input("t");
    this.#p = this.#kernel.input("p");
    this.#g = this.#kernel.input("g");
    this.#moved = this.#kernel.output("p");
  }

  /** Sets a hyperparameter from the next step on. */
  set(name: string, value: number): void {
    this.#kernel.input(name)[0] = value;
  }

  /** One step: writes `params` in place (mutates), reads `grads`; both of the parameter's size. */
  step(params: Numbers, grads: Numbers): void {
    if (this.steps === 0) this.#initialise(params);
    this.steps += 1;
    this.#t[0] = this.steps;
    this.#p.set(params);
    this.#g.set(grads);
    this.#kernel.run();
    for (let i = 0; i < this.#slots.length; i++) this.#slots[i].before.set(this.#slots[i].after);
    params.set(this.#moved);
  }

  /** `init name = …` may use the parameter's first values and the hyperparameters. */
  #initialise(params: Numbers): void {
    for (const [name, expression] of this.#rule.inits) {
      const slot = this.#kernel.input(name);
      for (let i = 0; i < slot.length; i++) {
        const values = new Map(this.#rule.hyperparameters.map((h) => [h, this.#kernel.input(h)[0]]));
        slot[i] = evaluate(expression, values.set("p", params[i]));
      }
    }
  }
}
