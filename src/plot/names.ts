import { type Contender, definitionOf, type Spec } from "../experiment/index.ts";
import { type AddonDefinition, ownScheduleId, titleOf } from "../optim/index.ts";

/** More addons than these are counted, not named: a name has to fit at the end of a line. */
const maxNamed = 2;

/** Names a contender's optimizer and its addons briefly: "Adam + warmup + cosine". */
export function contenderTitle(contender: Contender): string {
  const definition = definitionOf(contender);
  const addons = definition.addons ?? [];
  const named = addons.slice(0, addons.length > maxNamed ? maxNamed - 1 : maxNamed);
  const rest = addons.length - named.length;
  return [
    titleOf(definition, contender.values),
    ...named.map(briefly),
    ...(rest > 0 ? [`${rest} more`] : []),
  ].join(" + ");
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
