import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

const site = new URL("../../docs/site/", import.meta.url);
const pagesIn = (folder: URL): string[] => readdirSync(folder).filter((name) => name.endsWith(".md"));
const english = pagesIn(site);

/** Matches what is not prose: code, code from a file, and parts that the build writes, embeds among them. */
const block = /^( *)```.*?^\1```$|^<!--@include:.*?-->$|^<<< [^\n]*$/gms;

interface Guide {
  readonly blocks: readonly string[];
  /** The kind of each block between empty lines, with its number of rows or items. */
  readonly shape: readonly string[];
  readonly anchors: readonly string[];
  /** Sorted, as translated sentences have another order; from the English folder. */
  readonly links: readonly string[];
}

function read(folder: "" | "es/", name: string): Guide {
  const text = readFileSync(new URL(folder + name, site), "utf8").replace(/<\/?div[^>]*>\n*/g, "");
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const prose = body.replace(block, "CODE");
  return {
    blocks: body.match(block) ?? [],
    shape: [
      head.replace(/: .*/g, ""),
      ...prose
        .trim()
        .split(/\n\s*\n/)
        .map(kind),
    ],
    anchors: [...prose.matchAll(/^##+ (.*)$/gm)].map(([, heading = ""]) => anchor(heading)),
    links: [...prose.matchAll(/\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g)]
      .map(([, link = ""]) => fromEnglish(folder, link))
      .sort(),
  };
}

function kind(paragraph: string): string {
  const heading = /^#+ /.exec(paragraph);
  if (heading) return heading[0];
  const rows = paragraph.match(/^\|/gm) ?? [];
  const items = paragraph.match(/^(-|\d+\.) /gm) ?? [];
  return rows.length > 0 ? `${rows.length} rows` : items.length > 0 ? `${items.length} items` : "text";
}

/** Returns the anchor that a heading states, or that VitePress makes of it. */
function anchor(heading: string): string {
  const [, stated] = /\{#(.*)\}$/.exec(heading) ?? [];
  return (
    stated ??
    heading
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
  );
}

function fromEnglish(folder: string, link: string): string {
  if (/^(https?:|#)/.test(link)) return link;
  return posix.join(folder, link).replace(/^es\//, "");
}

test("every guide is there in Spanish, and no other page", () => {
  expect(pagesIn(new URL("es/", site))).toEqual(english);
});

test.each(english)("%s has the same parts, code, anchors and links in Spanish", (name) => {
  expect(read("es/", name)).toEqual(read("", name));
});
