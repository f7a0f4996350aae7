import type { Values } from "../define/hyperparameter.ts";
import { type Options, optionsIn } from "./implementation.ts";

/** An optimizer of one of Python's libraries that makes the same steps as one here. */
export interface Counterpart {
  /** Its class: "Adam". */
  readonly name: string;
  /** Its options by their names there, and the hyperparameter that each is; several where the option is a tuple. */
  readonly options: Options;
  /** The hyperparameters that it does not have, and the values at which it is the same without them. */
  readonly without?: Values;
  /** The hyperparameters that may not change during a run. */
  readonly constant?: readonly string[];
  /**
   * Says whether it makes the same steps.
   *
   * @param history all values that a group has during a run
   * @param rated whether a schedule or a warmup sets its learning rate
   */
  readonly fits?: (history: readonly Values[], rated: boolean) => boolean;
  /** Returns the values for its options in place of ours. */
  readonly given?: (values: Values) => Values;
}

/** An optimizer of `torch.optim`, in every version from 1.13 on. */
export interface TorchCounterpart extends Counterpart {
  /** Says whether its velocity has to begin at zero, where PyTorch's begins with the first gradient. */
  readonly averages?: (history: readonly Values[]) => boolean;
  /** A sentence that says why the optimizer is written out as a rule where this one differs. */
  readonly otherwise?: string;
}

/** An optimizer of `dtorch.optim`. */
export interface DtorchCounterpart extends Counterpart {
  /** The class of its groups, and the module that has it. */
  readonly group: readonly [name: string, module: string];
  /** The hyperparameter by whose complement the learning rate is multiplied: `lr * (1 - dampening)`. */
  readonly damping?: string;
  /** Returns sentences that say where it departs from its documentation, and what a program does about it. */
  readonly remarks: (values: Values) => readonly string[];
}

/** Python modules that compute a method or an addon: the class `name` for NumPy's arrays and PyTorch's tensors. */
export interface PythonSource {
  readonly name: string;
  readonly arrays: string;
  /** Left out where PyTorch's programs have the class for arrays. */
  readonly tensors?: string;
}

/**
 * The Python of a definition. It is in a file next to the definition, `adam.python.ts` next to `adam.ts`, or in its
 * property `inPython`. A file is loaded only with the code that writes programs.
 */
export interface InPython {
  readonly torch?: TorchCounterpart;
  readonly dtorch?: DtorchCounterpart;
  readonly python?: PythonSource;
  /** The class for an optimizer that reads the loss, of an addon that gathers gradients. */
  readonly pythonWithLosses?: PythonSource;
}

/** Returns PyTorch's options, given by our names of them; tuples by PyTorch's names in camelCase: `betas`. */
export const namedOptions = (...options: readonly string[]): Options => optionsIn("pytorch", options);

/** Says whether a hyperparameter never changes between off, which is 0, and on during a run. */
export const staysOnOrOff = (history: readonly Values[], name: string): boolean =>
  history.every((values) => (values[name] === 0) === (history[0][name] === 0));
