import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const link =
  "surface=himmelblau&start=1,-1&o=adam,lr:0.1&steps=40&map=start.x:-6..6,start.y:-6..6,size:24x20";
let folder = "";
let csv = "";
let json = "";

// Playwright may run both hooks more than once in a process.
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "downhill-map-file-"));
  csv = join(folder, "map.csv");
  json = `${csv}.json`;
  const command = new URL("../../../dist/lib/library/command/downhill-sweep.js", import.meta.url);
  const { stderr, status } = spawnSync(process.execPath, [command.pathname, link, "--out", csv], {
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const picture = (page: Page) => page.getByRole("slider", { name: /^Map: / });
const pixels = (page: Page) =>
  picture(page)
    .locator("xpath=..")
    .locator("canvas")
    .first()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
const pick = (page: Page, ...files: string[]) =>
  page.getByLabel("CSV file of a map, and its JSON file").setInputFiles(files);

/** Drops files on the page. */
const drop = (page: Page, ...files: string[]): Promise<void> =>
  page.evaluate(
    (all) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of all) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    files.map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")] as const),
  );

test("a map that was computed elsewhere is drawn as the page draws it, by picker and by drop, and shows all kinds of cell", async ({
  page,
}) => {
  await new Playground(page).open(link);
  await expect(page.getByRole("progressbar", { name: "Cells of the map" })).toBeHidden();
  await expect(picture(page)).not.toHaveAttribute("aria-valuetext", /not computed/);
  const computed = await pixels(page);

  // From here on the page can compute no map by itself.
  await page.route(/map\.worker/, (route) => route.abort());
  await new Playground(page).open(link);
  await expect(picture(page)).toHaveAttribute("aria-valuetext", /not computed/);
  expect(await pixels(page)).not.toBe(computed);
  await pick(page, csv);
  await expect(page.getByText("map.csv is shown.")).toBeVisible();
  await expect.poll(() => pixels(page)).toBe(computed);
  await expectAccessible(page, "a map from a file", 'section:has(> * > [aria-label^="Map: "])');

  const kinds = page.getByRole("combobox", { name: "What the cells show" });
  await kinds.selectOption("course of the loss");
  await expect(page.getByRole("heading", { name: /^Course of the loss over 40 steps/ })).toBeVisible();
  await expect.poll(() => pixels(page)).not.toBe(computed);
  await expect(picture(page)).toHaveAttribute("aria-valuetext", /the loss /);
  await kinds.selectOption("minimum reached");
  await expect.poll(() => pixels(page)).toBe(computed);

  const other = await new Playground(page).open("o=adam&steps=20");
  await drop(page, csv, json);
  await expect.poll(() => other.link()).toContain("map=start.x:-6..6");
  await expect.poll(() => pixels(page)).toBe(computed);
});

test("a file that is not this map is refused with its row, and the map stays", async ({ page }) => {
  await new Playground(page).open(link);
  await expect(page.getByRole("progressbar", { name: "Cells of the map" })).toBeHidden();
  await expect(picture(page)).not.toHaveAttribute("aria-valuetext", /not computed/);
  const computed = await pixels(page);
  const alert = page.getByRole("region", { name: /^Minimum reached/ }).getByRole("alert");
  const altered = join(folder, "altered.csv");
  const lines = readFileSync(csv, "utf8").split("\n");
  writeFileSync(altered, lines.with(9, lines[9].replace(/,[^,]*$/, ",1")).join("\n"));
  await pick(page, altered, json);
  await expect(alert.last()).toContainText(
    "altered.csv cannot be opened as this map: row 9 (line 10): its numbers",
  );
  writeFileSync(altered, lines.toSpliced(9, 1).join("\n"));
  await pick(page, altered);
  await expect(alert.last()).toContainText("row 9 (line 10): cell (8,0) should stand there, and (9,0) does");
  await new Playground(page).open(link.replace("steps=40", "steps=41"));
  await expect(picture(page)).not.toHaveAttribute("aria-valuetext", /not computed/);
  await pick(page, csv);
  await expect(alert.last()).toContainText("is not of this experiment: row 1 has another loss");
  await new Playground(page).open(link);
  await expect.poll(() => pixels(page)).toBe(computed);
  const other = await new Playground(page).open("o=adam&steps=20");
  await drop(page, csv);
  await expect(page.getByText("map.csv is a computed map. Open its link first, or")).toBeVisible();
  expect(other.link()).toBe("o=adam&steps=20");
});
