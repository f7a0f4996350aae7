import { expectAccessible } from "./testing/axe.ts";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

const race = "data=moons&net=2-4-1&o=sgd,lr:0.5&o=adam,lr:0.05&o=lion,lr:0.02&steps=60";

test("a network's landscape fills, is chosen by keyboard, read, undone and shared by its link", async ({
  page,
}) => {
  const playground = await new Playground(page).open(race);
  const landscape = page.getByRole("application", { name: /^Landscape/ });
  const picture = landscape.getByRole("img");
  await page.getByRole("button", { name: "Landscape", exact: true }).press("Enter");
  await expect(picture).toHaveAttribute("aria-label", /Losses on the plane from .* SGD has the loss/);
  await expect.poll(() => playground.link()).toContain("&landscape=paths");
  await expect(page.getByText(/^The plane explains \d+\s% of the paths’ variance/)).toBeVisible();

  const before = await picture.getAttribute("aria-label");
  await playground.seek(60);
  await expect(picture).not.toHaveAttribute("aria-label", before ?? "");

  await page.getByRole("combobox", { name: "Plane" }).selectOption("Line between two");
  await expect.poll(() => playground.link()).toContain("&landscape=line,1,2");
  await expect(page.getByText(/^The straight line from SGD’s last weights.*arrier/)).toBeVisible();
  await landscape.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/^t 0\.5, loss [\d.]+$/)).toBeVisible();
  await expectAccessible(page, "the line", '[aria-label="Landscape"]');

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("&landscape=paths");
  await page.getByRole("button", { name: "Predictions" }).click();
  await expect(page.getByRole("img", { name: /the network of/ })).toBeVisible();
  await expect.poll(() => playground.link()).not.toContain("landscape");
});

test("a landscape that a link cannot have is said, and that of the paths is shown", async ({ page }) => {
  await new Playground(page).open(`${race}&landscape=ends,1,2,7`);
  await expect(page.getByText(/needs 3 different contenders; there are 1, 2, 3; using paths/)).toBeVisible();
  await expect(page.getByRole("img", { name: /^Landscape of the loss by component 1/ })).toBeVisible();
});
