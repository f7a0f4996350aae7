import { readFile } from "node:fs/promises";
import { expectAccessible } from "./testing/axe.ts";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

/** Loads the library's built files: Playwright does not transform what they contain. */
const library = (): Promise<typeof import("../src/library/experiment.ts")> =>
  import(new URL("../dist/lib/library/experiment.js", import.meta.url).href);

const link =
  "surface=himmelblau&start=1,-1&o=adam,lr:0.1&o=sgd&steps=40&map=start.x:-6..6,start.y:-6..6,size:24x20";

test("a link's map is computed to its end; keys read its cells, a file has their bits, and closing it ends its workers", async ({
  page,
}) => {
  const { decode, run } = await library();
  const playground = await new Playground(page).open(link);
  const map = page.getByRole("slider", { name: /^Map: / });
  await expect(map).toHaveAccessibleName("Map: Minimum reached in 40 steps by start x and start y (Adam)");
  await expect(page.getByRole("progressbar", { name: "Cells of the map" })).toBeHidden();
  await expect(map).not.toHaveAttribute("aria-valuetext", /not computed/);
  const panel = page.getByRole("region", { name: /^Minimum reached/ });
  await expectAccessible(page, "a map", 'section:has(> * > [aria-label^="Map: "])');

  const overStage = page.locator('canvas[data-layer="basins"]');
  await expect(overStage).toBeVisible();
  await panel.getByRole("checkbox", { name: "Draw the map on the surface too" }).uncheck();
  await expect(overStage).toBeHidden();

  const saved = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as CSV" }).click();
  const rows = (await readFile(await (await saved).path(), "utf8"))
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",").map(Number));
  expect(rows).toHaveLength(24 * 20);
  const { spec } = decode(link);
  for (const cell of [0, 100, 301, 479]) {
    const [x, y, loss, best] = rows[cell];
    expect([x, y]).toEqual([-6 + 12 * ((cell % 24) / 23), -6 + 12 * (Math.floor(cell / 24) / 19)]);
    const [single] = run({ ...spec, start: [x, y], contenders: spec.contenders.slice(0, 1) } as typeof spec);
    const losses = [...single.loss];
    expect([loss, best]).toEqual([losses.at(-1), Math.min(...losses)]);
  }

  const drawn = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as SVG" }).click();
  const file = await drawn;
  expect(file.suggestedFilename()).toMatch(/^downhill-map-.*\.svg$/);
  const svg = await readFile(await file.path(), "utf8");
  expect(svg).toContain("<title>Minimum reached in 40 steps by start x and start y (Adam)</title>");
  expect(svg).toContain("<desc>24 × 20 runs on Himmelblau: start x from −6 to 6 across");
  const [, pixels] = /href="data:image\/png;base64,([^"]+)"/.exec(svg) ?? [];
  const png = Buffer.from(pixels, "base64");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)], "a pixel for each cell").toEqual([24, 20]);
  expect(svg.match(/https?:[^"]*|(?:href|src)="(?!data:)/g), "nothing from outside").toEqual([
    "http://www.w3.org/2000/svg",
  ]);

  const own = Number(await map.getAttribute("aria-valuenow"));
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  const cell = own + 1 + 24;
  await expect(map).toHaveAttribute("aria-valuenow", String(cell));
  const [x, y, loss] = rows[cell];
  const text = ((await map.getAttribute("aria-valuetext")) ?? "").replaceAll("−", "-");
  const [, saidX, saidY, saidLoss] = /^start x (.+), start y (.+): .*loss (.+)$/.exec(text) ?? [];
  expect([saidX, saidY, saidLoss].map(Number)).toEqual(
    [x, y, loss].map((value) => Number(value.toPrecision(3))),
  );
  await page.keyboard.press("Home");
  await expect(map).toHaveAttribute("aria-valuenow", String(cell - (cell % 24)));
  await page.keyboard.press("End");
  await expect(map).toHaveAttribute("aria-valuenow", String(cell - (cell % 24) + 23));
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => playground.link()).toContain(`start=${x},${y}`);
  await expect(panel.getByRole("combobox", { name: "Cells along each axis" })).toHaveText(/^24 × 20/);

  const ofMaps = () => page.workers().filter((worker) => worker.url().includes("map.worker")).length;
  expect(ofMaps()).toBeGreaterThan(0);
  await panel.getByRole("button", { name: "Remove the map" }).click();
  await expect(map).toBeHidden();
  await expect(page.getByRole("button", { name: "+ map" })).toBeFocused();
  await expect.poll(ofMaps).toBe(0);
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
  await expect(map).toBeFocused();
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

test("the run of the cell that keys or the pointer point at is drawn, with the numbers of a single run", async ({
  page,
}) => {
  const { decode, run } = await library();
  const { spec } = decode(link);
  await new Playground(page).open(link);
  const map = page.getByRole("slider", { name: /^Map: / });
  const curve = page.getByRole("figure").filter({ hasText: "Loss by step" });
  const expectCurve = async () => {
    const cell = Number(await map.getAttribute("aria-valuenow"));
    await expect(curve).toHaveAttribute("data-cell", String(cell));
    const start = [-6 + 12 * ((cell % 24) / 23), -6 + 12 * (Math.floor(cell / 24) / 19)] as const;
    const [single] = run({ ...spec, start, contenders: spec.contenders.slice(0, 1) } as typeof spec);
    const losses = [...single.loss];
    const said = ((await curve.textContent()) ?? "").replaceAll("−", "-");
    const numbers = /: (\S+) at the start, (\S+) at the lowest, (\S+) at step 40\.$/.exec(said)?.slice(1);
    const wanted = [losses[0], Math.min(...losses), losses[40]];
    expect(numbers?.map(Number)).toEqual(wanted.map((value) => Number(value.toPrecision(3))));
    await expect(curve.locator("path")).toHaveAttribute("d", /^M0\.0 /);
    return cell;
  };
  const own = await expectCurve();
  await map.focus();
  await page.keyboard.press("ArrowRight");
  expect(await expectCurve()).toBe(own + 1);
  await map.hover({ position: { x: 9, y: 9 } });
  expect(await expectCurve()).toBe(19 * 24);
  await page.getByRole("button", { name: "Remove the map" }).click();
  await expect.poll(() => page.workers().filter((one) => one.url().includes("map.worker")).length).toBe(0);
});

test("a computation that was stopped goes on with the cells that are missing", async ({ page }) => {
  await new Playground(page).open("data=moons&o=adam&steps=2000&map=lr:1e-4..1:log,seed:1..64,size:64");
  const bar = page.getByRole("progressbar", { name: "Cells of the map" });
  const done = () => bar.evaluate((element) => (element as HTMLProgressElement).value);
  await expect.poll(done).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  const before = await done();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page.getByRole("button", { name: "Stop", exact: true })).toBeVisible();
  expect(await done()).toBeGreaterThanOrEqual(before);
  await expect.poll(done).toBeGreaterThan(before);
});
