import {
  type CompiledProgram,
  checkSchedule,
  compile,
  evaluate,
  type Kernel,
  parseProgram,
  type ScheduleProgram,
} from "../../lang/index.ts";
import type { Hyperparameter } from "../define/hyperparameter.ts";
import type { StateValues } from "./method.ts";

/** A program for the learning rate, and the hyperparameters that it reads. */
export interface RateProgram {
  /**
   * The learning rate of an update in the rule language: it computes `rate` from `t`, the number of updates before it,
   * and `base`, the rate without the schedule. It may also read `steps`, the length of the run, and the `loss`.
   */
  readonly rule: string;
  readonly hyperparameters: Readonly<Record<string, Hyperparameter>>;
}

interface Compiled {
  readonly program: ScheduleProgram;
  readonly compiled: CompiledProgram;
}

/** Caches compiled schedules: each is read once, however many tensors it is for. */
const cache = new WeakMap<RateProgram, Compiled>();

function compileSchedule(schedule: RateProgram): Compiled {
  const known = cache.get(schedule);
  if (known) return known;
  const source = parseProgram(schedule.rule);
  const undeclared = new Set(Object.keys(schedule.hyperparameters));
  for (const { name } of source.declarations) undeclared.delete(name);
  const program = checkSchedule(source, undeclared);
  const uniform = new Set([...program.givenRead, ...program.hyperparameters, ...program.stateSlots]);
  const entry = { program, compiled: compile(program.outputs, { uniform }) };
  cache.set(schedule, entry);
  return entry;
}

/** Returns the program of a schedule, every name with its role. @throws LanguageError where it cannot be read */
export const programOf = (schedule: RateProgram): ScheduleProgram => compileSchedule(schedule).program;

/** Says whether a schedule's rates depend on the length of the run. */
export const readsSteps = (schedule: RateProgram): boolean => programOf(schedule).givenRead.has("steps");

/** Says whether a schedule's rates depend on the loss: then they are not known before the run. */
export const followsLoss = (schedule: RateProgram): boolean => programOf(schedule).givenRead.has("loss");

/** Computes the learning rates of one tensor by a schedule, and keeps the state that this takes. */
export class Rates {
  readonly #program: ScheduleProgram;
  readonly #kernel: Kernel;
  /** Views of the kernel, looked up once: an update allocates nothing. */
  readonly #t: Float64Array;
  readonly #base: Float64Array;
  /** The kernel's input `loss`; null where the schedule does not read it. */
  readonly #loss: Float64Array | null;
  readonly #rate: Float64Array;
  readonly #slots: readonly {
    readonly name: string;
    readonly before: Float64Array;
    readonly after: Float64Array;
  }[];

  /** @param steps the length of the run */
  constructor(schedule: RateProgram, steps: number) {
    const { program, compiled } = compileSchedule(schedule);
    this.#program = program;
    const kernel = compiled.bind(1);
    this.#kernel = kernel;
    kernel.input("steps")[0] = steps;
    this.#t = kernel.input("t");
    this.#base = kernel.input("base");
    this.#loss = program.givenRead.has("loss") ? kernel.input("loss") : null;
    this.#rate = kernel.output("rate");
    this.#slots = program.stateSlots.map((name) => ({
      name,
      before: kernel.input(name),
      after: kernel.output(name),
    }));
  }

  /** Sets a hyperparameter from the next rate on. */
  set(name: string, value: number): void {
    this.#kernel.input(name)[0] = value;
  }

  /**
   * Returns the rate of the update that follows `t` others. With a `t` of 0 the state starts from its initial values.
   *
   * @param base the rate without the schedule
   * @param loss at the start of the update
   */
  at(base: number, t: number, loss = Number.NaN): number {
    this.#t[0] = t;
    this.#base[0] = base;
    if (this.#loss) this.#loss[0] = loss;
    if (t === 0) this.#initialise();
    this.#kernel.run();
    return this.#rate[0];
  }

  /** Keeps the state of the rate that was computed last, as its update has been made. */
  keep(): void {
    for (const { before, after } of this.#slots) before.set(after);
  }

  save(): StateValues {
    return Object.fromEntries(this.#slots.map(({ name, before }) => [name, before.slice()]));
  }

  load(values: StateValues): void {
    for (const { name, before } of this.#slots) before.set(values[name] as Float64Array);
  }

  #initialise(): void {
    for (const { before } of this.#slots) before.fill(0);
    if (this.#program.inits.size === 0) return;
    const names = ["base", "steps", ...this.#program.hyperparameters];
    const values = new Map(names.map((name) => [name, this.#kernel.input(name)[0]]));
    for (const [name, expression] of this.#program.inits)
      this.#kernel.input(name)[0] = evaluate(expression, values);
  }
}
