import type { LandscapeSpec } from "./landscape/landscape-spec.ts";
import type { MapSpec } from "./sweep/map-spec.ts";

/** The id of a typed optimizer, whose rule the contender carries. */
export const own = "own";

/** The point at which a contender begins as a copy of another, with all that its optimizer keeps. */
export interface Fork {
  /** The slot of the other. */
  readonly slot: number;
  /** The updates that they share. */
  readonly step: number;
  /** The hyperparameters that it has other values of from there on. */
  readonly values: Readonly<Record<string, number>>;
}

/** One optimizer in the race. */
export interface Contender {
  /** 0 to 7, unique in the race: its identity, colour and marker, kept when others leave. */
  readonly slot: number;
  /** Id of an optimizer definition, or `own` for a typed rule. */
  readonly optimizer: string;
  /** The typed rule, in the rule language; only and always with `own`. */
  readonly rule?: string;
  /** The ids of its addons, in the order of `compose`; left out where there are none. */
  readonly addons?: readonly string[];
  /** The text of a typed schedule among the addons, in the rule language. */
  readonly schedule?: string;
  /** Hyperparameters that were set, an addon's as "id.name"; those left out have their default. */
  readonly values: Readonly<Record<string, number>>;
  /** Set where it is a copy; optimizer, addons, values and the edits up to there are then those of the other. */
  readonly fork?: Fork;
}

/** Gives the contender in `slot` the `value` of `name` from the update after `step` on. */
export interface Edit {
  readonly step: number;
  readonly slot: number;
  readonly name: string;
  readonly value: number;
  /** True where it goes on with the change that the edit before it, of the same hyperparameter, belongs to: one slide. */
  readonly continues?: true;
}

/** The contenders, the number of steps, the edits, a map, and a landscape. */
export interface RaceSpec {
  /** 1 to 8, in race order. */
  readonly contenders: readonly Contender[];
  /** Step limit. */
  readonly steps: number;
  /** Seeds all that is random. */
  readonly seed: number;
  /**
   * The number of seeds that every contender is run with, `seed` and those after it, 2 to 16; left out for one. The run
   * of `seed` is the same with it and without it. The others add quartiles to the record.
   */
  readonly seeds?: number;
  /** Edits made during the run, in order of step. */
  readonly edits: readonly Edit[];
  /** A map of a contender's runs with other values. It decides no number of the race. */
  readonly map?: MapSpec;
  /** The loss of a training on a plane of weights. It decides no number of the race. */
  readonly landscape?: LandscapeSpec;
}
