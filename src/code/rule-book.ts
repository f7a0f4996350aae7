import { withProse } from "../optim/define/with-prose.ts";
import {
  ownScheduleId,
  type RateProgram,
  type RuleDefinition,
  type Schedule,
  unscheduled,
} from "../optim/index.ts";
import type { Plan } from "./plan.ts";
import type { Dialect } from "./python/dialect.ts";
import type { Module } from "./python/module.ts";
import { variableName } from "./python/names.ts";
import { type PrintedRule, printRule } from "./python/rule.ts";
import { type PrintedSchedule, printSchedule } from "./python/schedule.ts";

const own = variableName(ownScheduleId);

/** Prints the rules and schedules that a program needs, each once, as a module each. */
export class RuleBook {
  readonly #dialect: Dialect;
  readonly #plans: readonly Plan[];
  readonly #perRun: boolean;
  readonly #rules = new Map<RuleDefinition, PrintedRule>();
  readonly #schedules = new Map<RateProgram, PrintedSchedule>();

  /**
   * @param plans of all contenders: parts of a rule that none of them uses are not printed
   * @param perRun true for parameters of many runs, one a column
   */
  constructor(dialect: Dialect, plans: readonly Plan[], perRun = false) {
    this.#dialect = dialect;
    this.#plans = plans;
    this.#perRun = perRun;
  }

  /** Returns the module "rules.adam" or "schedules.cosine"; null for any other name. */
  moduleOf(module: string): Module | null {
    const rule = [...this.#rules.values()].find(({ name }) => module === `rules.${name}`);
    const schedule = [...this.#schedules.values()].find(({ name }) => module === `schedules.${name}`);
    return rule?.module ?? schedule?.module ?? null;
  }

  of(definition: RuleDefinition): PrintedRule {
    const known = this.#rules.get(definition);
    if (known) return known;
    // All typed rules have one id.
    const before = [...this.#rules.keys()].filter(({ id }) => id === definition.id).length;
    const name = variableName(definition.id) + (before > 0 ? `_${before + 1}` : "");
    const rule = printRule(definition, this.#dialect, name, this.#fixed(definition), this.#perRun);
    this.#rules.set(definition, rule);
    return rule;
  }

  /** Returns the schedule of a contender; without one, the constant rate that a warmup scales. */
  ofSchedule(schedule: Schedule | undefined): PrintedSchedule {
    const program = schedule ?? unscheduled;
    const known = this.#schedules.get(program);
    if (known) return known;
    // All typed schedules have one id.
    const before = [...this.#schedules.values()].filter(({ name }) => name.startsWith(own)).length;
    const plain = variableName(program.id);
    const name = plain === own && before > 0 ? `${own}_${before + 1}` : plain;
    const about = !schedule
      ? "The learning rate as it is"
      : `${schedule.name}: ${withProse(schedule).paper || "a custom schedule"}`;
    const printed = printSchedule(program, this.#dialect, name, about);
    this.#schedules.set(program, printed);
    return printed;
  }

  /** Returns the switches and zeros that all contenders with this rule keep from beginning to end. */
  #fixed(definition: RuleDefinition): ReadonlyMap<string, number> {
    if (definition.family === "own") return new Map();
    const values = this.#plans
      .filter((plan) => plan.definition === definition)
      .flatMap(({ groups }) => groups.flatMap(({ history }) => history));
    const kept = Object.keys(definition.hyperparameters)
      .filter((name) => name !== "lr" && name !== definition.curvature?.every)
      .filter((name) => values.every((one) => one[name] === values[0][name]))
      .filter((name) => values[0][name] === 0 || definition.hyperparameters[name].scale === "switch");
    return new Map(kept.map((name) => [name, values[0][name]]));
  }
}
