import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page, tab = "Link"): Promise<Locator> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("tab", { name: tab }).click();
  return dialog;
}

test("the link of the present experiment is copied, and the page says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const playground = await new Playground(page).open("o=adam");
  await playground.field("lr, Adam").fill("0.0123");
  await playground.field("lr, Adam").press("Enter");
  const dialog = await openShare(page);
  await expect(dialog.getByRole("textbox", { name: "Link" })).toHaveValue(
    /#share&surface=rosenbrock&start=-1\.2,1&o=adam,lr:0\.0123&steps=500&seed=1&end$/,
  );
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
  await expect(dialog.getByRole("status").first()).toHaveText("The link is copied.");
  const copied = await clipboard(page);
  expect(copied).toMatch(/#share&.*&o=adam,lr:0\.0123&.*&end$/);
  expect(page.url(), "the address leaves out what has its default").toMatch(/#o=adam,lr:0\.0123$/);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
});

test("the link is selected where the browser refuses to copy", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("refused", "NotAllowedError")) },
    });
  });
  await new Playground(page).open("o=adam");
  const dialog = await openShare(page);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByText(/did not allow copying/)).toBeVisible();
  const selected = await dialog
    .getByRole("textbox", { name: "Link" })
    .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toMatch(/#share&.*&o=adam,lr:0\.001&.*&end$/);
});

test("the snippet of every kind of document has the options chosen", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await new Playground(page).open("surface=beale&o=adam,lr:0.05");
  const dialog = await openShare(page, "Embed");
  const snippet = dialog.getByRole("region", { name: "Snippet" });
  const kind = dialog.getByRole("combobox", { name: "Kind of document" });
  for (const [name, sign] of [
    [
      "HTML, custom element",
      '<downhill-experiment experiment="share&amp;surface=beale&amp;start=1,1.5&amp;o=adam,lr:0.05&amp;',
    ],
    ["HTML, iframe", "<iframe src="],
    ["Markdown", "](http"],
    ["Sphinx, MyST", "```{raw} html"],
    ["Sphinx, reStructuredText", ".. raw:: html"],
    ["MkDocs", "<div>"],
    ["Docusaurus (MDX)", 'style={{ display: "block"'.replace("{{ ", "{{")],
    ["Jupyter", "IPython.display"],
    ["LaTeX", "\\includegraphics"],
  ] as const) {
    await kind.selectOption(name);
    await expect(snippet).toContainText(sign);
  }

  await kind.selectOption("HTML, custom element");
  await dialog.getByRole("textbox", { name: "Title" }).fill('Adam & "friends"');
  await dialog.getByRole("combobox", { name: "Controls" }).selectOption("Sliders too");
  await dialog.getByRole("combobox", { name: "Colours" }).selectOption("Dark");
  await dialog.getByRole("checkbox", { name: /Play when/ }).check();
  await dialog.getByRole("textbox", { name: "Height, in pixels" }).fill("500");
  await dialog.getByRole("textbox", { name: "Height, in pixels" }).press("Enter");
  await expect(snippet).toContainText('label="Adam &amp; &quot;friends&quot;"');
  await expect(snippet).toContainText('height="500" theme="dark" controls="all" autoplay');
  await dialog.getByRole("button", { name: "Copy snippet" }).click();
  await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await clipboard(page)).toBe(await snippet.textContent());
});

test("a height out of range is refused with the range", async ({ page }) => {
  await new Playground(page).open();
  const dialog = await openShare(page, "Embed");
  const height = dialog.getByRole("textbox", { name: "Height, in pixels" });
  await height.fill("9000");
  await height.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("2000");
  await expect(dialog.getByRole("region", { name: "Snippet" })).toContainText('height="420"');
});

test("the preview is the embed itself", async ({ page }) => {
  await new Playground(page).open("surface=beale&o=adam,lr:0.05&steps=60");
  const dialog = await openShare(page, "Embed");
  await dialog.getByRole("button", { name: /^Play: Adam on Beale/ }).click();
  const frame = page.frameLocator("iframe[title^='Adam on Beale']");
  await expect(frame.getByRole("slider", { name: "Timeline" })).toHaveValue("60");
  await dialog.getByRole("combobox", { name: "Kind of document" }).selectOption("HTML, iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/Adam on Beale/);
});

test("the options chosen are remembered, and the dialog fills a phone's screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new Playground(page).open();
  const dialog = await openShare(page, "Embed");
  await dialog.getByRole("combobox", { name: "Kind of document" }).selectOption("Jupyter");
  const box = await dialog.boundingBox();
  expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 390, 844]);
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(dialog.getByRole("tab", { name: "Embed" })).toHaveAttribute("aria-selected", "true");
  await expect(dialog.getByRole("region", { name: "Snippet" })).toContainText("IFrame(");
});

test("every tab is accessible, and reached by keyboard", async ({ page }) => {
  await new Playground(page).open();
  const dialog = await openShare(page);
  await dialog.getByRole("tab", { name: "Link" }).focus();
  for (const tab of ["Link", "Embed", "Picture", "Film", "Data", "Code"]) {
    await expect(dialog.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
    // Parts that are loaded later are there.
    await expect(dialog.getByRole("tabpanel").getByRole("button").first()).toBeVisible();
    await expectAccessible(page, tab, "dialog");
    await page.keyboard.press("ArrowRight");
  }
});
