import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { de } from "./de/index.ts";
import { content } from "./es/content/index.ts";
import { es as page } from "./es/index.ts";
import { languages } from "./languages.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");

type Room = Readonly<Record<string, string>>;

const es = { ...page, ...content };

const roomsOf = async (language: "es" | "de"): Promise<Room[]> => {
  const folder = join(import.meta.dirname, language);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /^(content[\\/].*)?[^\\/]+\.ts$/.test(name) && !/(index|voice)\.ts$/.test(name),
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

test("the page's opening has each language", () => {
  const script = read("public/opening.js");
  const style = read("src/app/first-minute/opening.css");
  for (const code of Object.keys(languages)) {
    expect(script).toContain(`"${code}"`);
    expect(style).toContain(`:root:not([lang="${code}"]) #opening [lang="${code}"]`);
  }
});

test("every sentence is said somewhere", () => {
  const said = new Set(sources().flatMap((text) => text.match(stringLiteral) ?? []));
  said.add(JSON.stringify(/<title>(.*)<\/title>/.exec(read("index.html"))?.[1]));
  const unsaid = Object.keys(es).filter((one) => !said.has(JSON.stringify(one)) && !said.has(`'${one}'`));
  expect(unsaid).toEqual([]);
});

/** Matches a string of one line, without its escapes resolved. */
const stringLiteral = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

/** Returns the files that may say something: the sources, and the page's HTML with the part that the build adds. */
function sources(): string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|[\\/]testing[\\/]|^words[\\/]/.test(name))
    .map((name) => join("src", name))
    .concat("index.html", join("scripts", "opening-pictures.mjs"))
    .map(read);
}
