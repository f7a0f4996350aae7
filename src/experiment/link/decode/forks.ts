import { withForks } from "../../forks.ts";
import { conflictAmong } from "../../groups.ts";
import { limits } from "../../limits.ts";
import type { Contender, Edit } from "../../race-spec.ts";
import { definitionOf, givenAt } from "../../values.ts";
import type { Link } from "../link.ts";
import { parseNumber } from "../number.ts";
import { readPair } from "../parts.ts";
import { readSlot } from "./contenders.ts";
import { readGiven } from "./value.ts";

/**
 * Returns contenders with those of a link's `fork=` keys. Each is a copy of a contender before it.
 *
 * @param steps the step limit: no fork is after it
 */
export function readForks(
  link: Link,
  contenders: readonly Contender[],
  steps: number,
  groups: boolean,
): readonly Contender[] {
  const all = [...contenders];
  for (const text of link.all("fork")) {
    if (all.length === limits.contenders)
      link.problem("fork", text, `is ignored: a race has at most ${limits.contenders} contenders`);
    else all.push(...readFork(link, text, all, steps, groups));
  }
  return all;
}

function readFork(
  link: Link,
  text: string,
  before: readonly Contender[],
  steps: number,
  groups: boolean,
): Contender[] {
  const [stepText, slotText = "", ...parts] = link.parts("fork", text);
  const [wanted, number] = [stepText, slotText].map(parseNumber);
  if (wanted === null || number === null) {
    link.problem("fork", text, "is ignored: it must begin with a step and the number of a contender");
    return [];
  }
  const step = Math.max(0, Math.min(steps, Math.round(wanted)));
  if (step !== wanted) link.problem("fork", text, `has a step that is not in the race; using ${step}`);
  const distance = ({ slot }: Contender) => Math.abs(slot + 1 - number);
  const origin = before.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  if (distance(origin) > 0)
    link.problem("fork", text, `has a contender that is not in the race; using ${origin.slot + 1}`);
  const values: Record<string, number> = {};
  let place = 0;
  while (before.some(({ slot }) => slot === place)) place += 1;
  let wantedSlot = place;
  for (const pair of parts.map(readPair)) {
    if (pair.name === "slot") wantedSlot = Number(pair.text) - 1;
    else
      for (const { name, value } of readGiven(link, "fork", definitionOf(origin), pair, groups)) {
        if (Object.hasOwn(values, name))
          link.problem("fork", pair.part, "is given twice; the first one is used");
        else values[name] = value;
      }
  }
  const slot = readSlot(link, "fork", text, wantedSlot, place, before);
  return [{ ...origin, slot, fork: { slot: origin.slot, step, values } }];
}

interface Race {
  readonly contenders: readonly Contender[];
  readonly edits: readonly Edit[];
}

/** Returns the race with the edits that forks share; values that do not go together are left out of a fork. */
export function forked(link: Link, race: Race): Race {
  let found = withForks(race);
  for (const { slot } of race.contenders) {
    const one = found.contenders.find((contender) => contender.slot === slot);
    if (!one?.fork) continue;
    const { fork } = one;
    const conflict = conflictAmong(definitionOf(one), givenAt(found, slot, fork.step));
    if (!conflict) continue;
    link.problem(
      "fork",
      `${fork.step},${fork.slot + 1}`,
      `has values that do not go together: ${conflict}. It keeps those of contender ${fork.slot + 1}`,
    );
    const without = { ...one, fork: { ...fork, values: {} } };
    found = withForks({
      ...found,
      contenders: found.contenders.map((other) => (other === one ? without : other)),
    });
  }
  return found;
}
