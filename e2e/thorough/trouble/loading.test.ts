import type { Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const raceWorker = /assets\/race\.worker-[^/]*\.js$/;

/** Holds the files at `address` back; returns a function that lets them through. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

test("the stage can be played before the charts arrive", async ({ page }) => {
  const release = await hold(page, /assets\/Charts-[^/]*\.js/);
  const playground = await new Playground(page).open("steps=100");
  await expect(playground.charts).toContainText("Loading the charts");
  const before = await playground.picture();
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  expect(await playground.picture()).not.toBe(before);
  await expect(playground.charts).toContainText("Loading the charts");

  release();
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  expect((await playground.values()).caption).toBe("At step 100");
});

test("play pressed before the worker has loaded starts the race when it has", async ({ page }) => {
  const release = await hold(page, raceWorker);
  const playground = await new Playground(page).open("steps=100");
  await playground.play.click();
  await expect(playground.pause).toBeVisible();
  await page.getByText("Show values as a table").click();
  const table = page.getByRole("region", { name: "Values as a table" }).getByRole("table");
  await expect(table, "its numbers are still to come").toHaveAttribute("aria-busy", "true");
  release();
  await expect.poll(() => playground.step()).toBeGreaterThan(0);
  await expect(playground.again).toBeVisible();
  await expect(table).toHaveAttribute("aria-busy", "false");
});

test("files that a link's worker needs are fetched before the worker has loaded", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const release = await hold(page, raceWorker);
  const playground = await new Playground(page).open("data=moons&o=muon&steps=20");
  for (const file of ["training-", "every-method-", "NetworkStage-"])
    await expect.poll(() => asked.some((address) => address.includes(`/${file}`)), file).toBe(true);
  release();
  await playground.seek(20);
  expect((await playground.values()).caption).toBe("At step 20");
});

test("the page without JavaScript says that it needs it", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.locator("noscript"), "role and text locators leave it out").toBeVisible();
  await context.close();
});

test.describe("the page opened from a disk", () => {
  test.use({ expectedErrors: /file:\/\/|Failed to load resource/ });

  test("says why it cannot run", async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(new URL("../../../dist/index.html", import.meta.url).href);
    await expect(page.getByText("browsers load its programs only from a web server")).toBeVisible();
    await page.close();
  });
});

test("the charts show exact values where the pointer is", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=200");
  await playground.seek(200);
  const chart = page.getByRole("slider", { name: "Loss, chart" });
  const readout = page.getByText(/^Step \d+/).last();
  // The chart may be scrolled into view, and scrolling ends a hover.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await chart.hover();
    const step = Number((await readout.textContent({ timeout: 1000 }))?.replace(/\D/g, ""));
    expect(step).toBeGreaterThan(20);
  }).toPass();
  const shown = await chart.getAttribute("aria-valuetext");
  expect(shown).toContain("Adam");
});

test("nothing jumps while the page loads", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
        const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
          const { nodeName, textContent } = node ?? {};
          return `${nodeName} "${textContent?.slice(0, 40)}" from ${from.x}, ${from.y} to ${to.x}, ${to.y}`;
        });
        shifts.push({ value, moved: moved.join("; ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const [width, link] of [
    [390, null],
    [1440, null],
    [390, "f=x^2+y^2&o=adam"],
    [390, "data=moons"],
    [1440, "data=moons"],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    const playground = new Playground(page);
    await (link === null ? playground.visit() : playground.open(link));
    if (link?.startsWith("f=")) await expect(page.getByRole("textbox", { name: "f(x, y) =" })).toBeVisible();
    if (link?.startsWith("data="))
      await expect(page.getByRole("img", { name: /the networks? of/ })).toBeVisible();
    else await playground.picture();
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; moved: string }[] }).shifts,
    );
    const movers = shifts.filter(({ value }) => value > 1e-3).map(({ value, moved }) => `${value}: ${moved}`);
    // Up to 0.1 counts as good (Web Vitals).
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      `${link} at ${width}\n${movers.join("\n")}`,
    ).toBeLessThan(0.01);
  }
});

/** The parts of a layout shift that TypeScript's DOM lacks. */
interface Shift {
  value: number;
  sources: { node?: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
