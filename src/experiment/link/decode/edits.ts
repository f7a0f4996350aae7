import { moments, normalizeEdits } from "../../edits.ts";
import { conflictAmong } from "../../groups.ts";
import { limits } from "../../limits.ts";
import type { Contender, Edit, RaceSpec } from "../../race-spec.ts";
import { ranges } from "../../spec.ts";
import { definitionOf } from "../../values.ts";
import type { Link } from "../link.ts";
import { readInRange } from "../number.ts";
import { readPair } from "../parts.ts";
import { quoted } from "../spelling.ts";
import { forked } from "./forks.ts";
import { readGiven } from "./value.ts";

/**
 * Returns contenders with the edits of a link's `at=` keys, and those that forks share; those that cannot be taken are
 * left out.
 */
export function readEdits(
  link: Link,
  contenders: readonly Contender[],
  groups: boolean,
): Pick<RaceSpec, "contenders" | "edits"> {
  const edits = normalizeEdits(link.all("at").flatMap((text) => readMoment(link, text, contenders, groups)));
  for (const { step, slot, name, value } of edits.slice(limits.edits))
    link.problem(
      "at",
      `${step},${slot + 1},${name}:${value}`,
      `is ignored: a race has at most ${limits.edits} changes`,
    );
  const kept = edits.slice(0, limits.edits);
  if (!contenders.some(({ fork }) => fork))
    return { contenders, edits: withoutConflicts(link, kept, contenders) };
  const isOfFork = ({ slot }: Edit) => contenders.find((one) => one.slot === slot)?.fork !== undefined;
  const first = withoutConflicts(
    link,
    kept.filter((edit) => !isOfFork(edit)),
    contenders,
  );
  const race = forked(link, { contenders, edits: [...first, ...kept.filter(isOfFork)] });
  return { contenders: race.contenders, edits: withoutConflicts(link, race.edits, race.contenders) };
}

function readMoment(link: Link, text: string, contenders: readonly Contender[], groups: boolean): Edit[] {
  const [stepText, slotText = "", ...parts] = link.parts("at", text);
  const step = readStep(link, text, stepText);
  const contender = contenders.find((one) => String(one.slot + 1) === slotText);
  if (typeof step === "string") link.problem("at", text, `is ignored: its step ${step}`);
  else if (!contender) link.problem("at", text, `is ignored: there is no contender ${quoted(slotText)}`);
  else if (contender.fork && step <= contender.fork.step)
    link.problem("at", text, `is ignored: contender ${slotText} is a copy up to step ${contender.fork.step}`);
  else if (parts.length === 0) link.problem("at", text, "is ignored: it changes nothing");
  else {
    const edits: Edit[] = [];
    let before: Edit | undefined;
    for (const part of parts) {
      const read = readChange(link, part, { contender, step, groups }, before);
      // A value after one that could not be read would be that of another hyperparameter.
      before = isLater(part) ? (read.at(-1) ?? before) : read.at(-1);
      edits.push(...read);
    }
    return edits;
  }
  return [];
}

const readStep = (link: Link, text: string, stepText: string) =>
  readInRange(link, "at", text, stepText, { ...ranges.steps, min: 0 });

interface Moment {
  readonly contender: Contender;
  readonly step: number;
  readonly groups: boolean;
}

/** Returns true for "126:0.02", whose name is a step. */
const isLater = (part: string): boolean => /^\d+$/.test(readPair(part).name);

/** Reads "lr:0.01", or "126:0.02", which gives what was changed `before` another value after step 126. */
function readChange(
  link: Link,
  part: string,
  { contender, step, groups }: Moment,
  before: Edit | undefined,
): Edit[] {
  const pair = readPair(part);
  const { slot } = contender;
  const read = (name: string) => readGiven(link, "at", definitionOf(contender), { ...pair, name }, groups);
  if (!before || !isLater(part)) return read(pair.name).map((given) => ({ step, slot, ...given }));
  const later = readStep(link, part, pair.name);
  if (typeof later === "string") link.problem("at", part, `is ignored: its step ${later}`);
  else if (later <= before.step)
    link.problem("at", part, `is ignored: its step must be above ${before.step}, the one before`);
  else return read(before.name).map((given) => ({ step: later, slot, ...given, continues: true }));
  return [];
}

/** Leaves out edits that would break an optimizer's conditions at their step. */
function withoutConflicts(link: Link, edits: readonly Edit[], contenders: readonly Contender[]): Edit[] {
  const given = new Map(contenders.map((one) => [one.slot, { ...one.values }]));
  const kept: Edit[] = [];
  for (const changes of moments(edits)) {
    const place = `${changes[0].step},${changes[0].slot + 1}`;
    const contender = contenders.find((one) => one.slot === changes[0].slot);
    const definition = contender && definitionOf(contender);
    const next = { ...given.get(changes[0].slot) };
    for (const { name, value } of changes) next[name] = value;
    const conflict = definition && conflictAmong(definition, next);
    if (conflict) link.problem("at", place, `is ignored: ${conflict}`);
    else {
      given.set(changes[0].slot, next);
      kept.push(...changes);
    }
  }
  return normalizeEdits(kept);
}
