import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

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

test("the link opens at the current step, paused, where that is wanted", async ({ page }) => {
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.05&steps=300");
  const start = await openShare(page);
  await expect(start.getByRole("checkbox")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await playground.seek(120);
  const numbers = await playground.numbersOf("Adam");
  const dialog = await openShare(page);
  const field = dialog.getByRole("textbox", { name: "Link" });
  await expect(field).not.toHaveValue(/cursor/);
  await dialog.getByRole("checkbox", { name: "Open at step 120, paused" }).check();
  await expect(field).toHaveValue(/&steps=300&seed=1&cursor=120&end$/);
  const link = await field.inputValue();
  const snippet = dialog.getByRole("region", { name: "Snippet" });
  await dialog.getByRole("tab", { name: "Embed" }).click();
  await expect(snippet).toContainText("&amp;cursor=120&amp;end");
  await playground.open(new URL(link).hash.slice(1));
  await expect(playground.timeline).toHaveValue("120");
  await expect(playground.play).toBeVisible();
  expect(await playground.numbersOf("Adam")).toEqual(numbers);
  expect(page.url(), "the address stays until something is changed").toBe(link);
});

test("another link in the address opens at its step too", async ({ page }) => {
  const playground = await new Playground(page).open("surface=rosenbrock&start=-1.2,1&o=sgd,lr:1&steps=900");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await page.evaluate(() => {
    location.hash = "surface=beale&o=adam,lr:0.05&steps=300&cursor=250";
  });
  await expect(playground.timeline).toHaveValue("250");
  await expect(playground.play).toBeVisible();
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
    ["VitePress", "isCustomElement"],
    ["React", "export const Experiment = () => ("],
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

test("the snippet has a picture of the race: within it, in a file to save, or none", async ({ page }) => {
  await new Playground(page).open("surface=beale&o=adam,lr:0.05&steps=300");
  const dialog = await openShare(page, "Embed");
  const snippet = dialog.getByRole("region", { name: "Snippet" });
  const place = dialog.getByRole("combobox", { name: "Picture" });
  const data = 'src="data:image/svg+xml;base64,';
  await expect(snippet).toContainText(data);
  const text = (await snippet.textContent()) ?? "";
  const [light, dark] = [/ src="([^"]*)" alt/, / srcset="([^"]*)"/].map((part) => part.exec(text)?.[1] ?? "");
  expect(new Set([light, dark]).size).toBe(2);
  await dialog.getByRole("combobox", { name: "Colours" }).selectOption("Light");
  await expect(snippet).not.toContainText("srcset");
  await place.selectOption("In a separate file");
  await expect(snippet).toContainText('<img src="./downhill-adam-on-beale.svg" alt="Adam on Beale"');
  const file = await saved(page, dialog.getByRole("button", { name: "Save picture" }));
  expect(file.name).toBe("downhill-adam-on-beale.svg");
  expect(file.bytes.toString("base64"), "the same picture").toBe(light.split(",")[1]);
  expect(file.bytes.toString()).toMatch(/^<svg [^>]*width="640" height="367"/);
  await dialog.getByRole("textbox", { name: "Title" }).fill("My race");
  await expect
    .poll(() =>
      saved(page, dialog.getByRole("button", { name: "Save picture" })).then(({ bytes }) => bytes.toString()),
    )
    .toContain("My race");
  await place.selectOption("None");
  await expect(snippet).not.toContainText("<img");
  await dialog.getByRole("combobox", { name: "Kind of document" }).selectOption("HTML, iframe");
  await expect(place).toBeHidden();
});

test("a short tab is as high as its content, and tabs stay where they are", async ({ page }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await new Playground(page).open("surface=beale&o=adam");
    const dialog = await openShare(page);
    const copy = await dialog.getByRole("button", { name: "Copy link" }).boundingBox();
    const box = await dialog.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0) - (copy?.y ?? 0) - (copy?.height ?? 0)).toBeLessThan(40);
    const tab = dialog.getByRole("tab", { name: "Embed" });
    const before = await tab.boundingBox();
    await tab.click();
    await expect(dialog.getByRole("region", { name: "Snippet" })).toBeVisible();
    expect(await tab.boundingBox()).toEqual(before);
  }
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

test("the picture of a network shows what the embed shows once it is played", async ({ page }) => {
  const contenders = "o=sgd,lr:0.1&o=adam,lr:0.02";
  for (const [data, title, said] of [
    ["moons", "Decision regions", "Decision regions for Moons"],
    ["iris", "Decision regions", "Decision regions for Iris, plane of the first two principal components"],
    ["digits", "Test digits", "Decision regions for Digits"],
  ] as const) {
    await new Playground(page).open(`data=${data}&${contenders}&steps=30`);
    const dialog = await openShare(page, "Embed");
    await dialog.getByRole("combobox", { name: "Picture" }).selectOption("In a separate file");
    const file = await saved(page, dialog.getByRole("button", { name: "Save light picture" }));
    const picture = file.bytes.toString();
    expect(picture).toContain(`>${title}<`);
    expect(picture).not.toContain(">Loss<");
    await dialog.getByRole("button", { name: /^Play: / }).click();
    const frame = page.frameLocator("iframe[title*=' on ']");
    await expect(frame.getByRole("img", { name: said })).toBeVisible();
    for (const name of ["SGD", "Adam"]) {
      expect(picture, "its network has a picture").toMatch(
        new RegExp(`font-weight="600"[^>]*>${name}</text>`),
      );
      await expect(frame.getByRole("button", { name: new RegExp(`^${name} .*enlarge$`) })).toBeVisible();
    }
    await expect(frame.getByRole("region", { name: "Charts" })).toHaveCount(0);
  }
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
