import type { Locator, Page } from "@playwright/test";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

const bowl = "surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.05&o=sgd,lr:0.01,clip-norm&steps=200";

const inspector = (page: Page): Locator => page.getByRole("region", { name: "Inspector", exact: true });

/** A line of the rule by the text of its equation. */
const line = (page: Page, equation: string): Locator =>
  inspector(page).getByRole("listitem").filter({ hasText: equation });

test("a step is inspected by the keyboard: its lines with x's numbers and y's, and why it went there", async ({
  page,
}) => {
  const playground = await new Playground(page).open(bowl);
  await page.keyboard.press("i");
  await expect(inspector(page)).toContainText("No step has been made yet");
  await page.keyboard.press(".");
  // The first step of Adam from a gradient of (−4, 60).
  await expect(line(page, "m ← β₁ m + (1 − β₁) g")).toContainText("0.9 · 0 + 0.1 · (−4) = −0.4");
  await expect(line(page, "b ← v/(1 − β₂^t)")).toContainText("0.016/0.001 = 16");
  await expect(line(page, "p ← p − η a/(√b + ε)")).toContainText("= −3.95");
  await inspector(page).getByRole("button", { name: "y", exact: true }).press("Enter");
  await expect(line(page, "m ← β₁ m + (1 − β₁) g")).toContainText("0.9 · 0 + 0.1 · 60 = 6");
  await expect(inspector(page)).toContainText(
    "v is 230 times larger in y than in x, so y moves 15 times less than its gradient says.",
  );
  await expect(inspector(page).getByRole("status").last()).toContainText("Adam, step 1, y: 3 became 2.95");

  await playground.seek(80);
  await expect(inspector(page).getByRole("heading")).toHaveText("Step 80");
  await inspector(page).getByRole("combobox", { name: "Contender" }).selectOption("SGD + clip norm");
  await expect(inspector(page)).toContainText("Clipping by norm:");
  await inspector(page).getByRole("button", { name: "Close the inspector" }).press("Enter");
  await expect(inspector(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Inspect", exact: true })).toBeFocused();
});
