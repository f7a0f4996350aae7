import { decode, printNumber } from "../../experiment/index.ts";
import { type ProblemDefinition, type ProblemSetting, settingsOf } from "../../problems/index.ts";
import type { ProblemProse } from "../../problems/prose.ts";
import { problemProse } from "../../problems/with-prose.ts";
import { demo } from "../demo.ts";
import { equations } from "../equations.ts";
import { inShortTime } from "../in-short-time.ts";
import { code, ofSentences, page, plain, table } from "../markdown.ts";
import { permittedIn } from "../problem-table.ts";
import type { Page } from "./page.ts";

/** Microseconds of a poster's race: enough for modular addition to be learned. */
const posterTime = 3_000_000;

/** Writes the page of a problem: its loss, its settings, and what to try. */
export function problemPage(problem: ProblemDefinition): Page {
  const { id, name } = problem;
  const prose = problemProse(problem);
  const path = `problems/${id}`;
  const { spec } = decode(`problem=${id}`);
  const { text, posters } = demo(path, spec, inShortTime(spec, posterTime));
  return {
    path,
    title: name,
    posters,
    text: page(
      { title: name, description: `${name}, a problem of many parameters: ${prose.teaches}.` },
      `${plain(prose.teaches.charAt(0).toUpperCase() + prose.teaches.slice(1))}.`,
      text,
      "## Loss",
      equations(prose.equations),
      ...prose.notes.map(plain),
      "## Settings",
      settings(problem, prose),
      sizes(problem),
      "## Sources",
      prose.sources.map((one) => `- [${plain(one.text)}](${one.url})`).join("\n"),
    ),
  };
}

function settings({ id, settings: all }: ProblemDefinition, prose: ProblemProse): string {
  const rows = Object.entries(all).map(([name, setting]) => [
    code(`problem=${id},${name}:${written(setting.default)}`),
    plain(prose.settings[name]),
    choicesOrRange(setting),
  ]);
  return table(["in a link, with its default", ofSentences("meaning"), "permitted"], rows);
}

const written = (value: number | string): string => (typeof value === "number" ? printNumber(value) : value);

function choicesOrRange(setting: ProblemSetting): string {
  if ("choices" in setting)
    return setting.choices.map(({ id, name }) => `${code(id)} ${plain(name)}`).join(", ");
  return permittedIn(setting);
}

function sizes(problem: ProblemDefinition): string {
  const { many, weight, value } = problem.part;
  const size = problem.size(settingsOf(problem, {}));
  return (
    `With its defaults it has ${size} parameters. Its parts are ${plain(many)}, each with its ${plain(weight)}; the stage ` +
    `shows the ${plain(value)} of each.`
  );
}
