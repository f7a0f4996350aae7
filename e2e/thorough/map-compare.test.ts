import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe.ts";
import { computed, mapOf, scattersIn } from "../map-panel.ts";
import { Playground } from "../playground.ts";
import { expect, test } from "../test.ts";

const workersOfMaps = (page: Page) =>
  page.workers().filter((worker) => worker.url().includes("map.worker")).length;

test("a map is compared with another contender and alone again, and its workers end with it", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=sgd&o=adam&steps=50&map=lr:1e-4..1:log,size:32");
  await computed(page);
  await page.getByRole("combobox", { name: "Compare with" }).selectOption("against Adam");
  await expect.poll(() => playground.link()).toContain("of:1-2");
  await computed(page);
  await expect(page.getByRole("heading", { name: "Difference" })).toBeVisible();
  await page.getByRole("combobox", { name: "Compare with" }).selectOption("not compared");
  await expect.poll(() => playground.link()).not.toContain("of:");
  await expect(page.getByRole("heading", { name: "Difference" })).toBeHidden();
  await page.getByRole("combobox", { name: "Compare with" }).selectOption("against Adam");
  await computed(page);
  expect(workersOfMaps(page)).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Remove the map" }).click();
  await expect.poll(() => workersOfMaps(page)).toBe(0);
});

test("a map that is still computed leaves no worker when it is removed, or when the reader goes elsewhere", async ({
  page,
}) => {
  const long = "data=moons&o=sgd&o=adam&steps=2000&map=lr:1e-4..1:log,seed:1..64,of:1-2";
  for (const leave of [
    () => page.getByRole("button", { name: "Remove the map" }).click(),
    () => page.evaluate(() => location.assign("#o=sgd")),
    () => page.goto("about:blank"),
  ]) {
    await new Playground(page).open(long);
    await expect(page.getByRole("button", { name: "Stop", exact: true })).toBeVisible();
    await expect.poll(() => workersOfMaps(page)).toBeGreaterThan(0);
    await leave();
    await expect.poll(() => workersOfMaps(page)).toBe(0);
  }
});

test("random settings are asked for by a button; an axis less makes a map of them, and an axis more adds a scatter", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "o=adam&steps=40&map=lr:1e-4..1:log,beta1:0..0.9,size:16",
  );
  await computed(page);
  await page.getByRole("button", { name: "Random settings" }).click();
  await computed(page);
  const figures = scattersIn(page.getByRole("region", { name: /^Loss after/ }));
  const count = await figures.count();
  expect(count).toBeGreaterThan(2);
  await page.getByRole("combobox", { name: `Axis ${count + 1}` }).selectOption("seed");
  await expect(figures).toHaveCount(count + 1);
  await expect.poll(() => playground.link()).toContain("seed:1..64");
  for (let place = count + 1; place > 2; place--)
    await page.getByRole("combobox", { name: `Axis ${place}` }).selectOption("nothing");
  await expect(page.getByRole("combobox", { name: "Axis up" })).toBeVisible();
  await computed(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const pair = "surface=bowl&o=sgd&o=adam&steps=50&map=lr:1e-3..1:log,start.x:-4..4,cell:loss,of:1-2,size:16";
  const settings = "surface=bowl&o=sgd&steps=50&map=lr:1e-3..1:log,momentum:0..0.9,start.x:-4..4";
  for (const [what, link] of Object.entries({ "two contenders": pair, "random settings": settings }))
    test(`a map of ${what} fits the width, is read by a finger and chosen by a button`, async ({ page }) => {
      const playground = await new Playground(page).open(link);
      await computed(page);
      await expectAccessible(page, `a map of ${what} on a phone`);
      const panel = page.getByRole("region", { name: /^Loss after/ });
      const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(scroll).toBe(inner);
      const before = await mapOf(page).getAttribute("aria-valuetext");
      await mapOf(page).tap({ position: { x: 40, y: 60 } });
      await expect(mapOf(page)).not.toHaveAttribute("aria-valuetext", before ?? "");
      expect(await playground.link()).toBe(link);
      await panel.getByRole("button", { name: "Use these values" }).tap();
      await expect.poll(() => playground.link()).toMatch(/start=[^&]*&o=sgd,lr:/);
    });
});
