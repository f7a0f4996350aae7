import type { Hyperparameter, OptimizerDefinition, Values } from "../optim/index.ts";
import { float } from "./python/literal.ts";
import { pythonNames } from "./python/names.ts";

/** Keyword arguments as Python text, by name. */
export type Options = Readonly<Record<string, string>>;

/** Writes values as a flavour's options. */
export type Print = (values: Values) => Options;

/** Writes hyperparameters under their own names: floats, but for switches and whole numbers. */
export const plainly =
  ({ hyperparameters }: Pick<OptimizerDefinition, "hyperparameters">): Print =>
  (values) => {
    const names = pythonNames(Object.keys(hyperparameters));
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        names.get(name) ?? name,
        printValue(hyperparameters[name], value),
      ]),
    );
  };

/** Writes a value of a hyperparameter: a float, but for switches and whole numbers. */
export function printValue({ scale, range }: Hyperparameter, value: number): string {
  if (scale === "switch") return value ? "True" : "False";
  return range.whole ? String(value) : float(value);
}

/** Returns options as keyword arguments: ["lr=0.05", "eps=1e-08"]. */
export const keywords = (options: Options): string[] =>
  Object.entries(options).map(([name, text]) => `${name}=${text}`);

/** Returns the options of `after` that differ from those of `before`. */
export const difference = (before: Options, after: Options): Options =>
  Object.fromEntries(Object.entries(after).filter(([name, text]) => before[name] !== text));
