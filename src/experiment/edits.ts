import type { Edit } from "./race-spec.ts";

/** Returns edits in order of step and slot; of several that set the same value at one step, the last. */
export function normalizeEdits(edits: readonly Edit[]): Edit[] {
  const last = new Map(edits.map((edit) => [`${edit.step} ${edit.slot} ${edit.name}`, edit]));
  return [...last.values()].sort(
    (a, b) => a.step - b.step || a.slot - b.slot || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}

/** Groups edits by step and contender, in order. */
export function moments(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const current = groups.at(-1);
    if (current?.[0].step === edit.step && current[0].slot === edit.slot) current.push(edit);
    else groups.push([edit]);
  }
  return groups;
}
