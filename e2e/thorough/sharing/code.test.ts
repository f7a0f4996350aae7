import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

test("the program is copied, saved and shown for each library, and the choice is kept", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await new Playground(page).open("surface=beale&o=adam,lr:0.05&at=20,1,lr:0.01");
  const dialog = await openTab(page, "Code");
  const program = dialog.getByRole("region", { name: "Program" });
  await expect(program).toContainText("import numpy as np");
  await expect(program).toContainText('("adam", 20): lambda o: o.groups[0].update(lr=0.01)');
  await dialog.getByRole("radio", { name: "PyTorch" }).check();
  await expect(program).toContainText("torch.optim.Adam(params, lr=0.05");
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "dtorch" })).toBeChecked();
  await expect(dialog.getByRole("list", { name: "Notes" })).toContainText("AdamParam refuses");
  await dialog.getByRole("button", { name: "Copy program" }).click();
  await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const file = await saved(page, dialog.getByRole("button", { name: "Download .py" }));
  expect(file.name).toBe("downhill-adam-on-beale-dtorch.py");
  expect(file.bytes.toString()).toBe(copied);
  expect(copied).toMatch(/^http\S+#\S*surface=beale/m);
  await page.reload();
  await openTab(page, "Code");
  await expect(dialog.getByRole("radio", { name: "dtorch" })).toBeChecked();
});

test("the program of a real table is shown by its first lines, and copied whole", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await new Playground(page).open("data=iris&o=adam");
  const dialog = await openTab(page, "Code");
  await expect(dialog.getByRole("region", { name: "Program" })).toContainText("lines more");
  await dialog.getByRole("button", { name: "Copy program" }).click();
  await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/(?<=^ {4}|, )\[[\d., ]+, [012]\],/gm)).toHaveLength(150);
});

test("axe finds nothing in the program's window on a phone, and it is no wider than the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new Playground(page).open("data=xor&o=sgd,momentum:0.9");
  const dialog = await openTab(page, "Code");
  await dialog.getByRole("radio", { name: "dtorch" }).check();
  await expect(dialog.getByRole("region", { name: "Program" })).toBeVisible();
  await expectAccessible(page, "Code", "dialog");
  const panel = dialog.getByRole("tabpanel");
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

test("a map has a script for clusters, and an experiment without one has the programs alone", async ({
  page,
}) => {
  await new Playground(page).open("o=adam&steps=50&map=lr:1e-4..1:log,size:9");
  const dialog = await openTab(page, "Code");
  await dialog.getByRole("radio", { name: "Map on a cluster" }).check();
  const program = dialog.getByRole("region", { name: "Program" });
  await expect(program).toContainText("WIDTH, HEIGHT = 9, 1");
  const file = await saved(page, dialog.getByRole("button", { name: "Download .py" }));
  expect(file.name).toBe("downhill-adam-on-rosenbrock-sweep.py");
  expect(file.bytes.toString()).toContain("&map=lr:0.0001..1:log,size:9&end");
  await new Playground(page).open("o=adam&steps=50");
  await openTab(page, "Code");
  await expect(dialog.getByRole("radio", { name: "NumPy" })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: "Map on a cluster" })).toHaveCount(0);
});
