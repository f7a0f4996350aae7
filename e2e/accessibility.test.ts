import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

const screens = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
};

for (const colorScheme of ["light", "dark"] as const) {
  for (const [screen, viewport] of Object.entries(screens)) {
    test.describe(`${screen}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });

      test("axe finds nothing, at rest and after a race with a divergence", async ({ page }) => {
        const playground = await new Playground(page).open(
          "o=sgd,lr:0.05&o=adam,lr:0.05&steps=60&nonsense=1",
        );
        expect(await findings(page), "at rest").toEqual([]);
        await playground.play.click();
        await expect(playground.again).toBeVisible();
        expect(await findings(page), "after the race").toEqual([]);
      });

      test("axe finds nothing on the page of a network", async ({ page }) => {
        const playground = await new Playground(page).open("data=iris&o=adam,lr:0.02&steps=60");
        await expect(page.getByRole("img", { name: /the network of Adam/ })).toBeVisible();
        await playground.play.click();
        await expect(playground.again).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    });
  }

  test.describe(`open parts, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing in menus, dialogs, panels and the formula with an error", async ({ page }) => {
      const playground = await new Playground(page).open("f=x^2+y^2&o=adam,lr:0.1");
      await playground.values();
      await page.getByText("Experiment", { exact: true }).click();
      await page.getByRole("textbox", { name: "f(x, y) =" }).fill("x^2 + 3x");
      await playground.field("lr, Adam").fill("-1");
      await playground.field("lr, Adam").press("Enter");
      expect(await findings(page), "panel, table and errors").toEqual([]);
      await page.getByRole("button", { name: "Add optimizer" }).click();
      await expect(page.getByRole("dialog", { name: "Add an optimizer" })).toBeVisible();
      expect(await findings(page), "all optimizers").toEqual([]);
      await page.keyboard.type("ad");
      expect(await findings(page), "optimizers found").toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "More for Adam" }).click();
      await expect(page.getByRole("menu").getByRole("menuitem").first()).toBeVisible();
      expect(await findings(page), "menu").toEqual([]);
      await page.getByRole("menuitem", { name: /^Add to it/ }).click();
      await expect(page.getByRole("dialog", { name: "Add to Adam" })).toBeVisible();
      expect(await findings(page), "additions").toEqual([]);
      await page.keyboard.type("cosine");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: "Cosine annealing" })).toBeVisible();
      expect(await findings(page), "a schedule").toEqual([]);
      await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await findings(page), "dialog").toEqual([]);
    });
  });
}

test("motion stops where the reader asked for less of it", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await new Playground(page).open();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
