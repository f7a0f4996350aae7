import type { Schedule } from "../define/addon.ts";
import type { Values } from "../define/hyperparameter.ts";
import { kindInWords, resolve } from "../define/values.ts";
import { Rates } from "../engine/rates.ts";
import { type Course, multiplying, setting } from "./course.ts";
import { type HasLearningRate, LRScheduler } from "./lr-scheduler.ts";
import { type Optioned, readOptions } from "./options.ts";
import { describe } from "./parameter.ts";

/** The differences between a class's options and its schedule's hyperparameters. */
interface Differences {
  /** PyTorch's defaults where the page's differ. */
  readonly usual?: Values;
  /** Names of options that must be given. */
  readonly required?: readonly string[];
}

/** Applies a schedule, which is stated once for the page and for the library. */
export abstract class ScheduleLR<Options extends object> extends LRScheduler {
  /**
   * @param name of the class, for errors
   * @throws TypeError or RangeError that names the option, its value and the permitted range
   */
  protected constructor(
    name: string,
    schedule: Schedule,
    optimizer: HasLearningRate,
    options: Options,
    { usual = {}, required = [] }: Differences = {},
  ) {
    const definition = { ...schedule, name };
    super(optimizer, courseOf(schedule, readRequired(definition, options, required, usual)));
  }
}

function courseOf(schedule: Schedule, given: Values): Course {
  const rates = new Rates(schedule, Number.NaN);
  const set = (values: Values) => {
    for (const [name, value] of Object.entries(values)) rates.set(name, value);
  };
  const { multiplies } = schedule;
  if (multiplies === undefined)
    return setting((base, t) => {
      // A default may follow the group's rate.
      set(resolve(schedule, { ...given, lr: base }));
      return rates.at(base, t);
    });
  const values = resolve(schedule, given);
  set(values);
  if (multiplies === "rate") return multiplying((t) => rates.at(1, t));
  rates.set(multiplies.above, 0);
  return multiplying((t) => rates.at(1, t), values[multiplies.above]);
}

/**
 * Reads a scheduler's options.
 *
 * @param required names of those that must be given
 * @throws TypeError that names one that is missing, and as `readOptions`
 */
export function readRequired(
  definition: Optioned,
  options: object,
  required: readonly string[],
  usual: Values = {},
): Values {
  if (options === undefined && required.length > 0)
    throw new TypeError(`options must be an object with ${required.join(", ")}, got ${describe(options)}`);
  const given = readOptions(definition, options, usual);
  const missing = required.find((name) => !Object.hasOwn(given, name));
  if (missing === undefined) return given;
  const { range } = definition.hyperparameters[missing];
  throw new TypeError(`${definition.name} needs ${missing}, ${kindInWords(range)}, and it was left out`);
}
