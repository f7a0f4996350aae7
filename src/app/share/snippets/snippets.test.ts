import { fc, test as property } from "@fast-check/vitest";
import { compile } from "@mdx-js/mdx";
import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { decode, defaultSpec, encode } from "../../../experiment/index.ts";
import { runs } from "../../../lang/testing/runs.ts";
import { type Embed, frameOf, type Poster, playgroundOf } from "./embed.ts";
import { snippets } from "./snippets.ts";

const hostile = `A "quoted" <b>race</b> & 'more' \`code\` {x} $y$ 50 % #1 a_b \\cmd ~ ^ | [l](u) *em* -- ü Ж 数 🏔`;
const formula = encode({
  ...defaultSpec,
  surface: { kind: "formula", source: "where(x < 0, x^2, 2*x) + y^2 # “ü” \"&' <b> {z} `q` (p) [r] |" },
});

const usual: Embed = {
  base: "https://example.org/some/where/",
  experiment: "surface=beale&o=adam,lr:0.05",
  label: "Adam on Beale",
  height: 420,
  theme: "auto",
  controls: "play",
  autoplay: false,
  poster: null,
};

const files: Poster = { src: "adam-on-beale.svg", dark: null, width: 640, height: 372 };
const data: Poster = {
  src: "data:image/svg+xml;base64,PHN2Zz4+Pz8/PC9zdmc+",
  dark: "data:image/svg+xml;base64,PHN2Zy8+",
  width: 640,
  height: 372,
};

const options = fc.record({
  poster: fc.constantFrom(null, files, data),
  theme: fc.constantFrom("auto", "light", "dark"),
  controls: fc.constantFrom("none", "play", "all"),
  autoplay: fc.boolean(),
  height: fc.integer({ min: 160, max: 2000 }),
}) satisfies fc.Arbitrary<Partial<Embed>>;

/** Embeds with any label and any formula. */
const embeds = fc
  .record({
    label: fc.oneof(
      fc.constant(hostile),
      fc.constant("a\u2028b\u2029c"),
      fc.string({ unit: "grapheme", minLength: 1 }),
    ),
    source: fc.oneof(fc.constant("x^2 + y^2"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 })),
    chosen: options,
  })
  .map(
    ({ label, source, chosen }): Embed => ({
      ...usual,
      ...chosen,
      label,
      experiment: encode({ ...defaultSpec, surface: { kind: "formula", source } }),
    }),
  );

const printed = (id: string, embed: Embed): string => {
  const found = snippets.find((snippet) => snippet.id === id);
  if (!found) throw new Error(`no snippet is called ${id}`);
  return found.print(embed);
};

/** Returns the elements of a fragment, with their attributes, and all its text. */
function elementsOf(html: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): string => {
    if ("value" in node) return node.value;
    if (!("childNodes" in node)) return "";
    const place = elements.length;
    if ("tagName" in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({ name: node.tagName, attributes, text: "" });
    }
    const text = node.childNodes.map(walk).join("");
    if ("tagName" in node) elements[place].text = text;
    return text;
  };
  const text = walk(parseFragment(html));
  return { elements, text };
}

/** Returns a text with the line ends that HTML parsers read all others as. */
const lines = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Returns the elements that a poster is made of, with their attributes. */
function pictureOf({ poster, label }: Embed) {
  if (!poster) return [];
  const { src, dark, width, height } = poster;
  const style = "max-width: 100%; height: auto";
  const size = { width: String(width), height: String(height) };
  const image = { name: "img", attributes: { src, alt: lines(label), ...size, style }, text: "" };
  if (dark === null) return [image];
  const source = { media: "(prefers-color-scheme: dark)", srcset: dark };
  return [
    { name: "picture", attributes: {}, text: "" },
    { name: "source", attributes: source, text: "" },
    image,
  ];
}

function expectElement(html: string, embed: Embed): void {
  const [script, ...others] = elementsOf(html).elements;
  expect(script).toEqual({
    name: "script",
    attributes: { src: `${embed.base}downhill-embed.js`, defer: "" },
    text: "",
  });
  expectElementAlone(others, embed);
}

function expectElementAlone(elements: ReturnType<typeof elementsOf>["elements"], embed: Embed): void {
  const [element, anchor, ...picture] = elements;
  expect([element.name, anchor.name]).toEqual(["downhill-experiment", "a"]);
  const { style, ...attributes } = element.attributes;
  expect(style).toBe(`display: block; min-height: ${embed.height}px`);
  expect(attributes).toEqual({
    experiment: embed.experiment,
    label: embed.label,
    height: String(embed.height),
    ...(embed.theme === "auto" ? {} : { theme: embed.theme }),
    ...(embed.controls === "play" ? {} : { controls: embed.controls }),
    ...(embed.autoplay ? { autoplay: "" } : {}),
  });
  expect(anchor.attributes).toEqual({ href: playgroundOf(embed) });
  expect(lines(anchor.text)).toBe(embed.poster ? "" : lines(embed.label));
  const withLines = picture.map((one) => ({
    ...one,
    attributes: {
      ...one.attributes,
      ...(one.attributes.alt === undefined ? {} : { alt: lines(one.attributes.alt) }),
    },
  }));
  expect(withLines).toEqual(pictureOf(embed));
}

