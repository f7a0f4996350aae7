import { withSteps } from "../changes/spec-changes.ts";
import { normalizeEdits } from "../edits.ts";
import { withForks } from "../forks.ts";
import type { Contender, Edit } from "../race-spec.ts";
import type { Spec } from "../spec.ts";
import { contenderIn } from "../values.ts";

/** The difference that a change makes to a spec, as plain data: a worker finds it, and the page makes it. */
export interface Patch {
  readonly contender: Contender;
  /** All edits of the contender. */
  readonly edits: readonly Edit[];
  /** The changes for all contenders: steps, noise, a network's activation. */
  readonly shared: Partial<Spec>;
}

/** Returns the difference between a spec and the same with a change for the contender in a slot. */
export function patchOf(before: Spec, after: Spec, slot: number): Patch {
  const { contenders: _, edits: __, ...shared } = after;
  const changed = Object.entries(shared).filter(([name, value]) => before[name as keyof Spec] !== value);
  return {
    contender: contenderIn(after, slot),
    edits: after.edits.filter((edit) => edit.slot === slot),
    shared: Object.fromEntries(changed),
  };
}

/** Returns a spec with a patch for the contender in a slot. */
export function withPatch<S extends Spec>(spec: S, slot: number, { contender, edits, shared }: Patch): S {
  const sized = withSteps(spec, shared.steps ?? spec.steps);
  return withForks({
    ...sized,
    ...shared,
    contenders: sized.contenders.map((one) => (one.slot === slot ? contender : one)),
    edits: normalizeEdits([...sized.edits.filter((edit) => edit.slot !== slot), ...edits]),
  });
}
