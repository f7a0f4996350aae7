import { isInRange } from "../optim/index.ts";
import { normalizeEdits } from "./edits.ts";
import { withoutGroup } from "./groups.ts";
import type { Contender, Edit, Fork, RaceSpec } from "./race-spec.ts";
import { definitionOf } from "./values.ts";

type Race = Pick<RaceSpec, "contenders" | "edits">;

/**
 * Returns a race whose forks stand last and have what they share with the contenders that they are copies of: the
 * optimizer, the values at the start, and the edits up to the fork. A copy of a contender that has left stands alone.
 */
export function withForks<R extends Race>(race: R): R {
  if (!race.contenders.some(({ fork }) => fork)) return race;
  const contenders: Contender[] = [];
  let { edits } = race;
  for (const one of [...race.contenders].sort((a, b) => Number(!!a.fork) - Number(!!b.fork))) {
    const { fork, ...alone } = one;
    const origin = contenders.find(({ slot }) => slot === fork?.slot);
    if (!fork || !origin) {
      contenders.push(alone);
      continue;
    }
    const { slot } = one;
    const { step } = fork;
    const fits = fitting(origin);
    const values = Object.fromEntries(
      Object.entries(fork.values).filter(([name, value]) => fits({ name, value })),
    );
    contenders.push({ ...origin, slot, fork: { ...fork, values } });
    edits = [
      ...edits.filter((edit) => edit.slot !== slot || (edit.step > step && fits(edit))),
      ...edits
        .filter((edit) => edit.slot === fork.slot && edit.step <= step)
        .map((edit) => ({ ...edit, slot })),
      ...Object.entries(values).map(([name, value]) => ({ step, slot, name, value })),
    ];
  }
  return { ...race, contenders, edits: normalizeEdits(edits) };
}

/** Returns the edits without those of forks up to the step at which they begin. */
export const ownEdits = ({ contenders, edits }: Race): readonly Edit[] =>
  edits.filter(({ slot, step }) => {
    const fork = contenders.find((one) => one.slot === slot)?.fork;
    return !fork || step > fork.step;
  });

/** Returns a race whose forks begin at other steps. @param stepFor returns the step of a fork, in a slot */
export const withForksAt = <R extends Race>(race: R, stepFor: (fork: Fork, slot: number) => number): R =>
  withForks({
    ...race,
    edits: ownEdits(race),
    contenders: race.contenders.map((one) =>
      one.fork ? { ...one, fork: { ...one.fork, step: stepFor(one.fork, one.slot) } } : one,
    ),
  });

/** Returns a function that says whether a contender has a hyperparameter and permits a value of it. */
function fitting(contender: Contender): (given: Pick<Edit, "name" | "value">) => boolean {
  const { hyperparameters } = definitionOf(contender);
  return ({ name, value }) => {
    const plain = Object.hasOwn(hyperparameters, name) ? name : withoutGroup(name);
    return Object.hasOwn(hyperparameters, plain) && isInRange(value, hyperparameters[plain].range);
  };
}