describe("addresses", () => {
  property.prop([embeds])("decode to the experiment that they were made from", (embed) => {
    const spec = decode(embed.experiment);
    expect(decode(new URL(playgroundOf(embed)).hash)).toEqual(spec);
    expect(decode(new URL(frameOf(embed)).hash)).toEqual(spec);
  });

  property.prop([embeds])("contain no sign that has a meaning in a document", (embed) => {
    expect(frameOf(embed)).toMatch(/^[\w\-.~:/?#@!$&*+,;=%]+$/);
  });
});

describe("HTML", () => {
  property.prop([embeds])("parses to the element with its attributes and its link", (embed) => {
    expectElement(printed("element", embed), embed);
    const block = /^<div>\n(.*)\n<\/div>$/s.exec(printed("mkdocs", embed));
    expectElement(block?.[1] ?? "", embed);
  });

  property.prop([embeds])("parses to the frame with its attributes", (embed) => {
    const { elements, text } = elementsOf(printed("iframe", embed));
    expect(elements).toEqual([
      {
        name: "iframe",
        attributes: {
          src: frameOf(embed),
          title: embed.label,
          width: "100%",
          height: String(embed.height),
          style: "border: 0",
          loading: "lazy",
          sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
        },
        text: "",
      },
    ]);
    expect(text).toBe("");
  });
});

describe("Markdown", () => {
  const reader = new MarkdownIt({ html: true, linkify: true });

  property.prop([embeds])("parses to one link and nothing else", (embed) => {
    const written = printed("markdown", { ...embed, label: `x${embed.label}`, poster: null });
    const [, content, end] = reader.parse(written, {});
    const children = content.children ?? [];
    expect(end.type).toBe("paragraph_close");
    expect(children[0].attrGet("href")).toBe(playgroundOf(embed));
    expect(children.at(-1)?.type).toBe("link_close");
    const text = children.slice(1, -1);
    expect(text.filter(({ type }) => !["text", "writtenspecial"].includes(type))).toEqual([]);
    const wanted = `x${embed.label}`.replace(/\s+/g, " ").trim();
    expect(
      text
        .map(({ content }) => content)
        .join("")
        .trim(),
    ).toBe(wanted);
  });

  property.prop([embeds])("parses to one link around its picture", (embed) => {
    const written = printed("markdown", { ...embed, label: `x${embed.label}`, poster: files });
    const [, content] = reader.parse(written, {});
    const [open, image, close, ...rest] = content.children ?? [];
    expect([open.type, image.type, close.type, rest]).toEqual(["link_open", "image", "link_close", []]);
    expect(open.attrGet("href")).toBe(playgroundOf(embed));
    expect(image.attrGet("src")).toBe(files.src);
    expect(image.children?.every(({ type }) => type.startsWith("text"))).toBe(true);
  });

  test("keeps HTML for MkDocs as one block, whatever the label", () => {
    const text = printed("mkdocs", { ...usual, label: "a\n\n# b", experiment: formula });
    expect(text.split("\n")).toHaveLength(4);
    const tokens = reader.parse(text, {});
    expect(tokens.map(({ type }) => type)).toEqual(["html_block"]);
  });
});

describe("VitePress", () => {
  const reader = new MarkdownIt({ html: true, linkify: true });

  property.prop([embeds])(
    "has the element alone in one block, and its configuration in a comment",
    (embed) => {
      const tokens = reader.parse(printed("vitepress", embed), {});
      expect(tokens.map(({ type }) => type)).toEqual(["html_block", "html_block"]);
      const [comment, block] = tokens.map(({ content }) => content.trim());
      expect(comment).toMatch(/^<!--[^>]*(?:=>[^>]*)*-->$/);
      expect(comment).toContain(`{ src: "${embed.base}downhill-embed.js", defer: "" }`);
      const [division, ...elements] = elementsOf(block).elements;
      expect(division).toMatchObject({ name: "div", attributes: {} });
      expectElementAlone(elements, embed);
      expect(block.replace(/="[^"]*"/g, ""), "a template's expression").not.toContain("{{");
    },
  );
});

describe("Sphinx", () => {
  property.prop([embeds])("has the element in the raw block of reStructuredText", (embed) => {
    const [head, empty, ...block] = printed("rst", embed).split("\n");
    expect([head, empty]).toEqual([".. raw:: html", ""]);
    for (const line of block) expect(line).toMatch(/^ {3}/);
    expectElement(block.map((line) => line.slice(3)).join("\n"), embed);
  });

  property.prop([embeds])("has the element in the fence of MyST", (embed) => {
    const tokens = new MarkdownIt().parse(printed("myst", embed), {});
    expect(tokens.map(({ type, info }) => [type, info])).toEqual([["fence", "{raw} html"]]);
    expectElement(tokens[0].content, embed);
  });
});

/** A node of the program that MDX compiles to. The test reads calls of `_jsx` with a type and an object of literals. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Returns every element that Docusaurus would render with React, with its properties. */
async function reactOf(text: string) {
  const found: { name: unknown; props: Record<string, unknown> }[] = [];
  const read = (node: Node): unknown => {
    if (node.type === "Literal") return node.value;
    if (node.type === "ObjectExpression") {
      const all = node.properties as (Node & { key: Node; value: Node })[];
      const properties = all.filter(({ type }) => type === "Property");
      return Object.fromEntries(properties.map(({ key, value }) => [key.name ?? key.value, read(value)]));
    }
    return `<${node.type}>`;
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const node = value as Node;
    if (node.type === "CallExpression" && /^_jsxs?$/.test(String((node.callee as Node).name))) {
      const [type, props] = node.arguments as [Node, Node];
      found.push({
        name: type.value ?? (type.property as Node | undefined)?.name,
        props: read(props) as Record<string, unknown>,
      });
    }
    for (const child of Object.values(node)) walk(child);
  };
  await compile(text, { recmaPlugins: [() => (tree: unknown) => walk(tree)] });
  return found;
}

/** Checks the element, its link and its picture as React gets them. */
function expectRendered(elements: Awaited<ReturnType<typeof reactOf>>, embed: Embed): void {
  const element = elements.find(({ name }) => name === "downhill-experiment");
  expect(element?.props).toMatchObject({
    experiment: embed.experiment,
    label: embed.label,
    height: String(embed.height),
    style: { display: "block", minHeight: embed.height },
  });
  const anchor = elements.find(({ props }) => props.href !== undefined);
  expect(anchor?.props.href).toBe(playgroundOf(embed));
  const { poster } = embed;
  if (!poster) expect(anchor?.props.children).toBe(embed.label);
  const images = elements.filter(({ name }) => name === "img");
  const { src, width, height } = poster ?? {};
  expect(images.map(({ props }) => props)).toEqual(
    poster ? [{ src, alt: embed.label, width, height, style: { maxWidth: "100%", height: "auto" } }] : [],
  );
  const sources = elements.filter(({ name }) => name === "source").map(({ props }) => props.srcSet);
  expect(sources).toEqual(poster?.dark ? [poster.dark] : []);
}

describe("Docusaurus", () => {
  property.prop([embeds], { numRuns: runs(40) })(
    "renders the element with its attributes, its link and its picture from MDX",
    async (embed) => expectRendered(await reactOf(printed("docusaurus", embed)), embed),
  );
});

describe("React", () => {
  property.prop([embeds], { numRuns: runs(40) })(
    "has a component that renders the element with its attributes, its link and its picture",
    async (embed) => {
      const [comment, ...component] = printed("react", embed).split("\n");
      expect(comment).toBe(
        `// Once, in the HTML of the page: <script src="${embed.base}downhill-embed.js" defer></script>`,
      );
      expectRendered(await reactOf(component.join("\n")), embed);
    },
  );
});

describe("Jupyter", () => {
  property.prop([embeds])("has one call with the address as a string, and one comment", (embed) => {
    const [first, empty, call, ...rest] = printed("jupyter", embed).split("\n");
    expect([first, empty, rest]).toEqual(["from IPython.display import IFrame", "", []]);
    const read = /^IFrame\("([^"\\]*)", width="100%", height=(\d+)\) {2}# (.*)$/.exec(call);
    expect(read?.[1]).toBe(frameOf(embed));
    expect(Number(read?.[2])).toBe(embed.height);
  });
});

describe("LaTeX", () => {
  /** Signs by the commands that print them. */
  const signs: Readonly<Record<string, string>> = {
    textbackslash: "\\",
    textasciitilde: "~",
    textasciicircum: "^",
    textless: "<",
    textgreater: ">",
    textquotedbl: '"',
    textasciigrave: "`",
  };
  const read = (text: string) =>
    text.replace(/\\(?:([{}$&#_%])|([a-z]+)\{\})/g, (_, sign, name) => sign ?? signs[name]);

  property.prop([embeds])("keeps caption and address, and leaves no special sign unescaped", (embed) => {
    const text = printed("latex", embed);
    const caption = /^ {2}\\caption\{(.*)\}$/mu.exec(text)?.[1] ?? "";
    expect(read(caption)).toBe(embed.label.replace(/\s+/g, " "));
    expect(caption.replace(/\\[{}$&#_%]|\\[a-z]+\{\}/g, "")).not.toMatch(/[\\{}$&#_%~^]/);
    const address = /\\href\{([^}]*)\}/.exec(text)?.[1] ?? "";
    expect(address.replace(/\\([#%&~_])/g, "$1")).toBe(playgroundOf(embed));
  });
});

test("prints every kind of snippet for a label and a formula full of special signs", () => {
  for (const { print } of snippets)
    expect(print({ ...usual, label: hostile, experiment: formula })).not.toBe("");
});
