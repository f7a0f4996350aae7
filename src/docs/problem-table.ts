import { type ProblemSetting, problems } from "../problems/index.ts";
import { code, plain, table } from "./markdown.ts";

/** Writes a table of the problems with their settings: names in links, permitted values and defaults. */
export const problemTable = (): string =>
  table(
    ["problem", "in a link", "setting", "permitted", "default"],
    [...problems.values()].flatMap(({ id, name, settings }) =>
      Object.entries(settings).map(([setting, one], i) => [
        i === 0 ? plain(name) : "",
        i === 0 ? code(`problem=${id}`) : "",
        code(setting),
        permittedIn(one),
        code(String(one.default)),
      ]),
    ),
  );

/** Says which values a setting may have, in Markdown. */
export function permittedIn(setting: ProblemSetting): string {
  if ("choices" in setting) return setting.choices.map(({ id }) => code(id)).join(", ");
  return `${setting.whole ? "whole, " : ""}from ${setting.min} to ${setting.max}`;
}
