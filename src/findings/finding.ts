import type { Sentence } from "../words/say.ts";

/** The topics of findings, in the order in which they are listed. */
export const topics = [
  { id: "rates", title: "Learning rate and curvature" },
  { id: "adam", title: "Adam, sign descent and Muon" },
  { id: "noise", title: "Noise, batches and schedules" },
  { id: "networks", title: "Networks" },
] as const satisfies readonly { readonly id: string; readonly title: Sentence }[];

/** A live experiment of a card. */
export interface Experiment {
  /** Says what it shows, in a few words. */
  readonly label: Sentence;
  /** The link's text after `#`. */
  readonly link: string;
}

/** A publication that a card refers to. */
export interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** The journal or conference; left out for a preprint. */
  readonly venue?: string;
  /** A page that has it. */
  readonly url: string;
}

/** The lowest and the highest value that a measured number may have. */
export type Band = readonly [low: number, high: number];

/** A claim about optimizers, with an experiment that shows it and a measurement that tests it. */
export interface Finding<Name extends string = string> {
  readonly id: string;
  readonly title: Sentence;
  readonly topic: (typeof topics)[number]["id"];
  /** One sentence that a learner understands. */
  readonly claim: Sentence;
  /** The outcome of our measurement: the claim holds, or with a restriction that the card states, or it does not. */
  readonly verdict: "holds" | "in part" | "differs";
  /** The first is the one that a card opens. */
  readonly links: readonly [Experiment, ...Experiment[]];
  /** Runs the experiments and returns the numbers found; yields the share of the work that is done. */
  measure(): Generator<number, Readonly<Record<Name, number>>, void>;
  /** Says the numbers in a sentence. */
  measured(numbers: Readonly<Record<Name, number>>): string;
  /** The values that a test asserts of each number. */
  readonly expect: Readonly<Record<Name, Band>>;
  /** The paper's report, in a sentence, with its number where it has one. */
  readonly paper: Sentence;
  readonly sources: readonly [Source, ...Source[]];
  /** The part of the card that was made here: the setting, the figures. */
  readonly ours: Sentence;
  /** The part that the authors found or proved. */
  readonly theirs: Sentence;
  /** The limits of the claim, and the outcome at scale. */
  readonly limits: Sentence;
  /** True where measuring takes more than half a second: `npm test` then leaves it to the thorough tests. */
  readonly slow?: true;
}

/** Returns the finding as it is: it gives the default export of a file in `catalog/` its type. */
export const defineFinding = <const Name extends string>(finding: Finding<Name>): Finding => finding;
