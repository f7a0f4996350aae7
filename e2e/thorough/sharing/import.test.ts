import type { Locator } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { dropFile } from "../../testing/recorded-run.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

const link = "surface=beale&o=adam,lr:0.05&steps=120";

/** Picks a file of this text under Data. */
const open = (dialog: Locator, name: string, text: string): Promise<void> =>
  dialog
    .getByLabel("JSON file of an experiment")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("a JSON opens again on another page, by picker and by drop, and can be undone", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Data");
  const json = await saved(page, dialog.getByRole("button", { name: "Download JSON" }));

  const other = await new Playground(page).open("surface=matyas&o=sgd");
  const again = await openTab(page, "Data");
  await open(again, "race.json", json.bytes.toString());
  await expect.poll(() => other.link()).toBe(link);
  await expect(again).toBeHidden();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => other.link()).toBe("surface=matyas&o=sgd");

  // A file can also be dropped on the open dialog.
  await openTab(page, "Link");
  await dropFile(page, "race.json", json.bytes.toString());
  await expect(again).toBeHidden();
  await expect.poll(() => other.link()).toBe(link);
});

test("the JSON holds the reader's own table, and undo restores the experiment before", async ({ page }) => {
  const playground = await new Playground(page).open("data=spiral&o=adam,lr:0.02&steps=40");
  await page.getByRole("button", { name: "Open a CSV file…" }).click();
  const rows = Array.from({ length: 60 }, (_, i) => `${i},${(i * 7) % 11},${i < 30 ? "=low" : "-hïgh"}`);
  const buffer = Buffer.from(["=size,noise,kind", ...rows].join("\n"));
  await page.getByLabel("CSV file").setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Use this table" }).click();
  await expect.poll(() => playground.link()).toContain("data=own,mine.csv");
  const own = playground.link();
  const dialog = await openTab(page, "Data");
  const csv = await saved(page, dialog.getByRole("button", { name: "Download CSV" }));
  const json = await saved(page, dialog.getByRole("button", { name: "Download JSON" }));

  // A page without the rows says so.
  await playground.open(own);
  await openTab(page, "Data");
  await dialog.getByRole("button", { name: "Download CSV" }).click();
  await expect(dialog.getByRole("alert").first()).toContainText("The rows of mine.csv are not on this page");

  await playground.open("surface=matyas&o=sgd");
  await openTab(page, "Data");
  await open(dialog, "mine.json", json.bytes.toString());
  await expect.poll(() => playground.link()).toBe(own);
  await expect(page.getByRole("combobox", { name: "Data set" }).locator(":checked")).toHaveText("mine.csv");
  await openTab(page, "Data");
  const again = await saved(page, dialog.getByRole("button", { name: "Download CSV" }));
  expect(again.bytes.equals(csv.bytes)).toBe(true);
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => playground.link()).toBe("surface=matyas&o=sgd");
});

test("a JSON that is no experiment is refused with a reason, and nothing is changed", async ({ page }) => {
  const playground = await new Playground(page).open(link);
  const dialog = await openTab(page, "Data");
  for (const [text, why] of [
    ["{}", "no experiment of Downhill"],
    ["{", "no JSON"],
    ['{"downhill":1,"link":5}', "link"],
  ] as const) {
    await open(dialog, "bad.json", text);
    await expect(dialog.getByRole("alert").last()).toContainText(why);
  }
  expect(playground.link()).toBe(link);

  await dropFile(page, "dropped.json", "[1, 2");
  await expect(dialog).toBeHidden();
  await expect(playground.stage.getByRole("alert")).toContainText(
    /dropped\.json cannot be opened: .*no JSON/,
  );
  expect(playground.link()).toBe(link);
});

test("a newer JSON opens as far as it can be read, and says which parts were not", async ({ page }) => {
  const playground = await new Playground(page).open("surface=matyas&o=sgd");
  const dialog = await openTab(page, "Data");
  await open(dialog, "new.json", '{"downhill":2,"link":"surface=beale&o=adam&warp=9"}');
  await expect.poll(() => playground.link()).toBe("surface=beale&o=adam");
  await expect(playground.stage).toContainText("file=2");
  await expect(playground.stage).toContainText("warp=9");
});
