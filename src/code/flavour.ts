import type { SurfaceSpec } from "../experiment/index.ts";
import type { Precision } from "../network/index.ts";
import type { Made } from "./contender.ts";
import type { Print } from "./options.ts";
import type { Folder } from "./pieces.ts";
import type { Plan } from "./plan.ts";
import type { Arrays } from "./problem/data.ts";
import type { ProblemLibrary } from "./problem/many-parameters.ts";
import type { Training } from "./problem/network.ts";
import type { Dialect } from "./python/dialect.ts";
import type { Module } from "./python/module.ts";
import type { RuleBook } from "./rule-book.ts";

/** A library that programs are written for: all that differs from library to library. */
export interface Flavour {
  /** Its name at the top of a program: "PyTorch". */
  readonly library: string;
  /** The array library that rules are printed for; a feature of all its programs. */
  readonly dialect: Dialect;
  /** The folder of its pieces. */
  readonly folder: Folder;
  /** The parameter groups of an optimizer `o`, as an expression. */
  readonly groups: string;
  /** Begins a function that makes an optimizer. */
  readonly maker: string;
  /** Sentences that hold for all its programs. */
  readonly notes: readonly string[];
  /** Sentences that hold for programs in single precision. */
  readonly notesInSingle: readonly string[];
  /** Returns the lines that programs with these features begin with. */
  readonly opening: (features: ReadonlySet<string>) => Module;
  /**
   * Returns the module of a surface.
   *
   * @param curved asks for its second derivatives too
   */
  readonly surface: (spec: SurfaceSpec, curved: boolean) => Module;
  /** The library that a problem of `src/problems` is written for. */
  readonly problems: ProblemLibrary;
  readonly arrays: (precision: Precision) => Arrays;
  /** Returns the part of a network's module that differs from library to library: the layers and the loss. */
  readonly layers: (training: Training) => Module;
  /**
   * Writes the optimizer of a plan, without its addons.
   *
   * @param notes gets sentences for the reader of the program (mutates)
   * @throws Inexpressible for a plan that the library cannot express
   */
  readonly optimizer: (plan: Plan, rules: RuleBook, notes: Set<string>) => WrittenOptimizer;
}

export interface WrittenOptimizer {
  readonly made: Made;
  /** Writes its values, in its groups too. */
  readonly print: Print;
  /** Says whether it is a `torch.optim.Optimizer`, as PyTorch's schedulers require. */
  readonly native: boolean;
}
