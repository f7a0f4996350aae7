import type { Text, Told } from "../../words/told.ts";
import type { Spec } from "../spec.ts";
import type { CoachedRun } from "./run.ts";

/** A change that may help, and the text of the button that makes it. */
export interface Candidate {
  /** "Use lr 0.17" */
  readonly label: Told;
  /** A sentence on what the search for it has found besides. */
  readonly note?: Told;
  /** Returns the spec with the change; a spec that `decode` would return too. */
  readonly change: (spec: Spec) => Spec;
}

/** One thing to try: of its candidates the best is offered, where it helps. */
export interface Advice {
  /** A noun phrase, for "No better: a smaller lr, momentum." */
  readonly idea: Told;
  /**
   * The changes to try; or a search for one, which yields between portions of work and returns null where it finds none.
   */
  readonly candidates: readonly Candidate[] | (() => Generator<void, Candidate | null>);
}

/** A thing that a rule has found in a run. */
export interface Finding {
  /** The rule's id, and its name: "Saddle". */
  readonly id: string;
  readonly name: string;
  /** The numbers that the rule goes by. */
  readonly found: object;
  /** A sentence or two on the cause, with the numbers; the contender's name stands before it. */
  readonly text: Text;
  /** Things to try, the likeliest first; none where nothing is known to help. */
  readonly advice: readonly Advice[];
  /** The loss that the advice is to lower: that of the training, or of the test samples. */
  readonly aim: "loss" | "test loss";
  /** True where nothing is wrong. */
  readonly isRemark: boolean;
  /** The quantity whose chart shows it; null for none but those that are there. */
  readonly chart: MeasuredCurvature | null;
}

/** A curvature that the reader can have a chart of. */
export type MeasuredCurvature = "sharpness" | "preconditioned";

/** A rule of the coach: what it finds in a run, what it says of it, and what to try. */
interface Stated<Found extends object> {
  readonly id: string;
  readonly name: string;
  /** Of the rules that find something in a run, the one with the lowest rank speaks. */
  readonly rank: number;
  readonly aim?: Finding["aim"];
  readonly isRemark?: boolean;
  readonly chart?: MeasuredCurvature;
  /** Returns the numbers of what it finds; null where the run does not show it. */
  readonly find: (run: CoachedRun) => Found | null;
  /** Returns a sentence or two with the numbers: "It stands at a saddle: …". */
  readonly say: (found: Found, run: CoachedRun) => Text;
  readonly advise: (found: Found, run: CoachedRun) => readonly Advice[];
}

export interface CoachRule {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  /** Returns what it finds in a run; null where the run does not show it. */
  readonly examine: (run: CoachedRun) => Finding | null;
}

/** Types the rule in a file of `catalog/`, whose default export the coach takes. */
export const defineCoachRule = <Found extends object>({
  id,
  name,
  rank,
  aim = "loss",
  isRemark = false,
  chart,
  find,
  say,
  advise,
}: Stated<Found>): CoachRule => ({
  id,
  name,
  rank,
  examine: (run) => {
    const found = find(run);
    if (!found) return null;
    const [text, advice] = [say(found, run), advise(found, run)];
    return { id, name, found, aim, isRemark, chart: chart ?? null, text, advice };
  },
});
