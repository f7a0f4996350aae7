import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("a schedule is added, moved, undone, linked and removed", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=300");
  await page.getByRole("button", { name: "More for Adam" }).click();
  await page.getByRole("menuitem", { name: /^Add an addon/ }).click();
  await expect(page.getByRole("dialog", { name: "Add to Adam" })).toBeVisible();
  await page.keyboard.type("cosine");
  await page.keyboard.press("Enter");

  const card = playground.contender("Adam + cosine");
  await expect(card.getByRole("heading", { name: "Cosine annealing" })).toBeVisible();
  await expect.poll(() => playground.link()).toBe("o=adam,lr:0.05,cosine.tMax:300&steps=300");
  const length = playground.field("t max, Cosine annealing, Adam + cosine");
  await expect(length).toHaveValue("300");
  await length.fill("120");
  await length.press("Enter");
  await expect.poll(() => playground.link()).toContain("cosine.tMax:120");

  await page.reload();
  await expect(playground.field("t max, Cosine annealing, Adam + cosine")).toHaveValue("120");

  await page.getByRole("button", { name: "Remove Cosine annealing from Adam + cosine" }).click();
  await expect(playground.contender("Adam")).toBeVisible();
  await expect(page.getByRole("button", { name: "More for Adam" })).toBeFocused();
  await expect.poll(() => playground.link()).toBe("o=adam,lr:0.05&steps=300");
  await page.keyboard.press("Control+z");
  await expect.poll(() => playground.link()).toContain("cosine.tMax:120");
});

test("the picker disables an addon that is added already, and says which one another would replace", async ({
  page,
}) => {
  await new Playground(page).open("o=adam,lr:0.05,cosine");
  await page.getByRole("button", { name: "More for Adam + cosine" }).click();
  await page.getByRole("menuitem", { name: /^Add an addon/ }).click();
  await expect(page.getByRole("option", { name: /^Cosine annealing/ })).toBeDisabled();
  await expect(page.getByRole("option", { name: /^Exponential decay/ })).toContainText(
    "instead of Cosine annealing",
  );
});
