import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decode } from "../experiment/index.ts";
import { networkKeys, problemKeys, sharedKeys, surfaceKeys } from "./link-keys.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const keys = [...sharedKeys, ...surfaceKeys, ...networkKeys, ...problemKeys];
const names = keys.map(({ key }) => key).join("|");

/** Matches text in code, in an attribute or in an address that begins like a link: `surface=beale&o=adam`. */
const link = new RegExp(`(?<=[\`#"]|^)(?:${names})=(?!["\`])[^\`"\\s|]*`, "gm");

/** Returns the links of a text, without those with "…", which are patterns and not examples. */
const linksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(link)].map(([found]) => found).filter((found) => !/…|=$/.test(found))),
];

const pages = readdirSync(new URL("../../docs/site", import.meta.url), {
  recursive: true,
  encoding: "utf8",
}).filter((name) => name.endsWith(".md"));
const documents = ["README.md", "CHANGELOG.md", ...pages.map((page) => `docs/site/${page}`)];

test("the links of the documents are found", () => {
  expect(linksIn(read("README.md")).length).toBeGreaterThan(7);
  expect(linksIn(read("docs/site/link.md")).length).toBeGreaterThan(5);
});

test.each(documents.flatMap((path) => linksIn(read(path)).map((found) => [path, found] as const)))(
  "%s: %s is read without a problem",
  (_, found) => {
    expect(decode(withData(found.replaceAll("&amp;", "&"))).problems).toEqual([]);
  },
);

test.each(keys.flatMap(({ key, means }) => linksIn(means).map((found) => [key, found] as const)))(
  "the example of %s=, %s, is read without a problem",
  (_, found) => {
    expect(decode(withData(found)).problems).toEqual([]);
  },
);

/** Completes a link: a key of networks, which the documents give alone, with data; an edit with its contender, a landscape with three. */
function withData(found: string): string {
  const [key] = found.split("=");
  if (key === "landscape") return `data=moons&o=sgd&o=adam&o=lion&${found}`;
  if (key === "at") return `o=adam,cosine&${found}`;
  if (key !== "data" && networkKeys.some((one) => one.key === key)) return `data=iris&${found}`;
  if (/^o=own/.test(found)) return `rule=p%20=%20p%20-%20lr*g&rule=p%20=%20p&${found}`;
  if (found.includes("own-schedule")) return `schedule=rate=base&schedule=rate=base*gamma&${found}`;
  return found;
}
