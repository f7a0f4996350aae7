import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const moons = "data=moons&samples=100&split=0.5&loss=mse&net=2-8-1&act=tanh&steps=200";

const chartOf = (page: Page, name: string) =>
  page.getByRole("slider", { name: `${name}, chart`, exact: true });
const panelOf = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function add(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "+ chart" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Returns the addresses of the workers that run and measure curvature. */
const measuring = (page: Page): string[] =>
  page
    .workers()
    .map((worker) => worker.url())
    .filter((url) => url.includes("curvature"));

test("a network's sharpness is measured on all samples, Adam's preconditioned, and a change measures again", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    `${moons}&batch=10&o=sgd,lr:0.1,momentum:0.9,dampening:0&o=adam,lr:0.01`,
  );
  await add(page, /^Sharpness/);
  await add(page, /^Preconditioned sharpness/);
  const sharpness = chartOf(page, "Sharpness");
  const preconditioned = chartOf(page, "Preconditioned sharpness");
  await playground.seek(200);
  // 2(1 + μ)/lr, and (2 + 2β₁)/((1 − β₁)·lr).
  await expect(sharpness).toHaveAttribute(
    "aria-valuetext",
    /^Step 200: (?=.*Heavy ball sharpness [\d.]+ limit 38\.0000)(?=.*Adam sharpness [\d.]+ limit –)/,
  );
  await expect(preconditioned).toHaveAttribute(
    "aria-valuetext",
    /^Step 200: .*Adam .* [\d.]+ limit 3800\.00/,
  );
  await expect(panelOf(page, "Sharpness")).toContainText("on all training samples");
  await expectAccessible(page, "a chart of the sharpness");
  await playground.field("lr, Adam").fill("0.02");
  await playground.field("lr, Adam").press("Enter");
  await expect(preconditioned).toHaveAttribute("aria-valuetext", /^Step 200: .*limit 1900\.00/);
});

test("curvature is measured while a chart shows it, and no longer", async ({ page }) => {
  await new Playground(page).open("surface=bowl&o=sgd,lr:0.05&steps=40&cursor=40");
  await expect(chartOf(page, "Loss")).toBeVisible();
  expect(measuring(page)).toEqual([]);
  await add(page, /^Preconditioned sharpness/);
  await expect(panelOf(page, "Preconditioned sharpness")).toContainText("Only Adam and other optimizers");
  expect(measuring(page)).toHaveLength(1);
  await page.getByRole("combobox", { name: "Vertical axis" }).selectOption("Smallest curvature");
  await expect(chartOf(page, "Smallest curvature")).toHaveAttribute("aria-valuetext", "Step 40: SGD 1.00000");
  await page.getByRole("combobox", { name: "Vertical axis" }).selectOption("Sharpness over its limit");
  await expect(chartOf(page, "Sharpness over its limit")).toHaveAttribute(
    "aria-valuetext",
    "Step 40: SGD 0.500000",
  );
  await page.getByRole("button", { name: /^Remove the chart: / }).click();
  await expect.poll(() => measuring(page)).toEqual([]);
});

test("the coach names a catapult, which is no alarm, and adds the chart that shows it", async ({ page }) => {
  await new Playground(page).open("f=0.5*(x*y)^2&start=2,0.01&o=sgd,lr:0.9&steps=100&cursor=100");
  const remark = page.getByRole("article", { name: "SGD: remark" });
  await expect(remark).toContainText(/Catapult: the sharpness at the start, 4, is above 2\/lr = 2\.22/);
  await remark.getByRole("button", { name: "Chart the sharpness" }).click();
  await expect(remark.getByRole("button", { name: "Chart the sharpness" })).toBeHidden();
  await expect(panelOf(page, "Sharpness")).toContainText("SGD: λ = 4 is above its limit 2.22 at the start");
  await expectAccessible(page, "a remark of the coach");
});
