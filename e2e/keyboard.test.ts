import { Playground } from "./testing/playground.ts";
import { tabTo } from "./testing/tab-to.ts";
import { expect, test } from "./testing/test.ts";

test("a race is run, changed and shared from the keyboard alone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const playground = await new Playground(page).open("o=sgd&o=adam,lr:0.05&steps=20000");
  await tabTo(page, "Share");
  await tabTo(page, "Play");
  await page.keyboard.press("Space");
  await expect.poll(() => playground.step()).toBeGreaterThan(10);
  await page.keyboard.press("Space");
  await expect(playground.play).toBeVisible();

  await tabTo(page, "Timeline");
  const before = await playground.step();
  await page.keyboard.press("ArrowRight");
  await expect(playground.timeline).toHaveValue(String(before + 1));

  await tabTo(page, "lr, Adam");
  await page.keyboard.press("PageUp");
  await expect.poll(() => playground.link()).toMatch(new RegExp(`at=${before + 1},2,lr:`));

  await tabTo(page, "More for Adam");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("d");
  await expect(page.getByRole("menuitem", { name: "Duplicate" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(playground.contender("Adam 2")).toBeVisible();

  await page.keyboard.press("ControlOrMeta+z");
  await expect(playground.contender("Adam 2")).toBeHidden();
});

test("single keys control the race, and can be turned off", async ({ page }) => {
  const playground = await new Playground(page).open("steps=20000");
  await page.keyboard.press(".");
  await page.keyboard.press(".");
  await expect(playground.timeline).toHaveValue("2");
  await page.keyboard.press(",");
  await expect(playground.timeline).toHaveValue("1");
  await page.keyboard.press("Space");
  await expect.poll(() => playground.step()).toBeGreaterThan(4);
  await page.keyboard.press("Space");
  await page.keyboard.press("r");
  await expect(playground.timeline).toHaveValue("0");

  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await dialog.getByRole("checkbox", { name: "Single-key shortcuts" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press(".");
  await page.getByRole("button", { name: "Step forward" }).click();
  await expect(playground.timeline).toHaveValue("1");
});

test("keys typed into a field stay in the field", async ({ page }) => {
  const playground = await new Playground(page).open("f=x^2+y^2&o=adam,lr:0.1");
  const formula = page.getByRole("textbox", { name: "f(x, y) =" });
  await formula.focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" + r.");
  await expect(formula).toHaveText("x^2+y^2 + r.");
  await expect(playground.timeline).toHaveValue("0");
});
