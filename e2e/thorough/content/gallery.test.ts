import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

/** Opens the gallery from the header of a wide page. */
async function openGallery(page: Page) {
  await new Playground(page).learn("Gallery");
  const dialog = page.getByRole("dialog", { name: "Gallery" });
  await expect(dialog.getByRole("article")).toHaveCount(30);
  return dialog;
}

/** The pictures that the page shows; those of the other theme are not displayed. */
const pictures = (page: Page) => page.getByRole("dialog").getByRole("img").filter({ visible: true });

test("the gallery is used by keyboard alone, and closing it returns the focus", async ({ page }) => {
  await new Playground(page).open();
  const button = page.getByRole("button", { name: "Learn" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /^Gallery/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Gallery" });
  const tag = dialog.getByRole("button", { name: "map", exact: true });
  await tag.focus();
  await page.keyboard.press("Space");
  await expect(tag).toHaveAttribute("aria-pressed", "true");
  await expect(dialog.getByRole("article")).toHaveCount(2);
  await expect(dialog.getByText("2 experiments found.")).toBeAttached();
  await page.keyboard.press("Space");
  await expect(dialog.getByRole("article")).toHaveCount(30);
  await dialog.getByRole("searchbox").focus();
  await page.keyboard.type("prodigy iris");
  const link = dialog.getByRole("link", { name: /^Open in the playground/ });
  await expect(link).toHaveCount(1);
  await dialog.getByRole("button", { name: "your own", exact: true }).focus();
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`each experiment shows its picture in ${colorScheme} colours, and no picture of the other theme is fetched`, async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on("request", (request) => {
      const name = /gallery\/([\w-]+)\.svg$/.exec(request.url())?.[1];
      if (name) fetched.push(name);
    });
    await page.emulateMedia({ colorScheme });
    await new Playground(page).open("surface=beale&o=sgd&steps=50");
    await openGallery(page);
    await expect(pictures(page)).toHaveCount(30);
    for (const picture of await pictures(page).all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
        .toBe(320);
    }
    expect(fetched).toHaveLength(30);
    expect(fetched.filter((name) => !name.endsWith(`-${colorScheme}`))).toEqual([]);
  });

test("axe finds nothing in the gallery, with a tag chosen, on a desktop and a phone", async ({ page }) => {
  await new Playground(page).open();
  const dialog = await openGallery(page);
  await dialog.getByRole("button", { name: "network", exact: true }).click();
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expectAccessible(page, `gallery, ${size.width}`);
  }
});

test("a phone has the gallery in its menu, and nothing of it is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await new Playground(page).open();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Gallery/ }).click();
  const dialog = page.getByRole("dialog", { name: "Gallery" });
  await expect(dialog.getByRole("article").first()).toBeVisible();
  for (const part of [dialog.getByRole("searchbox"), ...(await dialog.getByRole("article").all())]) {
    const box = await part.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
});

test("experiments of every kind open from the gallery and are played", async ({ page }) => {
  const playground = await new Playground(page).open("surface=beale&o=sgd&steps=50");
  for (const [word, part] of [
    ["zipf", "problem=zipf"],
    ["handwritten", "data=digits"],
    ["cliff", "f=0.05*x^2"],
    ["colour for each", "map=start.x:-9..9"],
    ["chebyshev", "own-schedule"],
    ["overshoots", "o=own"],
  ]) {
    const dialog = await openGallery(page);
    await dialog.getByRole("searchbox").fill(word);
    await dialog.getByRole("link", { name: /^Open in the playground/ }).click();
    await expect.poll(() => playground.link()).toContain(part);
    await expect(playground.pause.or(playground.again)).toBeVisible();
    await expect(playground.again).toBeVisible();
  }
});

test("one list to learn from leads to the others, and the last one closed returns the focus", async ({
  page,
}) => {
  await new Playground(page).open();
  const gallery = await openGallery(page);
  await gallery.getByRole("button", { name: "Findings" }).click();
  const findings = page.getByRole("dialog", { name: "Findings" });
  await expect(findings.getByRole("article").first()).toBeVisible();
  await expect(gallery).toBeHidden();
  await findings.getByRole("button", { name: "Lessons" }).click();
  const lessons = page.getByRole("dialog", { name: "Lessons" });
  await expect(lessons.getByRole("link", { name: /^Start: / }).first()).toBeVisible();
  await lessons.getByRole("button", { name: "Gallery" }).click();
  await expect(gallery.getByRole("article")).toHaveCount(30);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Learn" })).toBeFocused();
});
