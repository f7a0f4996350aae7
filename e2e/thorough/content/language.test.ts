import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { content } from "../../../src/words/es/content/index.ts";
import { es as page } from "../../../src/words/es/index.ts";
import { expect, test } from "../../testing/test.ts";

test.use({ locale: "es-ES", expectedErrors: /GPU stall|no canvas/ });

/** English sentences that have another text in Spanish: none may be seen or heard on the page. */
const english = Object.entries({ ...page, ...content })
  .filter(([sentence, translation]) => sentence !== translation && !sentence.includes("{"))
  .map(([sentence]) => sentence.split("||")[0]);

/** Matches words of English that are none of Spanish, and no name and no word of links or formulas. */
const words =
  /(?<!\p{L})(the|is|are|was|were|be|has|have|must|can|cannot|could|of|and|or|not|than|that|this|these|which|there|here|it|its|at|from|to|for|with|without|by|only|each|most|least|above|below|step|steps|loss|learning|rate|show|hide|add|remove|close|open)(?!\p{L})/iu;

/** Names that are not translated, as of optimizers and of typed rules and schedules, the longest first. */
const names = [
  ...namesIn("optim/rules", /rival: \{\s*name: "([^"]+)"/g),
  ...namesIn("app/gallery/catalog", /`# ([^\n]+)\n/g),
].sort((a, b) => b.length - a.length);

/** Returns what a pattern finds in the modules of a folder of `src`. */
function namesIn(folder: string, pattern: RegExp): string[] {
  const place = new URL(`../../../src/${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [...readFileSync(new URL(file, place), "utf8").matchAll(pattern)].map(([, name]) => name),
    );
}

/** Returns a text without the names in it. */
const withoutNames = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, ""), text);

/** Returns the texts of the page, shown or for screen readers, without those that are marked as English or as code. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const apart = '[lang="en"], code, pre, kbd, svg math, script, style, textarea, .katex, [data-english]';
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest(apart)) continue;
      if (node instanceof Element)
        for (const name of ["aria-label", "title", "placeholder", "aria-valuetext", "alt"])
          texts.add(element.getAttribute(name)?.trim() ?? "");
      else texts.add(node.textContent?.trim() ?? "");
    }
    return [...texts];
  });

/** Fails where a text of the page is an English sentence, or has an English word. */
async function expectSpanish(page: Page, view: string): Promise<void> {
  const known = new Set(english);
  const left = async () =>
    (await textsOn(page)).filter((text) => known.has(text) || words.test(withoutNames(text)));
  await expect.poll(left, { message: `English left on ${view}` }).toEqual([]);
}

/** Views by name: the link of each, and what opens more of it. */
const views: readonly (readonly [name: string, link: string, open?: (page: Page) => Promise<void>])[] = [
  ["a surface", "#o=sgd,lr:0.01&o=adam,lr:0.05&surface=beale&steps=300"],
  ["a network", "#data=spiral&o=adam&steps=60"],
  ["a problem", "#problem=quadratic&o=adam&steps=60"],
  ["a map", "#o=sgd&map=lr:1e-4..1e-2,momentum:0..0.9,size:8"],
  ["a landscape", "#data=spiral&o=adam&steps=40&landscape=paths"],
  ["several seeds", "#data=spiral&o=adam&steps=40&seeds=3"],
  ["a link with problems", "#o=adam,lr:fast,beta9:1&surface=nowhere"],
  [
    "a card's hyperparameters, a reference card",
    "#o=adam",
    async (page) => {
      await page.getByRole("button", { name: /^Más hiperparámetros/ }).click();
      await page.getByRole("button", { name: /Adam/ }).first().click();
    },
  ],
  [
    "Share",
    "#o=adam&steps=50",
    async (page) => {
      await page.getByRole("button", { name: "Compartir" }).click();
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        await expectSpanish(page, `Share, ${await tab.textContent()}`);
      }
    },
  ],
  [
    "the lists to learn from",
    "#o=adam&steps=50",
    async (page) => {
      for (const list of [0, 1, 2]) {
        await page.getByRole("button", { name: "Aprender" }).click();
        await page.getByRole("menuitem").nth(list).click();
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectSpanish(page, `list ${list}`);
        await page.getByRole("dialog").getByRole("button", { name: "Cerrar" }).click();
      }
    },
  ],
  [
    "the shortcuts",
    "#o=adam&steps=50",
    (page) => page.getByRole("button", { name: "Atajos de teclado", exact: true }).click(),
  ],
  [
    "the inspector",
    "#o=adam&steps=50&surface=beale",
    async (page) => {
      await page.getByRole("slider", { name: "Línea de tiempo" }).fill("20");
      await page.getByRole("button", { name: "Inspeccionar" }).click();
    },
  ],
];

for (const [name, link, open] of views)
  test(`no English is left on ${name}`, async ({ page }) => {
    await page.goto(`./${link}`);
    await expect(page.getByRole("button", { name: /^(Reproducir|Pausar)/ }).first()).toBeVisible();
    // The parts that are loaded later have texts too.
    await page.waitForLoadState("networkidle");
    await open?.(page);
    await expectSpanish(page, name);
  });
