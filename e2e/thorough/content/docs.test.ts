import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expectAccessible } from "../../testing/axe.ts";
import { HostSite } from "../../testing/host-site.ts";
import { test as base, expect } from "../../testing/test.ts";

const test = base.extend<{ site: HostSite; docs: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = await HostSite.start();
    await use(site);
    await site.stop();
  },
  /** The documentation's address, below a path that the build did not know. */
  docs: async ({ site }, use) => use(`${site.downhill}/docs/`),
  homes: async ({ site }, use) => use([site.origin]),
});

const dist = join(fileURLToPath(import.meta.url), "..", "..", "..", "..", "dist");

/** The built library, as only Vite finds the definitions from the sources. */
const library = (): Promise<typeof import("../../../src/library/experiment.ts")> =>
  import(pathToFileURL(join(dist, "lib", "library", "experiment.js")).href);

/** Pages, one of each kind. */
const kinds = [
  "",
  "link.html",
  "optimizers/",
  "optimizers/adam.html",
  "addons/",
  "addons/cosine.html",
  "surfaces/bowl.html",
  "problems/",
  "problems/quadratic.html",
  "datasets/iris.html",
  "lessons/",
  "lessons/answers.html",
  "findings/",
  "findings/catapult.html",
  "rule.html",
  "schedule.html",
  "es/",
  "es/link.html",
];

interface Read {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly experiments: readonly string[];
}

function read(html: string): Read {
  const links: string[] = [];
  const ids = new Set<string>();
  const experiments: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("attrs" in node)
      for (const { name, value } of node.attrs) {
        if (name === "href" || name === "src" || name === "srcset") links.push(value);
        if (name === "id") ids.add(value);
        if (name === "experiment") experiments.push(value);
      }
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return { links, ids, experiments };
}

/** Returns all pages that can be reached from the first, by address; null for an address without a page. */
async function crawl(first: string): Promise<Map<string, Read | null>> {
  const found = new Map<string, Read | null>();
  const waiting = [first];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address)) continue;
    const response = await fetch(address);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") && address.startsWith(first);
    const page = response.ok ? read(isPage ? await response.text() : "") : null;
    found.set(address, page);
    for (const link of page?.links ?? []) {
      const url = new URL(link, address);
      url.hash = "";
      if (url.origin === new URL(first).origin) waiting.push(url.href);
    }
  }
  return found;
}

test("every page loads, every link and anchor has a target, every experiment is valid", async ({ docs }) => {
  const { decode } = await library();
  const found = await crawl(docs);
  const wrong: string[] = [];
  for (const [address, page] of found) {
    if (!page) wrong.push(`nothing answers at ${address}`);
    for (const experiment of page?.experiments ?? [])
      for (const { message } of decode(experiment).problems)
        wrong.push(`${address}: ${experiment} ${message}`);
    for (const link of page?.links ?? []) {
      const { href, hash } = new URL(link, address);
      const target = href.slice(0, href.length - hash.length);
      if (hash === "" || !target.startsWith(docs.replace("docs/", ""))) continue;
      // The playground's hash is an experiment.
      if (target.startsWith(docs)) {
        if (!found.get(target)?.ids.has(decodeURIComponent(hash.slice(1))))
          wrong.push(`${address}: ${link} has no target`);
      } else if (decode(hash).problems.length > 0) wrong.push(`${address}: ${link} is not understood`);
    }
  }
  expect(wrong).toEqual([]);
  const pages = [...found.keys()].filter(
    (address) => address.startsWith(docs) && /(\/|\.html)$/.test(address),
  );
  for (const kind of kinds) expect(pages).toContain(docs + kind);
  expect(pages.filter((address) => found.get(address)?.experiments.length).length).toBeGreaterThan(90);
});

// The watched page fails the test at any error.
test("a page of each kind plays", async ({ page, docs }) => {
  for (const kind of ["", "optimizers/adam.html", "addons/sam.html", "datasets/iris.html", "rule.html"]) {
    await page.goto(docs + kind);
    await page.getByRole("button", { name: /^Play: / }).click();
    const timeline = page.frameLocator(".demo iframe").getByRole("slider", { name: "Timeline" });
    await expect.poll(async () => Number(await timeline.inputValue()), { message: kind }).toBeGreaterThan(0);
  }
});

test("links between pages work below any path, and pages keep their pictures", async ({ page, docs }) => {
  await page.goto(`${docs}optimizers/adam.html`);
  await page.getByRole("button", { name: "More" }).first().hover();
  await page.getByRole("link", { name: "Surfaces" }).first().click();
  await expect(page).toHaveURL(`${docs}surfaces/`);
  await page.getByRole("link", { name: "Quadratic bowl" }).last().click();
  await expect(page).toHaveURL(`${docs}surfaces/bowl.html`);
  const picture = page.locator(".demo .only-light img");
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Quadratic bowl");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Surfaces");
});

test("the menu of a page fits a tablet", async ({ page, docs }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(docs);
  const menu = page.getByRole("navigation", { name: "Main Navigation" });
  for (const link of await menu.getByRole("link").all()) await expect(link).toBeInViewport({ ratio: 1 });
});

test("the sidebar lists optimizers by families and begins with SGD and Adam", async ({ page, docs }) => {
  await page.goto(`${docs}optimizers/`);
  const sidebar = page.getByRole("navigation", { name: "Sidebar Navigation" });
  const headings = await sidebar.getByRole("heading").allTextContents();
  expect(headings.slice(0, 3)).toEqual(["Optimizers", "SGD and momentum", "Adaptive"]);
  for (const [heading, first] of [
    ["SGD and momentum", "SGD"],
    ["Adaptive", "Adam"],
  ] as const) {
    const family = sidebar.locator("section").filter({ has: page.getByRole("heading", { name: heading }) });
    await expect(family.last().getByRole("link").first()).toHaveText(first);
  }
});

test("the search finds a surface and goes there", async ({ page, docs }) => {
  await page.goto(`${docs}link.html`);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("searchbox").fill("Himmelblau");
  await page.getByRole("option").getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`^${docs}surfaces/himmelblau.html`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Himmelblau");
});

test("playground and documentation link to each other", async ({ page, docs, site }) => {
  await page.goto(`${site.downhill}/#surface=beale`);
  await page.getByRole("link", { name: "Documentation" }).click();
  await expect(page).toHaveURL(docs);
  await page.getByRole("link", { name: "Playground", exact: true }).first().click();
  // Without a link the first race plays by itself.
  await expect(page.getByRole("button", { name: /^(Play|Play again|Pause)$/ })).toBeVisible();
});

test("a page without scripts shows its picture, its equations and the link", async ({ browser, docs }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${docs}optimizers/adam.html`);
  const picture = page.locator(".demo .only-light img");
  await expect(picture).toBeVisible();
  await expect(page.locator(".equations math").first()).toBeAttached();
  await expect(page.getByRole("link", { name: "Open in Downhill" })).toBeVisible();
  await context.close();
});

test("the policy of a page permits no script but its own", async ({ docs }) => {
  const html = readFileSync(join(dist, "docs", "optimizers", "adam.html"), "utf8");
  const [, directives] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(directives).toContain("default-src 'none'");
  expect(directives?.match(/script-src [^;]*/)?.[0]).not.toContain("unsafe-inline");
  expect(docs).toContain("/some/where/");
});

for (const kind of [...kinds, "api/network.html"])
  test(`axe finds nothing on ${kind || "the first page"}`, async ({ page, docs }) => {
    await page.goto(docs + kind);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, kind);
  });
