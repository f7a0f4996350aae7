import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const editor = (page: Page) => page.getByRole("textbox", { name: /^Schedule of/ });

/** Chooses an item of a contender's menu. */
async function choose(page: Page, contender: string, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: `More for ${contender}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("a schedule is written by hand, moved, undone, shared and opened again", async ({ page }) => {
  const playground = await new Playground(page).open("surface=bowl&start=-4,3&o=sgd,lr:0.05&steps=100");
  await choose(page, "SGD", /^Add an addon/);
  await expect(page.getByRole("dialog", { name: "Add to SGD" })).toBeVisible();
  await page.keyboard.type("your own schedule");
  await page.keyboard.press("Enter");
  await expect(playground.contender("SGD + My schedule")).toBeVisible();
  await expect(editor(page)).toContainText("rate = base *");
  await expect(playground.slider("least, My schedule, SGD + My schedule")).toBeVisible();

  await playground.write(editor(page), "# Halves\nk = 0.5 in 0..1\nrate = base * k^floor(4 * t / steps)");
  await expect(playground.contender("SGD + Halves")).toBeVisible();
  await expect.poll(() => playground.link()).toContain("schedule=# Halves");
  const plot = page.getByRole("slider", { name: "Learning rate by step, SGD + Halves" });
  await plot.focus();
  await page.keyboard.press("End");
  // The rate is 0.05, 0.025, 0.0125 and 0.00625 for a quarter of the race each.
  await expect(plot).toHaveAttribute("aria-valuetext", "0.00625 at step 99");

  const k = playground.field("k, Halves, SGD + Halves");
  await k.fill("0.25");
  await k.press("Enter");
  await expect.poll(() => playground.link()).toContain("own-schedule.k:0.25");
  await page.reload();
  await expect(editor(page)).toContainText("k^floor(4 * t / steps)");
  await expect(playground.field("k, Halves, SGD + Halves")).toHaveValue("0.25");

  await page.getByRole("button", { name: "Remove Halves from SGD + Halves" }).click();
  await expect.poll(() => playground.link()).not.toContain("schedule");
  await page.keyboard.press("Control+z");
  await expect(editor(page)).toContainText("k^floor(4 * t / steps)");
});

test("a built-in schedule is edited as a typed one, and races the same", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05,cosine.tMax:200&steps=200");
  await playground.seek(200);
  const before = await playground.numbersOf("Adam + cosine");
  await choose(page, "Adam + cosine", /^Edit the schedule/);
  await expect(editor(page)).toContainText(
    "rate = etaMin + (base - etaMin) * (1 + cos(pi * (t / tMax))) / 2",
  );
  await playground.seek(200);
  expect(await playground.numbersOf("Adam + Cosine annealing")).toEqual(before);
});

test("a schedule with an error says where and why, and the last valid one goes on racing", async ({
  page,
}) => {
  const schedule = encodeURIComponent("rate = base / (1 + t)");
  const playground = await new Playground(page).open(`schedule=${schedule}&o=adam,own-schedule&steps=50`);
  await playground.seek(50);
  const good = await playground.values();
  const region = page.getByRole("region", { name: /^Text of the schedule of/ });
  await playground.write(editor(page), "k = 1 in 0..2\nrate = lr * k");
  await expect(region.getByRole("status")).toContainText(/Line 2.*lr is not available.*base/s);
  await expect(editor(page)).toHaveAttribute("aria-invalid", "true");
  await playground.seek(50);
  expect(await playground.values()).toEqual(good);
  await expectAccessible(page, "editor of a schedule");
  await region.getByRole("button", { name: "Restore the last valid schedule" }).click();
  await expect(editor(page)).toHaveAttribute("aria-invalid", "false");
});

test("a negative learning rate stops only its contender, which says so", async ({ page }) => {
  const schedule = encodeURIComponent("# Down\nrate = base * (1 - t / 20)");
  const playground = await new Playground(page).open(
    `surface=bowl&schedule=${schedule}&o=sgd,lr:0.05,own-schedule&o=sgd,lr:0.05&steps=50`,
  );
  await playground.seek(50);
  const down = playground.contender("SGD + Down");
  await expect(down).toContainText(
    /Stopped at step 21: its schedule makes the learning rate −0\.0025.*negative/,
  );
  await expect(page.getByRole("slider", { name: "Learning rate by step, SGD + Down" })).toBeVisible();
  await expect(playground.contender("SGD")).not.toContainText("Stopped");
});

test("the plot of a schedule that reads the loss has the rates of the race", async ({ page }) => {
  const schedule = encodeURIComponent(
    "# Plateau\ninit least = 1e300\ninit rate = base\nrate = where(loss < least, rate, rate / 2)\nleast = min(least, loss)",
  );
  const playground = await new Playground(page).open(
    `f=abs(x)%2By^2&start=1.375,0&schedule=${schedule}&o=sgd,lr:1,own-schedule&steps=6`,
  );
  await playground.seek(6);
  const plot = page.getByRole("slider", { name: "Learning rate by step, SGD + Plateau" });
  await plot.focus();
  await page.keyboard.press("End");
  await expect(plot).toHaveAttribute("aria-valuetext", "0.125 at step 5");
});
