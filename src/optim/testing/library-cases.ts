import keras from "../golden/libraries/keras.json" with { type: "json" };
import optax from "../golden/libraries/optax.json" with { type: "json" };
import pytorch from "../golden/libraries/pytorch.json" with { type: "json" };
import {
  conventions,
  createMethod,
  type LibraryConvention,
  type OptimizerDefinition,
  optimizers,
  ownRule,
  type Values,
} from "../index.ts";
import { gradients } from "./problems.ts";

/** A trajectory that a library computed, with its names there. */
export interface LibraryCase {
  readonly id: string;
  readonly library: string;
  /** The library's optimizer, and after a hyphen a word about its options. */
  readonly optimizer: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly problem: string;
  readonly trajectory: readonly (readonly (number | readonly number[])[])[];
}

export const libraryCases: readonly LibraryCase[] = [...pytorch.cases, ...optax.cases, ...keras.cases];

/** A convention that computes a case: an optimizer with its values. */
export interface Match {
  readonly id: string;
  readonly definition: OptimizerDefinition;
  readonly values: Values;
}

const all = conventions().flatMap((id) => conventions(id).map((convention) => ({ id, convention })));

/** Returns the conventions of a library's optimizer that have all options of the case. */
export function matches({ library, optimizer, options }: LibraryCase): readonly Match[] {
  const [name] = optimizer.split("-");
  return all
    .filter(({ convention: one }) => one.library === library && one.version !== "1.13" && names(one, name))
    .filter(({ convention: one }) =>
      Object.keys(options).every((option) => Object.hasOwn(one.options, option)),
    )
    .flatMap(({ id, convention }) => {
      const definition = formOf(id, convention);
      return definition ? [{ id, definition, values: valuesOf(convention, options, definition) }] : [];
    });
}

/** Says whether a title names the optimizer: "optax.contrib.muon", "keras.optimizers.ScheduleFreeAdamW on PyTorch". */
const names = ({ title }: LibraryConvention, name: string): boolean =>
  title.split(" ")[0].endsWith(`.${name}`);

/** Returns a rule as a link would run it; a method, which no rule can express, as it is here. */
function formOf(id: string, { rule }: LibraryConvention): OptimizerDefinition | null {
  if (rule !== null) return ownRule(rule);
  const definition = optimizers.get(id);
  return definition?.kind === "method" ? definition : null;
}

function valuesOf(
  { values, options }: LibraryConvention,
  given: LibraryCase["options"],
  { hyperparameters }: OptimizerDefinition,
): Values {
  const set = Object.entries(given).flatMap(([option, value]) => {
    const ours = [options[option]].flat();
    return ours.map((name, i) => {
      const one: unknown = Array.isArray(value) ? value[i] : value;
      const words: readonly unknown[] = hyperparameters[name].words ?? [];
      return [name, words.includes(one) ? words.indexOf(one) : Number(one)] as const;
    });
  });
  return { ...values, ...Object.fromEntries(set) };
}

/** Anything that makes a step by a gradient. */
export interface Walker {
  readonly data: Float64Array;
  step(gradient: Float64Array): void;
}

/** Makes a walker of a convention from `start`, a tensor of the given shape. */
export function walker(
  { definition, values }: Pick<Match, "definition" | "values">,
  start: Float64Array,
  shape: readonly number[],
): Walker {
  const method = createMethod(definition, 1);
  const tensor = { data: start.slice(), grad: new Float64Array(start.length), shape };
  method.add(tensor);
  for (const [name, value] of Object.entries(values)) method.set(0, name, value);
  return {
    data: tensor.data,
    step(gradient) {
      tensor.grad.set(gradient);
      method.step([tensor], { loss: 0, evaluate: () => 0, hessianProduct: () => {} });
    },
  };
}

/**
 * Follows a case with the walker that `begin` makes.
 *
 * @param factor on the start
 * @returns the parameters before each step
 */
export function follow(
  { problem, trajectory }: LibraryCase,
  begin: (start: Float64Array, shape: readonly number[]) => Walker,
  factor = 1,
): Float64Array[] {
  const shape = problem === "matrix" ? [4, 3] : [2];
  const walker = begin(
    numbers(trajectory[0]).map((value) => value * factor),
    shape,
  );
  return trajectory.map(() => {
    const at = walker.data.slice();
    walker.step(
      problem === "matrix" ? matrixGradient(at) : Float64Array.from(gradients[problem](at[0], at[1])),
    );
    return at;
  });
}

export const numbers = (place: LibraryCase["trajectory"][number]): Float64Array =>
  Float64Array.from(place.flat());

/** Returns the distance of two points, relative to the length of the second. */
export const apart = (a: Float64Array, b: Float64Array): number =>
  Math.hypot(...a.map((value, i) => value - b[i])) / Math.hypot(...b);

/** Returns Aᵀ(AWB − C)Bᵀ, the gradient of ½‖AWB − C‖². */
function matrixGradient(w: Float64Array): Float64Array {
  const { A, B, C } = pytorch.matrix;
  const rows = [0, 1, 2, 3].map((i) => [...w.subarray(3 * i, 3 * i + 3)]);
  const residual = product(product(A, rows), B).map((row, i) => row.map((value, j) => value - C[i][j]));
  return Float64Array.from(product(product(flipped(A), residual), flipped(B)).flat());
}

const product = (a: readonly number[][], b: readonly number[][]): number[][] =>
  a.map((row) => b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0)));
const flipped = (a: readonly number[][]): number[][] => a[0].map((_, j) => a.map((row) => row[j]));
