import { definitionOf, type Spec } from "../experiment/index.ts";
import { titleOf } from "../optim/index.ts";

/** What each contender is called on the page, by slot: "Adam", and "Adam 2" where there are two. */
export function contenderNames(spec: Spec): Map<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    spec.contenders.map((contender) => {
      const title = titleOf(definitionOf(contender), contender.values);
      const count = (seen.get(title) ?? 0) + 1;
      seen.set(title, count);
      return [contender.slot, count === 1 ? title : `${title} ${count}`];
    }),
  );
}
