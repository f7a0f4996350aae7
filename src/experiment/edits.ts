import type { Edit } from "./race-spec.ts";

/**
 * Returns edits in order of step and slot; of several that set the same value at one step, the last. One that continues
 * a change that is not there begins one.
 */
export function normalizeEdits(edits: readonly Edit[]): Edit[] {
  const last = new Map(edits.map((edit) => [`${edit.step} ${edit.slot} ${edit.name}`, edit]));
  const ordered = [...last.values()].sort(
    (a, b) => a.step - b.step || a.slot - b.slot || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
  const begun = new Set<string>();
  return ordered.map((edit) => {
    const { continues, ...first } = edit;
    const key = `${edit.slot} ${edit.name}`;
    if (!continues || begun.has(key)) {
      begun.add(key);
      return edit;
    }
    begun.add(key);
    return first;
  });
}

/** Returns edits by changes: each edit that begins one, with those that continue it. */
export function changesIn(edits: readonly Edit[]): Edit[][] {
  const current = new Map<string, Edit[]>();
  const changes: Edit[][] = [];
  for (const edit of edits) {
    const key = `${edit.slot} ${edit.name}`;
    const change = current.get(key);
    if (edit.continues && change) change.push(edit);
    else {
      changes.push([edit]);
      current.set(key, changes[changes.length - 1]);
    }
  }
  return changes;
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
