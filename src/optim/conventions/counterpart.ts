import type { Values } from "../define/hyperparameter.ts";
import { type Options, optionsIn } from "./implementation.ts";

/** An optimizer of one of Python's libraries that makes the same steps as one here. */
export interface Counterpart {
  /** Its class: "Adam". */
  readonly name: string;
  /** Its options by their names there, and the hyperparameter that each is; several where the option is a tuple. */
  readonly options: Options;
  /** The hyperparameters that it has not, and the values at which it is the same without them. */
  readonly without?: Values;
  /** The hyperparameters that may not be changed on the way. */
  readonly constant?: readonly string[];
  /**
   * Tells if it makes the same steps.
   *
   * @param history all values that a group has on its way
   * @param rated whether a schedule or a warmup sets its learning rate
   */
  readonly fits?: (history: readonly Values[], rated: boolean) => boolean;
  /** Returns the values that its options are given in place of ours. */
  readonly given?: (values: Values) => Values;
}

/** An optimizer of `torch.optim`, in every version from 1.13 on. */
export interface TorchCounterpart extends Counterpart {
  /** Tells if its velocity has to begin at zero, where PyTorch's begins with the first gradient. */
  readonly averages?: (history: readonly Values[]) => boolean;
  /** Says why the optimizer is written out where this one does something else. */
  readonly otherwise?: string;
}

/** An optimizer of `dtorch.optim`. */
export interface DtorchCounterpart extends Counterpart {
  /** The class of its groups, and the module that has it. */
  readonly group: readonly [name: string, module: string];
  /** The hyperparameter by whose complement the learning rate is multiplied: `lr * (1 - dampening)`. */
  readonly damping?: string;
  /** Says where it departs from its documentation, and what a program does about it. */
  readonly remarks: (values: Values) => readonly string[];
}

/** Modules of Python that do what a method or an addon does: the class `name` for NumPy's arrays and PyTorch's tensors. */
export interface PythonSource {
  readonly name: string;
  readonly arrays: string;
  /** Left out where PyTorch's programs have the class for arrays. */
  readonly tensors?: string;
}

/**
 * What programs in Python need to know of a definition. It stands in a file beside it, `adam.python.ts` beside
 * `adam.ts`, or in its property `inPython`. A file is loaded with what writes programs alone.
 */
export interface InPython {
  readonly torch?: TorchCounterpart;
  readonly dtorch?: DtorchCounterpart;
  readonly python?: PythonSource;
  /** Of an addon that gathers gradients: the same for an optimizer that reads the loss. */
  readonly pythonWithLosses?: PythonSource;
}

/** The options of a library by our names of them, tuples by PyTorch's in camelCase: `betas`. */
export const namedOptions = (...options: readonly string[]): Options => optionsIn("pytorch", options);

/** Tells if nothing is changed on the way between off, which is 0, and on. */
export const staysOnOrOff = (history: readonly Values[], name: string): boolean =>
  history.every((values) => (values[name] === 0) === (history[0][name] === 0));
