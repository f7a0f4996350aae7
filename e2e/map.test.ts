import { readFile } from "node:fs/promises";
import { cellText, settingText } from "../src/app/map/words.ts";
import { decode, run } from "../src/experiment/index.ts";
import { axisValues, cellSpec, type Mapped } from "../src/experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../src/experiment/sweep/cells/cells.ts";
import { minimaOf } from "../src/experiment/sweep/cells/minima.ts";
import { expectAccessible } from "./axe.ts";
import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

const link =
  "surface=himmelblau&start=1,-1&o=adam,lr:0.1&o=sgd&steps=40&map=start.x:-6..6,start.y:-6..6,size:24x20";

test("a link's map is computed to its end; keys read its cells, a file has their bits, and closing it ends its workers", async ({
  page,
}) => {
  const playground = await new Playground(page).open(link);
  const map = page.getByRole("slider", { name: /^Map: / });
  await expect(map).toHaveAccessibleName("Map: Minimum reached in 40 steps by start x and start y");
  await expect(page.getByRole("progressbar", { name: "Cells of the map" })).toBeHidden();
  await expect(map).not.toHaveAttribute("aria-valuetext", /not computed/);
  const panel = page.getByRole("region", { name: /^Minimum reached/ });
  await expectAccessible(page, "a map", '[aria-labelledby]:has([role="slider"][aria-label^="Map"])');

  const spec = decode(link).spec as Mapped;
  const values = axisValues(spec);
  const own = Number(await map.getAttribute("aria-valuenow"));
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  const cell = own + 1 + 24;
  await expect(map).toHaveAttribute("aria-valuenow", String(cell));
  const minima = spec.kind === "surface" ? minimaOf(spec) : [];
  const setting = settingText(spec, [values[0][cell % 24], values[1][Math.floor(cell / 24)]]);
  const says = `${setting}: ${cellText("minimum", cellsOf(spec, [cell]), 0, minima)}`;
  await expect(map).toHaveAttribute("aria-valuetext", says);

  const saved = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as CSV" }).click();
  const rows = (await readFile(await (await saved).path(), "utf8")).trim().split("\n");
  expect(rows).toHaveLength(1 + 24 * 20);
  for (const one of [0, 100, 301, cell, 479]) {
    const [x, y, loss, best] = rows[1 + one].split(",").map(Number);
    const [single] = run(cellSpec(spec, one));
    expect([x, y, loss, best]).toEqual([
      values[0][one % 24],
      values[1][Math.floor(one / 24)],
      single.loss.at(-1),
      Math.min(...single.loss),
    ]);
  }

  await map.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => playground.link()).toContain(`start=${values[0][cell % 24]},`);
  const during = page.workers().length;
  await panel.getByRole("button", { name: "Remove the map" }).click();
  await expect(map).toBeHidden();
  await expect.poll(() => page.workers().length).toBeLessThan(during);
  expect(page.workers().filter((worker) => worker.url().includes("map"))).toEqual([]);
  await expect.poll(() => playground.link()).not.toContain("map=");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(map).toBeVisible();
});

test("a map is added, shows other values of a contender at once, and a click uses those of a cell", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=sgd,lr:0.001&steps=50");
  await page.getByRole("button", { name: "+ map" }).click();
  const map = page.getByRole("slider", { name: "Map: Loss after 50 steps by lr and momentum" });
  await expect(map).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Cells of the map" })).toBeHidden();
  await map.click({ position: { x: 5, y: 5 } });
  await expect.poll(() => playground.link()).toMatch(/o=sgd,lr:[\d.e-]+,momentum:0\.9/);
  await page.getByRole("combobox", { name: "What the cells show" }).selectOption("course of the loss");
  await expect(page.getByRole("slider", { name: /^Map: Course of the loss/ })).toBeVisible();
  await page.getByRole("button", { name: "Starts" }).click();
  await expect(page.getByRole("slider", { name: /^Map: Minimum reached/ })).toBeVisible();
  await page.getByRole("button", { name: "− map" }).click();
  await expect.poll(() => playground.link()).not.toContain("map=");
});
