import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { computed, mapOf, scattersIn } from "../../testing/map-panel.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

/** Loads the library's built files: Playwright does not transform what they contain. */
const library = (): Promise<typeof import("../../../src/library/experiment.ts")> =>
  import(new URL("../../../dist/lib/library/experiment.js", import.meta.url).href);

/** Saves a file of the map; returns its bytes. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  return readFile(await (await download).path());
}

const rowsOf = (csv: Buffer) =>
  csv
    .toString()
    .trim()
    .split("\n")
    .map((row) => row.split(","));

test("a link's map of two contenders shows both and their difference; keys read both, and files have their bits", async ({
  page,
}) => {
  const { decode, run } = await library();
  const link =
    "surface=beale&start=1,1.5&o=sgd,lr:0.01&o=adam,lr:0.1&steps=40&map=lr:1e-3..1:log,start.x:-2..2,size:12x9,cell:loss,of:1-2";
  const playground = await new Playground(page).open(link);
  await computed(page);
  await expect(mapOf(page)).toHaveAccessibleName(
    "Map: Loss after 40 steps by lr and start x (SGD against Adam)",
  );
  const panel = page.getByRole("region", { name: /^Loss after/ });
  await expect(panel.getByText("SGD", { exact: true })).toBeVisible();
  await expect(panel.getByText("Adam", { exact: true })).toBeVisible();
  const legend = panel.getByRole("list", { name: "Legend of the difference" });
  await expect(legend).toContainText("only SGD diverged");
  await expect(panel.getByText(/^Adam better by a factor of /)).toBeVisible();
  await expectAccessible(page, "a map of two contenders", 'section:has(> * > [aria-label^="Map: "])');

  const [head, ...rows] = rowsOf(await saved(page, "Save as CSV"));
  expect(head).toEqual(
    "lr,start.x,loss.1,best.1,steps.1,diverged.1,loss.2,best.2,steps.2,diverged.2".split(","),
  );
  expect(rows).toHaveLength(12 * 9);
  const { spec } = decode(link);
  for (const cell of [0, 40, 107]) {
    const [lr, x] = rows[cell].slice(0, 2).map(Number);
    const contenders = spec.contenders.map((one) => ({ ...one, values: { ...one.values, lr } }));
    const singles = run({ ...spec, start: [x, 1.5], contenders } as typeof spec);
    for (const [k, { loss, status }] of singles.entries()) {
      if (status === "diverged") expect(rows[cell][5 + 4 * k]).toBe(String(loss.length));
      else expect(Number(rows[cell][2 + 4 * k])).toBe([...loss].at(-1));
    }
  }
  expect((await saved(page, "Save as PNG")).length).toBeGreaterThan(10_000);

  await mapOf(page).focus();
  for (const key of ["Home", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
  await expect(mapOf(page)).toHaveAttribute("aria-valuetext", /^lr .*: with SGD .*; with Adam .*\.$/);
  const cell = Number(await mapOf(page).getAttribute("aria-valuenow"));
  // Both contenders' runs of the cell are drawn.
  const curves = panel.locator("figure[data-cell]");
  await expect(curves).toHaveText([/^SGD\. Loss by step/, /^Adam\. Loss by step/]);
  for (const curve of await curves.all()) await expect(curve).toHaveAttribute("data-cell", String(cell));
  await page.keyboard.press("Enter");
  const [lr, x] = rows[cell].slice(0, 2).map(Number);
  await expect.poll(() => playground.link()).toContain(`o=sgd,lr:${lr}&o=adam,lr:${lr}&`);
  await expect.poll(() => playground.link()).toContain(`start=${x},1.5`);
});

test("random settings are ranked by hyperparameter; keys read them from the best, and Enter takes one", async ({
  page,
}) => {
  const { decode, run } = await library();
  const link =
    "surface=beale&start=1,1.5&o=sgd&steps=60&map=lr:1e-4..0.1:log,momentum:0..0.99,dampening:0..1";
  const playground = await new Playground(page).open(link);
  await computed(page);
  await expect(mapOf(page)).toHaveAccessibleName(
    "Map: Loss after 60 steps by 64 random settings of lr, momentum and dampening",
  );
  const panel = page.getByRole("region", { name: /^Loss after/ });
  await expect(scattersIn(panel)).toHaveCount(3);
  await expect(panel.getByText(/may be chance\.$/)).toBeVisible();
  await expectAccessible(page, "random settings", 'section:has(> * > [aria-label^="Map: "])');

  const [head, ...rows] = rowsOf(await saved(page, "Save as CSV"));
  expect(head.slice(0, 4)).toEqual(["lr", "momentum", "dampening", "loss"]);
  expect(rows).toHaveLength(64);
  const { spec } = decode(link);
  for (const row of rows.slice(0, 3)) {
    const [lr, momentum, dampening] = row.map(Number);
    const [contender] = spec.contenders;
    const [single] = run({
      ...spec,
      contenders: [{ ...contender, values: { lr, momentum, dampening } }],
    } as typeof spec);
    if (single.status === "diverged") expect(row[3]).toBe("");
    else expect(Number(row[3])).toBe([...single.loss].at(-1));
  }
  expect((await saved(page, "Save as PNG")).length).toBeGreaterThan(10_000);

  const ranked = rows.filter((row) => row[6] === "").sort((a, b) => Number(a[3]) - Number(b[3]));
  await mapOf(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(mapOf(page)).toHaveAttribute(
    "aria-valuetext",
    new RegExp(`^Rank 2 of ${ranked.length}: lr .*: loss ${Number(Number(ranked[1][3]).toPrecision(3))}`),
  );
  await expect(panel.locator("figure[data-cell]")).toHaveAttribute(
    "data-cell",
    String(rows.indexOf(ranked[1])),
  );
  await page.keyboard.press("Enter");
  await expect.poll(() => playground.link()).toContain(`o=sgd,lr:${Number(ranked[1][0])},`);
});

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

test("a map that is still being computed leaves no worker when it is removed, or when the reader goes elsewhere", async ({
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

test("a button shows random settings; a further axis adds a scatter, and with two axes left they are a map", async ({
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
