import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const screens = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
};

async function expectAccessibleEverywhere({ page }: Playground, place: string): Promise<void> {
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await expectAccessible(page, `${place}, ${screen}`);
  }
  await page.setViewportSize(screens.desktop);
}

test("axe finds nothing on the page before a race and after one with a divergence", async ({ page }) => {
  const playground = await new Playground(page).open("o=sgd,lr:0.05&o=adam,lr:0.05&steps=60&nonsense=1");
  await expectAccessibleEverywhere(playground, "at rest");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expectAccessibleEverywhere(playground, "after the race");
});

test("axe finds nothing on the page of a network", async ({ page }) => {
  const playground = await new Playground(page).open("data=iris&o=adam,lr:0.02&steps=60");
  await expect(page.getByRole("img", { name: /the network of Adam/ })).toBeVisible();
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expectAccessibleEverywhere(playground, "a network");
});

test("axe finds nothing in menus, dialogs, panels and the formula with an error", async ({ page }) => {
  const playground = await new Playground(page).open("f=x^2+y^2&o=adam,lr:0.1");
  await playground.values();
  await page.getByText("Experiment", { exact: true }).click();
  await page.getByRole("textbox", { name: "f(x, y) =" }).fill("x^2 + 3x");
  await playground.field("lr, Adam").fill("-1");
  await playground.field("lr, Adam").press("Enter");
  await expectAccessible(page, "panel, table and errors");
  await page.getByRole("button", { name: "Add optimizer" }).click();
  await expect(page.getByRole("dialog", { name: "Add an optimizer" })).toBeVisible();
  await expectAccessible(page, "all optimizers");
  await page.keyboard.type("ad");
  await expectAccessible(page, "optimizers found");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More for Adam" }).click();
  await expect(page.getByRole("menu").getByRole("menuitem").first()).toBeVisible();
  await expectAccessible(page, "menu");
  await page.getByRole("menuitem", { name: /^Add an addon/ }).click();
  await expect(page.getByRole("dialog", { name: "Add to Adam" })).toBeVisible();
  await expectAccessible(page, "additions");
  await page.keyboard.type("cosine");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Cosine annealing" })).toBeVisible();
  await expectAccessible(page, "a schedule");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, "dialog");
});
