import { type Part, told } from "../../words/told.ts";

/** Returns a list in a sentence, as data: "a", "a and b", "a, b and c". */
export function toldList(names: readonly string[]): Part {
  const last = names[names.length - 1] ?? "";
  return names.length < 2
    ? last
    : told("{one} and {other}", { one: names.slice(0, -1).join(", "), other: last });
}
