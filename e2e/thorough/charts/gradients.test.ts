import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const link = "o=adam,lr:0.05&o=adam,lr:0.05,sam&steps=100";

test("charts are drawn by gradient evaluations where a step takes more than one", async ({ page }) => {
  const playground = await new Playground(page).open(link);
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  const chart = page.getByRole("slider", { name: "Loss, chart" });
  const heading = page.getByRole("region", { name: "Loss" });
  await expect(heading.getByText("step", { exact: true })).toBeVisible();
  await expect(chart).toHaveAttribute("aria-valuemax", "100");

  await page.getByRole("button", { name: "by gradient evaluations" }).click();
  await expect(heading.getByText("gradients", { exact: true })).toBeVisible();
  await expect(chart).toHaveAttribute("aria-valuemax", "200");
  await expectAccessible(page, "by gradients");

  // For the evaluations of 60 steps of Adam, Adam with SAM makes 30.
  await playground.seek(60);
  const adam = await playground.valuesOf("Adam");
  await playground.seek(30);
  const sam = await playground.valuesOf("Adam + SAM");
  expect(sam.at(-1)).toBe("60");
  await playground.seek(100);
  await chart.focus();
  await page.keyboard.press("Home");
  for (let tens = 0; tens < 6; tens++) await page.keyboard.press("Shift+ArrowRight");
  const spoken = await chart.getAttribute("aria-valuetext");
  expect(spoken).toContain("Gradient evaluations 60");
  expect(spoken).toContain(`Adam ${adam[1]} step 60`);
  expect(spoken).toContain(`Adam + SAM ${sam[1]} step 30`);
  await page.keyboard.press("Enter");
  await expect.poll(() => playground.step()).toBe(30);

  await page.reload();
  await playground.play.click();
  await expect(heading.getByText("gradients", { exact: true })).toBeVisible();
});

test("the axis of charts is no choice where every step takes one gradient evaluation", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&o=sgd&steps=100");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  await expect(page.getByRole("button", { name: "by gradient evaluations" })).toBeHidden();
});

test("a network's charts are drawn by gradient evaluations", async ({ page }) => {
  const playground = await new Playground(page).open(`data=moons&net=2-4-1&${link}`);
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await page.getByRole("button", { name: "by gradient evaluations" }).click();
  for (const name of ["Loss", "Accuracy", "Gradient norm"]) {
    const chart = page.getByRole("slider", { name: `${name}, chart` });
    await expect(chart).toHaveAttribute("aria-valuemax", "200");
    await expect(chart).toHaveAttribute(
      "aria-valuetext",
      /Gradient evaluations 200: .*Adam \+ SAM .*step 100/,
    );
  }
});
