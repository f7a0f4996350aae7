import type { Page } from "@playwright/test";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

/** The picture of a problem, in which arrow keys choose a part. */
const parts = (page: Page) => page.getByRole("slider", { name: "Quadratic: eigendirections" });

/** Returns a contender's loss in what the picture says of the chosen part. */
async function lossOf(page: Page, name: string): Promise<number> {
  const said = (await parts(page).getAttribute("aria-valuetext")) ?? "";
  const found = new RegExp(`${name} ([\\d.e−]+)`).exec(said)?.[1] ?? "";
  return Number(found.replaceAll("−", "-"));
}

test("a problem is played, its parts are read by keys, and a setting and the link carry it on", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "problem=quadratic,dimensions:4,condition:8,start:ones&o=sgd,lr:0.1&steps=40",
  );
  await playground.seek(20);
  await parts(page).focus();
  await page.keyboard.press("Home");
  await expect(parts(page)).toHaveAttribute(
    "aria-valuetext",
    /^Eigendirection 1, eigenvalue 1, at the start 0\.5/,
  );
  // Gradient descent multiplies each component by 1 − lr·λ in every step.
  await expect.poll(() => lossOf(page, "SGD")).toBeCloseTo(0.5 * 0.9 ** 40, 8);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => lossOf(page, "SGD")).toBeCloseTo(0.8 ** 40, 8);

  // The chosen part's coordinate is the one that is inspected.
  await page.getByRole("button", { name: "Inspect", exact: true }).click();
  await expect(page.getByRole("combobox", { name: "Element of block 1" })).toHaveValue("1");
  await parts(page).press("End");
  await expect(page.getByRole("combobox", { name: "Element of block 1" })).toHaveValue("3");

  await page.getByRole("button", { name: "Spectrum", exact: true }).click();
  await expect(page.getByText("Loss of each eigendirection by its eigenvalue")).toBeVisible();

  const blocks = playground.field("blocks, Quadratic");
  await blocks.fill("4");
  await blocks.press("Enter");
  await expect.poll(() => playground.link()).toMatch(/problem=quadratic,dimensions:4,condition:8,blocks:4/);
  const dimensions = playground.field("dimensions, Quadratic");
  await dimensions.fill("2");
  await dimensions.press("Enter");
  await expect(page.getByText("blocks must be at most the dimensions, 2, got 4").first()).toBeVisible();
  await page.keyboard.press("Escape");
  const shared = playground.link();
  const again = await playground.open(shared);
  await expect(parts(page)).toBeVisible();
  expect(again.link()).toBe(shared);
});
