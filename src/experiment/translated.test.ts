import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCsv } from "../datasets/csv.ts";
import { datasets } from "../datasets/index.ts";
import { LanguageError, parseExpression, typedLimits } from "../lang/index.ts";
import { readRule, readSchedule } from "../lang/read/typed.ts";
import { withProse } from "../optim/define/with-prose.ts";
import { addons, families, optimizers } from "../optim/index.ts";
import { problems } from "../problems/index.ts";
import { problemProse } from "../problems/with-prose.ts";
import { parseSurfaceFormula, surfaces } from "../surfaces/index.ts";
import { surfaceGroups } from "../surfaces/prose.ts";
import { proseOf } from "../surfaces/with-prose.ts";
import { de } from "../words/de/index.ts";
import { retold as german } from "../words/de/retold/index.ts";
import { es } from "../words/es/index.ts";
import { retold as spanish } from "../words/es/retold/index.ts";
import { leftIn, retellIn } from "../words/testing/retell-in.ts";
import { readFile } from "./file/read-json.ts";
import { decode } from "./index.ts";
import corpus from "./link/corpus/v1.json" with { type: "json" };

/** Returns the strings of a test file, of one line each and without the names of its tests. */
function stringsOf(file: string): string[] {
  const source = readFileSync(join(import.meta.dirname, "..", file), "utf8");
  return [
    ...source.matchAll(
      /(?<!(?:test|it|describe|each\(.*\))\()(?<=[\s[(])"((?:[^"\\\n]|\\["\\ntr]|\\u[0-9a-f]{4})*)"/g,
    ),
  ].map(([text]) => JSON.parse(text) as string);
}

/** Returns each message that holds English words in Spanish or in German, with its translation. */
function leftEnglish(messages: Iterable<string>): string[] {
  const found = [...new Set(messages)].flatMap((message) =>
    [retellIn.es(message), retellIn.de(message)].map((told) => ({ message, told })),
  );
  return found
    .filter(({ message, told }) => told === message || leftIn(told).length > 0)
    .map(({ message, told }) => `${message} → ${told}`);
}

describe("the sentences that are translated once they are finished", () => {
  test("have the same placeholders in both languages as in English", () => {
    for (const { sentences, parts } of [spanish, german])
      for (const [text, translation] of Object.entries<string>({ ...sentences, ...parts }))
        expect(placeholdersOf(translation), text).toEqual(placeholdersOf(text));
    expect(Object.keys(german.sentences)).toEqual(Object.keys(spanish.sentences));
    expect(Object.keys(german.parts)).toEqual(Object.keys(spanish.parts));
  });

  test("are all that is wrong with the links of the tests", () => {
    const links = [
      ...corpus.map(({ link }) => link),
      ...["codec", "readings", "landscape-link", "shared"].flatMap((name) =>
        stringsOf(`experiment/link/${name}.test.ts`),
      ),
    ];
    const messages = links.flatMap((link) => decode(link).problems.map(({ message }) => message));
    expect(new Set(messages).size).toBeGreaterThan(100);
    expect(leftEnglish(messages)).toEqual([]);
  });

  test("are all that is wrong with the formulas, rules and schedules of the tests", () => {
    const texts = [
      "read/parse",
      "read/hints",
      "read/declaration",
      "program/rule",
      "program/schedule",
    ].flatMap((name) => stringsOf(`lang/${name}.test.ts`));
    const messages = texts.flatMap((text) =>
      [typedExpression, parseSurfaceFormula, readRule, readSchedule].flatMap((read) => errorOf(text, read)),
    );
    expect(new Set(messages).size).toBeGreaterThan(100);
    expect(leftEnglish(messages)).toEqual([]);
  });

  test("are all that is said of the tables of the tests", () => {
    const messages = stringsOf("datasets/csv.test.ts").flatMap((text) => {
      const result = readCsv(text);
      const problems = "table" in result ? result.warnings : result.problems;
      return [...result.notes, ...problems.map(({ message }) => message)];
    });
    expect(new Set(messages).size).toBeGreaterThan(30);
    expect(leftEnglish(messages)).toEqual([]);
  });

  test("are all reasons why the files of the tests are refused", () => {
    const run = {
      format: "downhill-run-1",
      name: "a",
      seed: 1,
      parameters: 4,
      steps: [0, 1],
      losses: [1, 2],
    };
    const files = [
      "",
      "{",
      "[1]",
      "[".repeat(100),
      '{"downhill":1}',
      '{"downhill":9,"link":""}',
      ...[{}, { features: ["a"] }, { features: ["a"], target: "b", rows: 2 }].map((table) =>
        JSON.stringify({ downhill: 1, link: "", table }),
      ),
      ...[
        { format: "downhill-run-9" },
        { name: 4 },
        { seed: -1 },
        { steps: [] },
        { losses: 1 },
        { x: [1] },
      ].map((change) => JSON.stringify({ ...run, x: [0, 1], y: [0, 1], ...change })),
    ];
    const whys = files.map(readFile).flatMap((reading) => ("why" in reading ? [reading.why] : []));
    expect(whys.length).toBeGreaterThan(10);
    // The reason of JSON.parse is the browser's.
    expect(leftEnglish(whys.map((why) => why.replace(/(?<=no JSON: ).*/, "…")))).toEqual([]);
  });
});

describe("definitions", () => {
  const translated = (texts: Iterable<string | undefined>) => {
    const untold = [...texts].filter((text) => text !== undefined && (!(text in es) || !(text in de)));
    expect(untold).toEqual([]);
  };

  test("of surfaces have their sentences in Spanish and German", () => {
    translated(surfaceGroups.map(({ title }) => title));
    translated([...surfaces.values()].map((one) => proseOf(one).teaches));
    translated(
      [...surfaces.values()].flatMap(({ settings = {} }) => Object.values(settings).map((s) => s.meaning)),
    );
  });

  test("of data sets do", () => translated([...datasets.values()].map(({ teaches }) => teaches)));

  test("of problems do", () => {
    for (const problem of problems.values()) {
      const { teaches, settings, notes } = problemProse(problem);
      translated([problem.name, teaches, ...Object.values(settings), ...notes]);
      translated(Object.values(problem.settings).map(({ label }) => label));
      translated([problem.part.one, problem.part.many, problem.part.weight, problem.part.value]);
    }
  });

  test("of optimizers and addons do, but for notes and conventions", () => {
    translated(families.map(({ title }) => title));
    for (const one of [...optimizers.values(), ...addons.values()]) {
      const { inShort, goodWhen, failsWhen } = withProse(one);
      translated([inShort, goodWhen, failsWhen]);
      translated(Object.values(one.hyperparameters).map(({ meaning }) => meaning));
    }
  });
});

const typedExpression = (text: string) => parseExpression(text, typedLimits);

/** Returns the sentences and the label of a fix with which a text is refused. */
function errorOf(text: string, read: (text: string) => unknown): string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return [error.message, error.hint, error.fix?.label].filter((one) => typeof one === "string");
  }
}

const placeholdersOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{([^}:]+)/g)].map(([, name]) => name))].sort();
