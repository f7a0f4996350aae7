import type { RaceSpec } from "../race-spec.ts";

/** Everything that decides the numbers of a race on a problem, as plain data. */
export interface ProblemSpec extends RaceSpec {
  readonly kind: "problem";
  /** The id of a definition in `src/problems`. */
  readonly problem: string;
  /** The settings that differ from their default; `settingsOf` adds the others. */
  readonly settings: Readonly<Record<string, number | string>>;
}
