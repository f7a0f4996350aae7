import type { ProblemDefinition, Settings } from "./definition.ts";
import type { ProblemObjective } from "./objective.ts";

/** A problem in Python programs: text that draws its data, and its loss for each library. */
export interface ProblemInPython {
  /** Imports of the data's text, from the modules that all programs share. */
  readonly imports?: readonly string[];
  /** Numbers that the page has drawn, as lists of rows by their names. */
  readonly numbers?: Readonly<Record<string, readonly ArrayLike<number>[]>>;
  /**
   * Statements without a library that draw the data and define `START`, a list with the first values of each tensor,
   * where it is not among the numbers. `SEED` is the experiment's.
   */
  readonly data: readonly string[];
  /**
   * Functions for NumPy: `loss_and_grads(params, step)`, and `measures(params)`, which returns a dict of the exact losses
   * and accuracies.
   */
  readonly numpy: readonly string[];
  /** Functions for PyTorch: `loss_of(params, step)` and `measures(params)`. */
  readonly torch: readonly string[];
  /** Set where the functions for PyTorch use `F`. */
  readonly functional?: true;
  /** A function for NumPy, `hessian(params)`, where the second derivatives are known. */
  readonly hessian?: readonly string[];
}

/** Writes the Python of a problem from its settings, which are complete, and from itself. */
export type WritePython = (settings: Settings, problem: ProblemObjective, seed: number) => ProblemInPython;

// Apart from the definitions, so that only code that writes programs loads the texts.
const files = import.meta.glob<WritePython>("./catalog/*.python.ts", { eager: true, import: "default" });

/** Returns what writes a problem's Python. @throws RangeError where it has none */
export function problemInPython({ id }: Pick<ProblemDefinition, "id">): WritePython {
  const found = files[`./catalog/${id}.python.ts`];
  if (!found) throw new RangeError(`there is no Python for the problem ${id}`);
  return found;
}

/** Statements that define `FREQUENCIES` by Zipf's law. */
export const zipfInPython = (count: number, exponent: number): readonly string[] => [
  `SHARES = [k**-${exponent} for k in range(1, ${count + 1})]`,
  "FREQUENCIES = [share / sum(SHARES) for share in SHARES]",
];

/** Returns lines that define the first values of a square matrix, normal or 0. */
export const normalStartInPython = (size: number, deviation: number): readonly string[] =>
  deviation === 0
    ? [`START = [[[0.0] * ${size} for _ in range(${size})]]`]
    : [
        "draw = Normals(Random(SEED, 2))",
        `START = [[[${deviation} * draw() for _ in range(${size})] for _ in range(${size})]]`,
      ];

/** The imports of texts that draw normal numbers. */
export const normalImports = [
  "from common.normals import Normals",
  "from common.random import Random",
  "from experiment import SEED",
];
