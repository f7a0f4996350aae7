/** Stands for the id of an optimizer whose rule the contender itself carries. */
export const own = "own";

/** One optimizer in the race. */
export interface Contender {
  /** 0 to 7, unique in the race: its identity, colour, dash and marker, kept when others leave. */
  readonly slot: number;
  /** Id of an optimizer definition, or `own` for one whose rule is written out. */
  readonly optimizer: string;
  /** The update of an optimizer of one's own, in the rule language; only and always with `own`. */
  readonly rule?: string;
  /** What goes round it, by id, in the order of `compose`; left out where nothing does. */
  readonly addons?: readonly string[];
  /** The schedule among the addons where it is one of one's own, in the rule language. */
  readonly schedule?: string;
  /** Hyperparameters that were set, an addon's as "id.name"; those left out have their default. */
  readonly values: Readonly<Record<string, number>>;
}

/** From the update after `step` on, the contender in `slot` has `value` for `name`. */
export interface Edit {
  readonly step: number;
  readonly slot: number;
  readonly name: string;
  readonly value: number;
}

/** Who runs, how far, and what is changed on the way. */
export interface RaceSpec {
  /** 1 to 8, in race order. */
  readonly contenders: readonly Contender[];
  /** Step limit. */
  readonly steps: number;
  /** Seeds all that is random. */
  readonly seed: number;
  /** Changes made while running, in order of step. */
  readonly edits: readonly Edit[];
}
