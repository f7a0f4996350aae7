import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("several seeds are bands, medians and quartiles, set beside the seed by keyboard and undone", async ({
  page,
}) => {
  const link = "data=moons&samples=100&net=2-3-1&o=adam,lr:0.05&steps=40&cursor=40";
  const playground = await new Playground(page).open(link);
  const bands = page.locator("[data-chart=loss] path[class*=band]");
  const seeds = playground.field("seeds");
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  await expect(bands).toHaveCount(0);

  await seeds.focus();
  await page.keyboard.insertText("3");
  await page.keyboard.press("Enter");
  await expect(seeds).toHaveValue("3");
  expect(playground.link()).toContain("seeds=3");
  // Two of each line, of which one is beyond the cursor.
  await expect(bands).toHaveCount(4);
  await expect(playground.contender("Adam")).toContainText(
    /quartiles: loss 0\.\d+ to 0\.\d+, accuracy [\d.]+ to [\d.]+\s%/,
  );
  await expect(playground.charts).toContainText("Three trainings that differ only in their random numbers");
  await expect(playground.stage).toContainText("seed 1, the first of 3");

  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(seeds).toHaveValue("1");
  await expect(bands).toHaveCount(0);
});
