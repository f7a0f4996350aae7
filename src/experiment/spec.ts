import type { Point } from "../surfaces/definition.ts";

/** Which surface: one of the built-in ones with its settings, or a formula somebody typed. */
export type SurfaceChoice =
  | { readonly kind: "builtin"; readonly id: string; readonly settings: Readonly<Record<string, number>> }
  | { readonly kind: "formula"; readonly source: string };

/** One optimizer in the race. */
export interface Contender {
  /** 0 to 7, unique in the race: its identity, colour, dash and marker, kept when others leave. */
  readonly slot: number;
  /** Id of an optimizer definition. */
  readonly optimizer: string;
  /** Hyperparameters that were set; those left out have their default. */
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
export interface Entry {
  /** 1 to 8, in race order. */
  readonly contenders: readonly Contender[];
  /** Step limit. */
  readonly steps: number;
  /** Seeds all that is random. */
  readonly seed: number;
  /** Changes made while running, in order of step. */
  readonly edits: readonly Edit[];
}

/** Everything that decides the numbers of a race down a surface, as plain data. */
export interface Spec extends Entry {
  readonly surface: SurfaceChoice;
  readonly start: Point;
  /** Standard deviation of the normal noise added to each gradient component; the same draw for every contender. */
  readonly noise: number;
  /** A contender stops where its exact gradient norm is at most this; 0 turns the condition off. */
  readonly tolerance: number;
}

/** The permitted values of the numbers of a spec; `hash` bounds a link's length in characters. */
export const ranges = {
  coordinate: { min: -1e6, max: 1e6 },
  steps: { min: 1, max: 100_000 },
  seed: { min: 0, max: 2 ** 32 - 1 },
  noise: { min: 0, max: 1e6 },
  tolerance: { min: 0, max: 1e6 },
} as const;

export const limits = { contenders: 8, edits: 500, hash: 20_000 } as const;

/** Something in a link that could not be taken, and what became of it, in sentences. */
export interface Problem {
  /** The link's key: "start", "o" and so on. */
  readonly field: string;
  /** What stood there, whole, so that nothing typed is lost. */
  readonly value: string;
  readonly message: string;
}
