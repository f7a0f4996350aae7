import type { CoachRule, Finding } from "./rule.ts";
import type { CoachedRun } from "./run.ts";

const files = import.meta.glob<CoachRule>(["./catalog/*.ts", "!**/*.test.ts"], {
  eager: true,
  import: "default",
});

/** The rules of the coach by id, in order of rank: each file in `catalog/` is one. */
export const coachRules: ReadonlyMap<string, CoachRule> = new Map(
  Object.values(files)
    .sort((one, other) => one.rank - other.rank)
    .map((rule) => [rule.id, rule]),
);

/** Returns what rules find in a run, those that matter most first; each is examined when it is asked for. */
export function* findingsIn(run: CoachedRun): Generator<Finding, void> {
  for (const rule of coachRules.values()) {
    const finding = rule.examine(run);
    if (finding) yield finding;
  }
}

/** Returns what the first rule that finds something says of a run; null where all is well. */
export const examine = (run: CoachedRun): Finding | null => findingsIn(run).next().value ?? null;
