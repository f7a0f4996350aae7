import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

test("every surface can be chosen", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=25");
  await playground.surfacePicker.click();
  const options = page.getByRole("dialog").getByRole("option").locator("b");
  await expect(options.first()).toBeVisible();
  const names = await options.allTextContents();
  await page.keyboard.press("Escape");
  expect(names.length).toBeGreaterThanOrEqual(28);
  for (const name of names.filter((one) => !one.startsWith("Your own"))) {
    await playground.chooseSurface(name);
    await expect(page.getByRole("img", { name: `Contours of ${name}` })).toBeVisible();
  }
  await playground.seek(25);
  await expect(playground.contender("Adam")).not.toContainText("Diverged");
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
});

test("noise differs between x and y, and is one number again", async ({ page }) => {
  const playground = await new Playground(page).open("surface=beale&o=sgd,lr:0.01&noise=0.4&steps=25");
  await page.getByText("Experiment", { exact: true }).click();
  const apart = page.getByRole("checkbox", { name: "other noise in y than in x" });
  await expect(apart).not.toBeChecked();
  await apart.check();
  await playground.field("noise y").fill("2");
  await playground.field("noise y").press("Enter");
  await expect.poll(() => playground.link()).toContain("noise=0.4,2");
  await playground.seek(25);
  await apart.uncheck();
  await expect(playground.field("noise")).toHaveValue("0.4");
  await expect.poll(() => playground.link()).toMatch(/noise=0.4$/);
});
