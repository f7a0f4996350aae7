import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { dropFile, recordedRun } from "../../testing/recorded-run.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

const link = "data=moons&net=2-3-1&batch=0&steps=30&o=adam,lr:0.05&cursor=30";

test("a recorded run is opened, read out beside the contenders, removed and undone", async ({ page }) => {
  const playground = await new Playground(page).open(link);
  const dialog = await openTab(page, "Record");
  const buffer = Buffer.from(recordedRun("mine", { parameters: 99 }));
  await dialog
    .getByLabel("JSON file of a recorded run")
    .setInputFiles({ name: "run.json", mimeType: "application/json", buffer });
  await expect(dialog).toBeHidden();
  await expect(playground.stage).toContainText("mine is shown beside the contenders.");
  expect(playground.link(), "the link does not carry it").toBe(link);

  const loss = page.getByRole("slider", { name: "Loss, chart" });
  await expect(loss).toHaveAttribute("aria-valuetext", /mine, recorded 0\.100000 since step 20/);
  const remove = page.getByRole("button", { name: "Remove mine" });
  await remove.click();
  await expect(remove).toBeHidden();
  await expect(loss).not.toHaveAttribute("aria-valuetext", /mine/);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(loss).toHaveAttribute("aria-valuetext", /mine, recorded/);
  await openTab(page, "Link");
  await expect(dialog).toContainText("The link does not carry your recorded runs");
});

test("its path is drawn with those of contenders that have as many parameters", async ({ page }) => {
  const playground = await new Playground(page).open(link);
  await dropFile(page, "run.json", recordedRun("mine", { parameters: 13 }));
  const picture = page.getByRole("img", { name: /^Landscape of the loss by direction 1/ });
  await expect(picture).toHaveAccessibleName(/Adam has the loss .*; mine has the loss 0\.1\./);
  const about = page.getByText(/^Two random directions of seed 3/);
  await expect(about).toContainText("Contenders are projected onto the same directions.");
  await expect(about).toContainText("the plane through the last weights of mine");
  await expectAccessible(page, "a recorded run");
  await page.getByText("Losses and distances at the cursor").click();
  // Only the plane through weights that the file does not hold is drawn: distances from it are not known.
  const table = page.getByRole("table").filter({ hasText: "distance from the plane" });
  await expect(table.getByRole("row", { name: /Adam/ }).getByRole("cell").last()).toHaveText("–");
  await expect(page.getByRole("button", { name: "3D", exact: true }), "it is flat alone").toHaveCount(0);
  await playground.open("data=moons&net=2-4-1&steps=30");
  await dropFile(page, "run.json", recordedRun("mine", { parameters: 13 }));
  await expect(about).toContainText("not drawn here: the network has 17 parameters, and the run has 13.");
  await expect(picture).toHaveAccessibleName(/plane from .*\. mine has the loss 2\.1\./);
});

test("a run that is dropped is refused with the reason, and at most four are shown", async ({ page }) => {
  const playground = await new Playground(page).open("surface=bowl&o=sgd");
  const text = recordedRun("<img src=x onerror=alert(1)>", { parameters: 99 });
  await dropFile(page, "bad.json", text.replace('"seed":3', '"seed":-1'));
  await expect(playground.stage.getByRole("alert")).toContainText(
    "bad.json cannot be opened: its seed must be a whole number from 0 to 4294967295, and is -1.",
  );
  for (const count of [1, 2, 3, 4]) {
    await dropFile(page, "run.json", text);
    await expect(page.getByRole("button", { name: /^Remove <img/ })).toHaveCount(count);
  }
  await dropFile(page, "run.json", text);
  await expect(playground.stage.getByRole("alert")).toContainText("At most 4 recorded runs are shown");
  await expect(page.locator("img[src=x]")).toHaveCount(0);
});

test("the recorder is copied and saved whole", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await new Playground(page).open("surface=bowl&o=sgd");
  const dialog = await openTab(page, "Record");
  const file = await saved(page, dialog.getByRole("button", { name: "Download downhill_record.py" }));
  expect(file.name).toBe("downhill_record.py");
  expect(file.bytes.toString()).toMatch(/^"""Records [\s\S]*class Recorder:[\s\S]*\n$/);
  await expectAccessible(page, "the tab Record");
  await dialog.getByRole("button", { name: "Copy recorder" }).click();
  await expect(dialog.getByRole("status").getByText("The recorder is copied.")).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file.bytes.toString());
});
