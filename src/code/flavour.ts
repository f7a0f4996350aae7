import type { SurfaceSpec } from "../experiment/index.ts";
import type { Made } from "./contender.ts";
import type { Print } from "./options.ts";
import type { Folder } from "./pieces.ts";
import type { Plan } from "./plan.ts";
import type { Arrays } from "./problem/data.ts";
import type { Training } from "./problem/network.ts";
import type { Dialect } from "./python/dialect.ts";
import type { Module } from "./python/module.ts";
import type { RuleBook } from "./rule-book.ts";

/** The libraries that programs are written for: each has what is its own about them. */
export interface Flavour {
  /** As the top of a program names it: "PyTorch". */
  readonly library: string;
  /** The arrays that rules are printed for; a feature of all its programs. */
  readonly dialect: Dialect;
  /** The folder of its pieces. */
  readonly folder: Folder;
  /** The groups of an optimizer called `o`. */
  readonly groups: string;
  /** Begins a function that makes an optimizer. */
  readonly maker: string;
  /** Sentences that hold of all its programs. */
  readonly notes: readonly string[];
  /** Returns what programs with these features begin with. */
  readonly opening: (features: ReadonlySet<string>) => Module;
  /** @param curved asks for its second derivatives too */
  readonly surface: (spec: SurfaceSpec, curved: boolean) => Module;
  readonly arrays: Arrays;
  /** Returns what is its own of a network, besides data and first weights: the layers and the loss. */
  readonly layers: (training: Training) => Module;
  /**
   * Writes the optimizer of a plan, without its addons.
   *
   * @param notes sentences for the reader of the program are added (mutates)
   * @throws Inexpressible for what the library cannot say
   */
  readonly optimizer: (plan: Plan, rules: RuleBook, notes: Set<string>) => WrittenOptimizer;
}

export interface WrittenOptimizer {
  readonly made: Made;
  /** How its values are written, in its groups too. */
  readonly print: Print;
  /** Tells if it is an optimizer of PyTorch's kind, which alone PyTorch's schedulers take. */
  readonly native: boolean;
}
