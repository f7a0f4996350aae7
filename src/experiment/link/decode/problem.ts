import {
  type ProblemDefinition,
  type ProblemSetting,
  permitted,
  problems,
  type Settings,
  settingsOf,
} from "../../../problems/index.ts";
import { defaultProblemSpec } from "../../defaults.ts";
import { definitionOfProblem } from "../../problem/chosen-problem.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { Link } from "../link.ts";
import { readInRange } from "../number.ts";
import { readPair } from "../parts.ts";
import { didYouMean, findId, findKey, hint, quoted } from "../spelling.ts";

/** Reads the part of a link that describes a problem: `problem=quadratic,dimensions:9`. */
export function readProblem(link: Link): Pick<ProblemSpec, "problem" | "settings"> {
  const text = link.one("problem") ?? "";
  const [written, ...pairs] = link.parts("problem", text);
  const definition = problems.get(findId(written, problems) ?? "");
  if (definition) return { problem: definition.id, settings: readSettings(link, text, definition, pairs) };
  const { problem: id } = defaultProblemSpec();
  const shown = definitionOfProblem(id).name;
  link.problem("problem", text, `is ignored: ${quoted(written)} is not a problem. ${shown} is shown`, () =>
    hint(written, problems.keys()),
  );
  return { problem: id, settings: {} };
}

/** Returns the settings that differ from their default, in the definition's order. */
function readSettings(
  link: Link,
  whole: string,
  definition: ProblemDefinition,
  pairs: readonly string[],
): Settings {
  const { settings: known, name: title } = definition;
  const found = new Map<string, number | string>();
  for (const part of pairs) {
    const { name: written, text } = readPair(part);
    const name = findKey(written, known);
    if (name === null)
      link.problem("problem", part, `is ignored: ${quoted(written)} is not a setting of ${title}`, () =>
        hint(written, Object.keys(known)),
      );
    else if (found.has(name)) link.problem("problem", part, "is given twice; the first one is used");
    else found.set(name, readValue(link, part, text, known[name]));
  }
  const given = Object.fromEntries(
    Object.entries(known).flatMap(([name, { default: usual }]) => {
      const value = found.get(name) ?? usual;
      return value === usual ? [] : [[name, value]];
    }),
  );
  const conflict = definition.conflict?.(settingsOf(definition, given));
  if (!conflict) return given;
  link.problem("problem", whole, `has settings that do not go together: ${conflict}. Its defaults are used`);
  return {};
}

/** Returns a setting's value; its default, and a problem, for any text that is not permitted. */
function readValue(link: Link, part: string, text: string, setting: ProblemSetting): number | string {
  if (!("choices" in setting)) {
    const value = readInRange(link, "problem", part, text, setting);
    if (typeof value === "number") return value;
    link.problem("problem", part, `${value}; its default is used`);
    return setting.default;
  }
  const choices = new Map(setting.choices.map((choice) => [choice.id, choice]));
  const id = findId(text, choices);
  if (id !== null) return id;
  link.problem("problem", part, `must be ${permitted(setting)}; its default is used`, () =>
    didYouMean(text, choices.keys()),
  );
  return setting.default;
}
