import { type Elements, evaluate, type Rule, type TracedStatement, trace } from "../../lang/index.ts";
import { tensorsOf } from "../../lang/tree/evaluate.ts";
import { hasReduction } from "../../lang/tree/walk.ts";
import { programOf, ruleProgram, type Schedule, type StateValues } from "../../optim/index.ts";
import { type ObservedCall, type ObservedStep, optimizerCall } from "./observed.ts";

/** Values by name, before the first statement or after some. */
type Names = Map<string, number>;

/** A rule or a schedule in one element: its values before the step, and each statement's. */
export interface Traced {
  readonly before: ReadonlyMap<string, number>;
  readonly statements: readonly TracedStatement[];
}

/**
 * Returns the statements of the contender's rule with their values in one element; the last `p` has the bits of the new
 * parameter, once it is rounded to the precision in which parameters are stored.
 *
 * @returns null where the optimizer is no rule, or made no step
 */
export function traceStep(observed: ObservedStep, tensor: number, element: number): Traced | null {
  const { definition } = observed;
  const call = optimizerCall(observed);
  if (definition.kind !== "rule" || !call?.before[tensor]?.grad) return null;
  const { rule } = ruleProgram(definition);
  const elements = new RuleElements(rule, call);
  const before = elements.names(tensor, element);
  const reduces = rule.program.statements.some(({ value }) => hasReduction(value));
  return { before, statements: trace(rule.program, before, reduces ? elements.all(tensor) : undefined) };
}

/** Returns the statements of the contender's schedule with their values for one tensor; null where it has none. */
export function traceSchedule(observed: ObservedStep, tensor: number): Traced | null {
  const schedule = (observed.definition.addons ?? []).find((addon) => addon.kind === "schedule");
  const call = observed.levels.find(({ id }) => id === schedule?.id)?.calls.at(-1);
  if (!schedule || !call) return null;
  const before = scheduleNames(schedule, observed, call, tensor);
  return { before, statements: trace(programOf(schedule).program, before) };
}

function scheduleNames(
  schedule: Schedule,
  { levels, steps }: ObservedStep,
  { before, loss }: ObservedCall,
  tensor: number,
): Names {
  const { stateSlots, inits, hyperparameters } = programOf(schedule);
  const { values, state } = before[tensor];
  // The schedule counts the updates after the warmup.
  const warmup = levels.find(({ id }) => id === "warmup")?.calls.at(-1)?.before[tensor].values;
  const t = Math.max(0, Number(state.updates) - (warmup?.get("steps") ?? 0));
  const names: Names = new Map([...hyperparameters].map((name) => [name, values.get(name) ?? Number.NaN]));
  for (const [name, value] of Object.entries({ base: values.get("lr") ?? Number.NaN, steps, loss, t }))
    names.set(name, value);
  for (const name of stateSlots) names.set(name, t === 0 ? 0 : at(state[name], 0));
  if (t === 0) {
    const first = new Map(names);
    for (const [name, value] of inits) names.set(name, evaluate(value, first));
  }
  return names;
}

/** The elements of the tensors that a rule moves in a step. */
class RuleElements {
  readonly #rule: Rule;
  readonly #call: ObservedCall;
  /** The first values of slots by tensor: one for each element. */
  readonly #first = new Map<number, ReadonlyMap<string, readonly number[]>>();

  constructor(rule: Rule, call: ObservedCall) {
    this.#rule = rule;
    this.#call = call;
  }

  /** Returns the values of all names in one element before the step. */
  names(tensor: number, element: number): Names {
    const { data, grad, values, state } = this.#call.before[tensor];
    const names: Names = new Map(values);
    names.set("p", data[element]).set("g", grad ? grad[element] : Number.NaN);
    names.set("t", Number(state.steps) + 1);
    if (this.#rule.readsLoss) names.set("loss", this.#call.loss);
    // The estimate of the curvature is made within the step.
    const { h } = this.#call.after[tensor].state;
    if (h !== undefined) names.set("h", at(h, element));
    for (const name of this.#rule.stateSlots) names.set(name, at(state[name], element));
    if (state.steps === 0) for (const [name, first] of this.#firstOf(tensor)) names.set(name, first[element]);
    return names;
  }

  /** Returns the elements of all tensors that move; `own` is the place of one tensor among them. */
  all(tensor: number): Elements {
    const moving = [...this.#call.before.keys()].filter((k) => this.#call.before[k].grad);
    const tensors = moving.map((k) => Array.from(this.#call.before[k].data, (_, i) => this.names(k, i)));
    return { tensors, own: moving.indexOf(tensor) };
  }

  #firstOf(tensor: number): ReadonlyMap<string, readonly number[]> {
    const known = this.#first.get(tensor);
    if (known) return known;
    const { data, values } = this.#call.before[tensor];
    const [elements] = tensorsOf([Array.from(data, (p) => new Map(values).set("p", p))]);
    const first = new Map([...this.#rule.inits].map(([name, value]) => [name, elements.evaluate(value)]));
    this.#first.set(tensor, first);
    return first;
  }
}

/** Returns a value of one element; some state has the same value for all. */
function at(values: StateValues[string], i: number): number {
  if (typeof values === "number") return values;
  return values[values.length === 1 ? 0 : i];
}
