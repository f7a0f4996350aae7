import { type Contender, definitionOf, printNumber, type Spec, valuesAt } from "../experiment/index.ts";
import { type AddonDefinition, ownScheduleId, titleOf } from "../optim/index.ts";
import { say, translated, withSeparator } from "../words/say.ts";

/** More addons than these are counted, not named: a name has to fit at the end of a line. */
const maxNamed = 2;

/** Names a contender's optimizer and its addons briefly: "Adam + warmup + cosine"; a fork "Adam from 120". */
export function contenderTitle(contender: Contender): string {
  const definition = definitionOf(contender);
  const addons = definition.addons ?? [];
  const named = addons.slice(0, addons.length > maxNamed ? maxNamed - 1 : maxNamed);
  const rest = addons.length - named.length;
  const more = rest > 0 ? [say("{count} more", { count: rest })] : [];
  const given = titleOf(definition, contender.values);
  // The name that a typed rule gives itself is its author's.
  const title = contender.rule?.includes(given) ? given : translated(given);
  const name = [title, ...named.map(briefly), ...more].join(" + ");
  const { fork } = contender;
  return fork ? say("{name} from {step}", { name, step: String(fork.step) }) : name;
}

/** Names an addon briefly: "cosine" for Cosine annealing, "SAM" for SAM, and a typed schedule by its name. */
export const briefly = ({ id, name }: AddonDefinition): string =>
  name.toUpperCase() === name || id === ownScheduleId ? name : id.replaceAll("-", " ");

/** Returns the contenders' names on the page by slot: "Adam", and "Adam 2" where there are two. */
export function contenderNames(spec: Spec): Map<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    spec.contenders.map((contender) => {
      const title = contenderTitle(contender);
      const count = (seen.get(title) ?? 0) + 1;
      seen.set(title, count);
      return [contender.slot, count === 1 ? title : `${title} ${count}`];
    }),
  );
}

/**
 * Returns the names that stand next to heads, by slot. Those of contenders with one title have the first value that
 * tells them apart: "Adam lr 0.05" and "Adam 2 lr 0.1".
 */
export function headNames(spec: Spec): Map<number, string> {
  const names = contenderNames(spec);
  for (const contender of spec.contenders) {
    const title = contenderTitle(contender);
    const alike = spec.contenders.filter((other) => contenderTitle(other) === title);
    const { hyperparameters } = definitionOf(contender);
    const valuesOf = ({ slot, fork }: Contender) => valuesAt(spec, slot, fork?.step ?? 0);
    const telling = Object.keys(hyperparameters).find(
      (name) => new Set(alike.map((one) => valuesOf(one)[name])).size > 1,
    );
    if (telling === undefined) continue;
    const { slot } = contender;
    const value = withSeparator(printNumber(valuesOf(contender)[telling]));
    names.set(slot, `${names.get(slot)} ${translated(hyperparameters[telling].label)} ${value}`);
  }
  return names;
}
