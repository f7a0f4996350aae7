import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

test("an optimizer is found by a few letters and taken by Enter, from the keyboard alone", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=adam,lr:0.07");
  const add = page.getByRole("button", { name: "Add optimizer" });
  await add.focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("combobox", { name: "Search optimizers" });
  await expect(field).toBeFocused();
  await page.keyboard.type("nest");
  await expect(page.getByRole("option", { name: /^Nesterov/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(playground.contender("Nesterov")).toBeVisible();
  await expect(add).toBeFocused();
  await expect.poll(() => playground.link()).toMatch(/o=adam,lr:0\.07&o=sgd,.*nesterov:1/);
});

test("arrows go through the optimizers found, and Escape changes nothing", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.07");
  await page.getByRole("button", { name: "Add optimizer" }).click();
  const field = page.getByRole("combobox", { name: "Search optimizers" });
  const active = async () => {
    const id = await field.getAttribute("aria-activedescendant");
    return page.locator(`[id="${id}"]`).locator("b").textContent();
  };
  const first = await active();
  await page.keyboard.press("ArrowDown");
  expect(await active()).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  expect(await active()).toBe(first);
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("listbox", { name: "optimizers" }).getByRole("option").last()).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(page.getByRole("listbox", { name: "optimizers" }).getByRole("option").last()).toBeInViewport();

  await field.fill("there is no such thing");
  await expect(page.getByRole("status").filter({ hasText: "No optimizers found" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(playground.link()).toBe("o=adam,lr:0.07");
});

test("a contender is replaced in its slot, and restored by undo", async ({ page }) => {
  const playground = await new Playground(page).open("o=sgd&o=adam,lr:0.07");
  const more = page.getByRole("button", { name: "More for Adam" });
  await more.click();
  await page.getByRole("menuitem", { name: /^Replace with/ }).click();
  await expect(page.getByRole("dialog", { name: "Replace Adam with" })).toBeVisible();
  await page.keyboard.type("heavy");
  await page.keyboard.press("Enter");
  await expect(playground.contender("Heavy ball")).toBeVisible();
  await expect(page.getByRole("button", { name: "More for Heavy ball" })).toBeFocused();
  await expect.poll(() => playground.link()).toMatch(/^o=sgd&o=sgd,.*momentum:0\.9,dampening:0$/);
  await page.keyboard.press("Control+z");
  await expect.poll(() => playground.link()).toBe("o=sgd&o=adam,lr:0.07");
});

test("surfaces stand in groups with what each teaches, and are found by that", async ({ page }) => {
  const playground = await new Playground(page).open("o=sgd&o=adam,lr:0.05&o=adam,lr:0.07&steps=60");
  await playground.surfacePicker.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Choose a surface" });
  for (const group of ["Bowls", "Valleys", "Many minima", "Saddles and plateaus", "Kinks"])
    await expect(dialog.getByRole("group", { name: group }).getByRole("option").first()).toBeAttached();
  await expect(dialog.getByRole("option", { name: /^Rosenbrock/ })).toContainText("shown now");
  await expect(dialog.getByRole("option", { name: /^Saddle/ })).toContainText("Escape from a saddle");
  await page.keyboard.type("needle");
  await page.keyboard.press("Enter");
  await expect(playground.surfacePicker).toHaveText("Easom");
  await expect(playground.surfacePicker).toBeFocused();
});

test("the list of surfaces opens at the one shown, and arrow keys continue from there", async ({ page }) => {
  const playground = await new Playground(page).open("surface=easom&o=sgd");
  await playground.surfacePicker.click();
  const dialog = page.getByRole("dialog", { name: "Choose a surface" });
  const shown = dialog.getByRole("option", { name: /^Easom/, selected: true });
  await expect(shown).toBeInViewport();
  const options = await dialog.getByRole("option").all();
  const texts = await dialog.getByRole("option").locator("b").allTextContents();
  await page.keyboard.press("ArrowDown");
  await expect(options[texts.indexOf("Easom") + 1]).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(shown).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  expect(playground.link()).toBe("surface=easom&o=sgd");

  await playground.open("f=x^2+10*y^2&o=sgd");
  await playground.surfacePicker.click();
  await expect(page.getByRole("option", { name: /^Your own formula/, selected: true })).toBeInViewport();
});

test("a surface brings learning rates that suit it, says so, and is undone with them", async ({ page }) => {
  const link = "o=sgd&o=adam,lr:0.05&o=adam,lr:0.07&steps=60";
  const playground = await new Playground(page).open(link);
  await playground.chooseSurface("Goldstein–Price");
  const notice = playground.stage.getByRole("status");
  await expect(notice).toContainText("Set to suit Goldstein–Price: SGD lr 1e−6, Adam lr 0.02.");
  await expect(playground.field("lr, Adam 2"), "was chosen by the reader").toHaveValue("0.07");
  await expect.poll(() => playground.link()).toContain("o=sgd,lr:0.000001&o=adam,lr:0.02&o=adam,lr:0.07");
  await playground.seek(60);
  await expect(playground.contender("SGD")).not.toContainText("Diverged");

  await notice.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toBe(link);
  await expect(playground.surfacePicker).toHaveText("Rosenbrock");
  await expect(notice).not.toContainText("Set to suit");
});

for (const width of [768, 390, 320])
  test(`the name of the surface is not cut off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const playground = await new Playground(page).open();
    for (const [id, name] of [
      ["goldstein-price", "Goldstein–Price"],
      ["himmelblau", "Himmelblau"],
      ["three-hump-camel", "Three-hump camel"],
      ["bohachevsky", "Bohachevsky 1"],
    ]) {
      await page.evaluate((surface) => {
        location.hash = `surface=${surface}`;
      }, id);
      await expect(playground.surfacePicker).toHaveText(name);
      const [needed, shown, height] = await playground.surfacePicker
        .locator("span")
        .evaluate((text) => [text.scrollWidth, text.clientWidth, text.clientHeight]);
      expect(needed, name).toBeLessThanOrEqual(shown);
      expect(height, "in the button").toBeLessThanOrEqual(40);
    }
  });
