import type { Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

/** Opens the window for a reader's own table, by the button of the settings or another, and gives it a file. */
async function give(
  page: Page,
  name: string,
  content: string | Buffer,
  opener = page.getByRole("button", { name: "Open a CSV file…" }),
): Promise<void> {
  await opener.click();
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

/** The button on the stage where a link names a table that is not here. */
const openerOn = ({ stage }: Playground) => stage.getByRole("button", { name: "Open the table…" });

const use = (page: Page) => page.getByRole("button", { name: "Use this table" });

test("rows with gaps are left out by a button, and words become inputs", async ({ page }) => {
  const playground = await new Playground(page).open("data=spiral");
  const rows = Array.from({ length: 60 }, (_, i) => {
    const size = i % 10 === 3 ? "NA" : i;
    return `${i},${size},${i % 3 === 0 ? "red" : "blue"},${i < 30 ? "low" : "high"}`;
  });
  await give(page, "pandas.csv", [",size,colour,kind", ...rows].join("\n"));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText("In 6 of 60 rows a value is missing");
  await expect(dialog).toContainText('Row 5, column "size": "NA" stands for a missing value.');
  await expect(use(page)).toBeDisabled();
  await dialog.getByRole("button", { name: "Leave out these 6 rows" }).click();
  await expect(dialog.getByText(/^54 rows/).locator("xpath=ancestor::*[@tabindex]")).toBeFocused();
  await expect(dialog.getByRole("status")).toHaveText("54 rows: kind (2 classes) from 3 inputs.");
  await expect(dialog.getByRole("list", { name: "How the file was read" })).toContainText(
    'Left out: "column 1" (another value in each row, and no name).',
  );
  await use(page).click();
  await expect.poll(() => playground.link()).toContain("data=own,pandas.csv");
  await expect(page.getByText("54 rows; kind")).toBeVisible();
});

test("a target of many whole numbers asks whether they are classes or numbers", async ({ page }) => {
  await new Playground(page).open("data=spiral");
  await give(page, "ages.csv", `x,age\n${Array.from({ length: 90 }, (_, i) => `${i},${i % 30}`).join("\n")}`);
  const question = page.getByRole("group", { name: "age holds 30 different whole numbers. What are they?" });
  await expect(question).toBeVisible();
  await expect(use(page)).toBeDisabled();
  await question.getByRole("button", { name: "Amounts, to be fitted" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(
    "90 rows: age (a number) from 1 input.",
  );
  await expect(use(page)).toBeEnabled();
});

test("a format that was recognised wrongly is corrected while the rows are shown", async ({ page }) => {
  await new Playground(page).open("data=spiral");
  await give(page, "own.csv", "a:b;1\n2:3;5\n4:5;7\n6:7;8\n");
  const dialog = page.getByRole("dialog");
  const preview = dialog.getByRole("region", { name: "First rows" });
  await dialog.getByText(/^How the file is read: semicolon/).click();
  await dialog.getByRole("combobox", { name: "separator" }).selectOption("Comma");
  await expect(dialog).toContainText("The file has one column");
  await expect(preview.getByRole("cell").first()).toHaveText("a:b;1");
  await dialog.getByRole("combobox", { name: "separator" }).selectOption("Semicolon");
  await dialog.getByRole("combobox", { name: "first row" }).selectOption("Data");
  await expect(preview.getByRole("columnheader")).toHaveText(["column 1", "column 2"]);
  await expect(preview.getByRole("row")).toHaveCount(5);
});

test("a table that is missing has one notice, with the button in it", async ({ page }) => {
  const playground = await new Playground(page).open("data=own,mine.csv&o=adam");
  await expect(page.getByText(/which is not part\s+of the link/)).toHaveCount(1);
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${i < 20 ? "low" : "high"}`);
  await give(page, "mine.csv", ["size,kind", ...rows].join("\n"), openerOn(playground));
  await use(page).click();
  await expect(page.getByText(/which is not part\s+of the link/)).toHaveCount(0);
  await expect(playground.stage.getByRole("img", { name: /the network of/ })).toBeVisible();
});

test("names from a stranger's link or file neither widen the page nor turn its sentences round", async ({
  page,
}) => {
  const width = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const playground = await new Playground(page).open(`data=own,%E2%80%AEgnp.exe${"x".repeat(10_000)}&o=adam`);
  await expect(playground.stage).toContainText("“U+202Egnp.exexxx");
  expect(await width()).toBeLessThanOrEqual(0);
  await give(
    page,
    "\u202egnp.csv",
    `\u202egnp,${"y".repeat(1000)},kind\n1,2,a\n3,4,b\n5,6,a\n7,8,b\n`,
    openerOn(playground),
  );
  await expect(page.getByRole("dialog").getByRole("columnheader").first()).toHaveText("U+202Egnp");
  await use(page).click();
  await expect.poll(() => playground.link()).toContain("data=own,U+202Egnp.csv");
  expect(await width()).toBeLessThanOrEqual(0);
});
