import { expectAccessible } from "./testing/axe.ts";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("axe finds nothing on the page after a race with a divergence, on a phone too, nor in a menu", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=sgd,lr:0.05&o=adam,lr:0.05&steps=60&nonsense=1");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expectAccessible(page, "after the race");
  await page.getByRole("button", { name: "More for Adam" }).click();
  await expect(page.getByRole("menu").getByRole("menuitem").first()).toBeVisible();
  await expectAccessible(page, "menu", "[role=menu]:popover-open");
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, "on a phone");
});

test("axe finds nothing on the page of a network", async ({ page }) => {
  const playground = await new Playground(page).open("data=iris&o=adam,lr:0.02&steps=60");
  await expect(page.getByRole("img", { name: /the network of Adam/ })).toBeVisible();
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expectAccessible(page, "a network");
});

test("animations stop where the reader prefers reduced motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await new Playground(page).open();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
