import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { de } from "./de/index.ts";
import { content } from "./es/content/index.ts";
import { es as page } from "./es/index.ts";

type Room = Readonly<Record<string, string>>;

const es = { ...page, ...content };

const roomsOf = async (language: "es" | "de"): Promise<Room[]> => {
  const folder = join(import.meta.dirname, language);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /^(content[\\/].*)?[^\\/]+\.ts$/.test(name) && !name.endsWith("index.ts"),
  );
  const modules = await Promise.all(names.map((name) => import(/* @vite-ignore */ join(folder, name))));
  return modules.map((module) => Object.assign({}, ...Object.values<Room>(module)));
};

const placeholder = /\{([^}:]+)(:[^}]*)?\}/g;
const namesIn = (text: string): string =>
  [...new Set([...text.matchAll(placeholder)].map(([, name]) => name))].sort().join();

describe.each([
  ["Spanish", "es", es],
  ["German", "de", de],
] as const)("%s", (_, language, all: Room) => {
  test("has no sentence in two rooms, and every room in its index", async () => {
    const sentences = (await roomsOf(language)).flatMap((room) => Object.keys(room));
    expect(sentences.filter((one, i) => sentences.indexOf(one) !== i)).toEqual([]);
    expect(Object.keys(all).sort()).toEqual(sentences.sort());
  });

  test("has the same placeholders in each translation as in its English text, and no empty one", () => {
    const different = Object.entries(all).filter(
      ([text, translation]) => translation.trim() === "" || namesIn(text) !== namesIn(translation),
    );
    expect(different).toEqual([]);
  });

  test("has no context, which is for translators, in a translation", () => {
    expect(Object.values(all).filter((translation) => translation.includes("||"))).toEqual([]);
  });
});

test("German has no sentence that Spanish lacks", () => {
  expect(Object.keys(de).filter((sentence) => !Object.hasOwn(es, sentence))).toEqual([]);
});

test("every sentence is said somewhere", () => {
  const said = new Set(sources().flatMap((text) => text.match(stringLiteral) ?? []));
  const unsaid = Object.keys(es).filter((one) => !said.has(JSON.stringify(one)) && !said.has(`'${one}'`));
  expect(unsaid).toEqual([]);
});

/** Matches a string of one line, without its escapes resolved. */
const stringLiteral = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

function sources(): string[] {
  const root = join(import.meta.dirname, "..");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|[\\/]testing[\\/]|^words[\\/]/.test(name))
    .map((name) => readFileSync(join(root, name), "utf8"));
}
