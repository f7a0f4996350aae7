import type { Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";
import { hostileLinks } from "./hostile-links.ts";

/** Words of the message that the page shows for each link. */
const told: Readonly<Record<string, RegExp>> = {
  "a quotient of 128 for eight": /too long to compute the curvatures/,
  "inverse functions of one another": /at most 8 contenders/,
  "a broken rule for ten thousand": /sin is a function and needs its argument.*\(64 times\)/,
  "sixteen seeds of a wide network": /must be at most 3 in an experiment as large as this; using 3/,
  "unknown keys": /a= is not a key that links have, so it is ignored \(2,000 times\)/,
  "an unknown key without end": /(%C3%A9){9}.*=1 is not a key that links have/,
  "eight contenders with changes at every step": /at most 1000 are read/,
  "a name of direction signs": /U\+202Egnp\.exe/,
  "a number without end": /must be a whole number from 1 to 100000; using 500/,
};

/** Checks that the page is shown, answers a key, says what it read of a link, and is as wide as its window. */
async function standsAndAnswers({ page, play, again }: Playground, name: string): Promise<void> {
  await page.keyboard.press("?");
  const shortcuts = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(shortcuts, name).toBeVisible();
  await page.keyboard.press("Escape");
  // The page counts a dialog as open until it is removed, not only hidden.
  await expect(page.locator("dialog"), name).toHaveCount(0);
  if (told[name]) await expect(page.getByRole("main")).toContainText(told[name]);
  await expect(play.or(again), name).toBeVisible();
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth, name).toBe(clientWidth);
}

test("links that ask for the greatest possible work are opened one after the other", async ({ page }) => {
  const playground = await new Playground(page).open();
  for (const [name, link] of hostileLinks)
    await test.step(name, async () => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await standsAndAnswers(playground, name);
    });
});

test("a surface of a hundred thousand outlines is drawn, and the page answers", async ({ page }) => {
  const playground = await new Playground(page).open(hostileLinks.get("waves finer than the picture"));
  await expect.poll(() => coloursOfBackground(page)).toBeGreaterThan(2);
  await standsAndAnswers(playground, "after the picture has come");
});

test("hyperparameters of many layers are replaced by another optimizer's", async ({ page }) => {
  const playground = await new Playground(page).open(hostileLinks.get("settings of every layer"));
  await expect(playground.slider("beta 1, layer 6, AdamW")).toBeVisible();
  await page.evaluate(() => {
    location.hash = "data=moons&o=sgd,weights.lr:0.2";
  });
  await expect(playground.slider("lr, weights, SGD")).toBeVisible();
  await expect(page.getByRole("slider", { name: /^beta 1/ })).toHaveCount(0);
});

/** Counts the colours along the middle row of the picture of the surface. */
function coloursOfBackground(page: Page): Promise<number> {
  return page.locator("canvas[data-layer=background]").evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, 1);
    const context = copy.getContext("2d", { willReadFrequently: true });
    context?.drawImage(canvas, 0, canvas.height >> 1, canvas.width, 1, 0, 0, canvas.width, 1);
    const pixels = context?.getImageData(0, 0, copy.width, 1).data ?? new Uint8ClampedArray();
    return new Set(new Uint32Array(pixels.buffer)).size;
  });
}

/** Milliseconds that a task of the page may take, on an idle machine. */
const longest = Number(process.env.DOWNHILL_LONGEST_TASK ?? Number.NaN);

if (!Number.isNaN(longest))
  for (const [name, link] of hostileLinks)
    test(`${name}: no task of the page takes more than ${longest} ms`, async ({ page }) => {
      await noteTasks(page);
      await standsAndAnswers(await new Playground(page).open(link), name);
      // The charts, and parts below the first screen, are loaded after that.
      await page.waitForLoadState("networkidle");
      const tasks = await page.evaluate(() => (globalThis as { tasks?: number[] }).tasks ?? []);
      console.log(`${name}: ${tasks.join(", ") || "none over 50"} ms`);
      expect(Math.max(0, ...tasks)).toBeLessThan(longest);
    });

/** Records the durations of all tasks over 50 ms as `tasks` of the page. */
async function noteTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    const note = (list: PerformanceObserverEntryList) =>
      tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    new PerformanceObserver(note).observe({ type: "longtask", buffered: true });
  });
}

test("problems of one link disappear when another is opened, and each can be dismissed", async ({ page }) => {
  const playground = await new Playground(page).open("foo=1&foo=1&bar=2");
  const notices = playground.stage.getByRole("status");
  const notice = (text: string) => notices.getByRole("paragraph").filter({ hasText: text });
  await expect(notice("foo=1")).toContainText("(2 times)");
  await page.evaluate(() => {
    location.hash = "steps=x";
  });
  await expect(notice("foo=1")).toHaveCount(0);
  await expect(notices).toContainText("steps=x");
  await notices.getByRole("button", { name: "Dismiss: steps" }).click();
  await expect(notice("steps=x")).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = "foo=1&foo=1&foo=1";
  });
  await expect(notice("foo=1")).toContainText("(3 times)");
  await notices.getByRole("button", { name: "Dismiss: foo" }).click();
  await expect(notice("foo=1")).toHaveCount(0);
});

test("a file of brackets only is refused in a sentence, while the race goes on", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam&steps=50");
  const brackets = "[".repeat(2_000_000) + "]".repeat(2_000_000);
  await page.evaluate((text) => {
    const given = new DataTransfer();
    given.items.add(new File([text], "\u202egnp.json", { type: "application/json" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: given, bubbles: true }));
  }, `{"downhill":${brackets}}`);
  await expect(page.getByRole("alert")).toContainText(
    "U+202Egnp.json cannot be opened: it is nested more than 64 levels deep.",
  );
  await playground.play.click();
  await expect(playground.again).toBeVisible();
});
