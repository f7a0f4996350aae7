import type { Values } from "../define/hyperparameter.ts";

export type Library = "pytorch" | "optax" | "keras" | "tensorflow" | "authors" | "paper";

/** An optimizer as a library, its authors or a paper has it, described by the hyperparameters of a rule here. */
export interface Implementation {
  readonly library: Library;
  readonly version: string;
  /** Its name there: "torch.optim.Adam". */
  readonly name: string;
  /**
   * Names of its options there, and the hyperparameter that each is here; several where the option is a tuple. Options
   * that the rule here does not have are left out.
   */
  readonly options: Options;
  /** Its defaults that differ from ours. An option without a default there has ours. */
  readonly values: Values;
}

/** Returns its name with the version: "torch.optim.Adam 2.13"; a paper's name has its year. */
export const labelOf = ({ library, name, version }: Implementation): string =>
  library === "paper" ? name : `${name} ${version}`;

export type Options = Readonly<Record<string, string | readonly string[]>>;

/** Names of options that are not our names in snake case. */
const names: Readonly<Record<Library, Readonly<Record<string, string>>>> = {
  pytorch: {},
  optax: {
    lr: "learning_rate",
    beta1: "b1",
    beta2: "b2",
    beta3: "b3",
    alpha: "decay",
    stepMin: "min_step_size",
    stepMax: "max_step_size",
    d0: "estim_lr0",
    dCoef: "estim_lr_coef",
  },
  keras: { lr: "learning_rate", beta1: "beta_1", beta2: "beta_2", eps: "epsilon", alpha: "rho" },
  tensorflow: { lr: "learning_rate", eps: "epsilon", alpha: "decay" },
  authors: {},
  paper: {},
};

/** Tuples of options of PyTorch and of code in its manner. */
const tuples: Options = {
  betas: ["beta1", "beta2"],
  nus: ["nu1", "nu2"],
  etas: ["etaMinus", "etaPlus"],
  stepSizes: ["stepMin", "stepMax"],
};

type Named = (
  name: string,
  /** Its options by our names of them, tuples by PyTorch's names in camelCase. */
  options: readonly string[],
  values?: Values,
  /** Options whose names do not follow from ours. */
  others?: Options,
) => Implementation;

const named =
  (library: Library, version: string): Named =>
  (name, options, values = {}, others = {}) => ({
    library,
    version,
    name,
    options: { ...optionsIn(library, options), ...others },
    values,
  });

/**
 * Returns options by their names in a library, with the hyperparameters that each is.
 *
 * @param options our names of them
 */
export const optionsIn = (library: Library, options: readonly string[]): Options =>
  Object.fromEntries(
    options.map((ours) => [
      Object.hasOwn(names[library], ours) ? names[library][ours] : inSnakeCase(ours),
      Object.hasOwn(tuples, ours) ? tuples[ours] : ours,
    ]),
  );

const inSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const pytorch = named("pytorch", "2.13");
export const pytorch1 = named("pytorch", "1.13");
export const optax = named("optax", "0.2.8");
export const keras = named("keras", "3.15");
export const tensorflow = named("tensorflow", "2");
/** Describes the authors' code; `version` is the year of publication where the code has none. */
export const authors = (
  name: string,
  version: string,
  options: readonly string[],
  values: Values = {},
  others: Options = {},
): Implementation => named("authors", version)(name, options, values, others);

/** Describes a paper, which has no names of options. */
export const paper = (name: string, version: string, values: Values = {}): Implementation =>
  named("paper", version)(name, [], values);
