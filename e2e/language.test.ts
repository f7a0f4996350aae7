import type { Page } from "@playwright/test";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

const chooseLanguage = async (page: Page, menu: string, language: string): Promise<void> => {
  await page.getByRole("button", { name: menu }).click();
  await page.getByRole("menuitemradio", { name: language }).click();
};

test.describe("in a browser that prefers Spanish", () => {
  test.use({ locale: "es-MX" });

  test("the page is Spanish from its first line on, with Spanish numbers and a link without a language", async ({
    page,
  }) => {
    await page.goto("./#o=adam,lr:0.05&steps=1200");
    await expect(page.getByRole("button", { name: "Reproducir", exact: true })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page).toHaveTitle(/carrera/);
    const lr = page.getByRole("textbox", { name: "lr, Adam" });
    await expect(lr).toHaveValue("0,05");
    await lr.fill("0,025");
    await lr.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toContain("lr:0.025");
    expect(page.url()).not.toContain("lang");
    // A point is read too, as in a number that was copied.
    await lr.fill("0.03");
    await lr.press("Enter");
    await expect(lr).toHaveValue("0,03");
  });

  test("the language of the menu is kept, and nothing of the experiment is lost", async ({ page }) => {
    await page.goto("./#o=adam,lr:0.05&steps=1200");
    const timeline = page.getByRole("slider", { name: "Línea de tiempo" });
    await timeline.fill("40");
    const lr = page.getByRole("textbox", { name: "lr, Adam" });
    await lr.fill("0,02");
    await lr.press("Enter");
    await chooseLanguage(page, "Idioma", "English");
    const playground = new Playground(page);
    await expect(playground.timeline).toHaveValue("40");
    await expect(playground.field("lr, Adam")).toHaveValue("0.02");
    await expect(page).toHaveTitle("Downhill: optimizers, raced down a surface");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(playground.field("lr, Adam")).toHaveValue("0.05");
    await page.reload();
    await expect(page.getByRole("button", { name: "Language" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("a text that is not in force yet is still there in another language, with its error", async ({
  page,
}) => {
  const playground = await new Playground(page).open("f=x^2%2By^2&o=adam");
  await playground.write(page.getByRole("textbox", { name: "f(x, y) =" }), "x^2 + z");
  await expect(page.getByText("Still showing the last valid formula.")).toBeVisible();
  await chooseLanguage(page, "Language", "Deutsch");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("textbox", { name: "f(x, y) =" })).toHaveText("x^2 + z");
  await expect(page.getByText("Die letzte gültige Formel wird noch gezeigt.")).toBeVisible();
});

test.describe("without its texts", () => {
  test.use({ expectedErrors: /Failed to load resource|could not be loaded/ });

  test("a language is refused with a sentence, and the page stays as it is", async ({ page }) => {
    const playground = await new Playground(page).open("o=adam");
    const texts = /\/assets\/voice-/;
    await page.route(texts, (route) => route.abort());
    await chooseLanguage(page, "Language", "Deutsch");
    await expect(page.getByText("Deutsch could not be loaded. Choose it again to retry.")).toBeVisible();
    await expect(playground.play).toBeVisible();
    await page.unroute(texts);
    await chooseLanguage(page, "Language", "Deutsch");
    await expect(page.getByRole("button", { name: "Abspielen", exact: true })).toBeVisible();
  });
});
