import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

/** The picture of a problem, in which parts or cells are chosen. */
const picture = (page: Page, name: string | RegExp) => page.getByRole("slider", { name, exact: true });

/** Says whether anything is drawn on the stage. */
const isDrawn = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("[aria-label='Problem'] canvas");
    if (!canvas) return false;
    const blank = document.createElement("canvas");
    [blank.width, blank.height] = [canvas.width, canvas.height];
    return canvas.toDataURL() !== blank.toDataURL();
  });

test("every problem of the list is chosen, drawn in each of its ways, and accessible", async ({ page }) => {
  const playground = await new Playground(page).open("problem=quadratic");
  await page.getByRole("button", { name: /^Problem: / }).click();
  const list = page.getByRole("listbox", { name: "problems" });
  await expect(list).toBeVisible();
  const names = await list.getByRole("option").locator("b").allTextContents();
  expect(names.length).toBeGreaterThan(5);
  await page.keyboard.press("Escape");
  for (const name of names) {
    await page.getByRole("button", { name: /^Problem: / }).click();
    const named = page.locator("b").getByText(name, { exact: true });
    await page.getByRole("option").filter({ has: named }).click();
    await expect(page.getByRole("button", { name: `Problem: ${name}` })).toBeVisible();
    const ways = page.getByRole("group", { name: "Picture" }).getByRole("button");
    const count = await ways.count();
    for (let way = 0; way < Math.max(1, count); way++) {
      if (count > 0) await ways.nth(way).click();
      await expect.poll(() => isDrawn(page)).toBe(true);
      const items = picture(page, new RegExp(`^${name}: `));
      await items.focus();
      await page.keyboard.press("ArrowRight");
      await expect(items).toHaveAttribute("aria-valuetext", /\d/);
    }
    await expect(playground.charts.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
    await expectAccessible(page, name);
  }
});

test("the optimizers that suit a problem come with it, and the reader's are kept with a notice", async ({
  page,
}) => {
  const choose = async (name: string) => {
    await page.getByRole("button", { name: /^Problem: / }).click();
    const named = page.locator("b").getByText(name, { exact: true });
    await page.getByRole("option").filter({ has: named }).click();
  };
  const playground = await new Playground(page).open();
  await page.getByRole("button", { name: "Problem", exact: true }).click();
  await choose("Associative memory");
  await expect(playground.contender("Muon")).toBeVisible();
  await playground.field("lr, Muon").fill("0.3");
  await playground.field("lr, Muon").press("Enter");
  await choose("Quadratic");
  await expect(page.getByText("Your optimizers kept their learning rates")).toBeVisible();
  await expect(playground.field("lr, Muon")).toHaveValue("0.3");
  // Each kind is shown again as it was left.
  await page.getByRole("button", { name: "Surface", exact: true }).click();
  await expect.poll(() => playground.link()).not.toMatch(/problem/);
  await page.getByRole("button", { name: "Problem", exact: true }).click();
  await expect.poll(() => playground.link()).toMatch(/^problem=quadratic/);
  await expect(playground.field("lr, Muon")).toHaveValue("0.3");
});

test("a cell of the matrix is read and chosen by pointer and by keys, beside its target", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "problem=memory,facts:4,dimensions:4,vectors:axes&o=sgd,lr:1&steps=40",
  );
  await playground.seek(20);
  await page.getByRole("button", { name: "Matrix", exact: true }).click();
  const cells = picture(page, /^Associative memory: /);
  await cells.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(cells).toHaveAttribute("aria-valuetext", /^Key 2, value 2, Target 1\.00000: SGD 0\.99/);
  await page.getByRole("button", { name: "Inspect", exact: true }).click();
  await expect(page.getByRole("combobox", { name: "Row of memory" })).toHaveValue("1");
  await expect(page.getByRole("combobox", { name: "Column of memory" })).toHaveValue("1");
  await page.getByRole("combobox", { name: "Row of memory" }).selectOption({ index: 3 });
  await expect(page.getByRole("combobox", { name: "Row of memory" })).toHaveValue("3");
});

test("a finger chooses a part, whose numbers stay in sight while the race goes on", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  const playground = await new Playground(page).open(
    "problem=quadratic,dimensions:4,start:ones&o=sgd,lr:0.002&steps=200",
  );
  await playground.timeline.fill("10");
  const parts = picture(page, "Quadratic: eigendirections");
  const box = await parts.boundingBox();
  if (!box) throw new Error("a picture");
  await page.touchscreen.tap(box.x + box.width - 40, box.y + box.height / 2);
  const line = page.getByText(/^Eigendirection 4, eigenvalue 100/);
  await expect(line).toBeVisible();
  const before = await line.textContent();
  await playground.timeline.fill("50");
  await expect.poll(() => line.textContent()).not.toBe(before);
  await context.close();
});

test("a setting is reset by its button, and a choice of one is undone", async ({ page }) => {
  const playground = await new Playground(page).open("problem=quadratic&o=adam,lr:0.1&steps=50");
  const slider = playground.slider("condition number, Quadratic");
  await slider.focus();
  await page.keyboard.press("End");
  await expect.poll(() => playground.link()).toContain("condition:1000000");
  await page.getByRole("button", { name: /^Reset condition number, Quadratic/ }).click();
  await expect.poll(() => playground.link()).not.toContain("condition");
  const spectrum = page.getByRole("combobox", { name: "spectrum, Quadratic" });
  await spectrum.selectOption("one outlier");
  await expect.poll(() => playground.link()).toContain("spectrum:outlier");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).not.toContain("spectrum");
});

test("a chart has a line for each part of the contender that is chosen", async ({ page }) => {
  const playground = await new Playground(page).open(
    "problem=quadratic,dimensions:4&o=sgd,lr:0.01&o=adam,lr:0.1&steps=50",
  );
  await playground.seek(50);
  await page.getByRole("button", { name: "+ chart" }).click();
  await page.getByRole("menuitem", { name: /^Loss by part/ }).click();
  await expect(page.getByRole("slider", { name: /^Loss of all eigendirections, SGD, chart/ })).toBeVisible();
  await page.getByRole("combobox", { name: "Contender whose lines are shown" }).selectOption("of Adam");
  await expect(page.getByRole("slider", { name: /^Loss of all eigendirections, Adam, chart/ })).toBeVisible();
});

test("a picture is that of the stage, and tells the problem, its settings and its parts", async ({
  page,
}) => {
  const playground = await new Playground(page).open("problem=quadratic,dimensions:4&o=adam,lr:0.1&steps=50");
  await playground.seek(50);
  await page.getByRole("button", { name: "Spectrum", exact: true }).click();
  const dialog = await openTab(page, "Picture");
  const { bytes } = await saved(page, dialog.getByRole("button", { name: "Download SVG" }));
  const svg = bytes.toString();
  expect(svg).toContain("Loss of each eigendirection by its eigenvalue");
  expect(svg).toMatch(
    /Adam on the problem “Quadratic” with dimensions 4, for 50 steps\. Adam ended with loss/,
  );
  expect(svg).toMatch(/loss by eigendirection: 1 /);
});
