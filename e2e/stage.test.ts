import type { Page } from "@playwright/test";
import { expectInFull, numberIn, Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

const startOf = (playground: Playground): number[] =>
  (/start=([^&]+)/.exec(playground.link())?.[1] ?? "").split(",").map(Number);

/** Returns the middle of an element, in CSS pixels. */
async function middle(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const box = await page.getByRole("button", { name }).boundingBox();
  if (!box) throw new Error(`nothing called ${name} is on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("the start is set by a click on the stage", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05");
  await playground.seek(100);
  const before = await playground.picture();
  await playground.surface.click({ position: { x: 300, y: 200 } });
  await expect.poll(() => startOf(playground)).toHaveLength(2);
  const [x = Number.NaN, y = Number.NaN] = startOf(playground);
  await page.mouse.move(5, 5);
  await expect.poll(() => playground.picture()).not.toBe(before);
  await playground.seek(0);
  const numbers = await playground.numbersOf("Adam");
  expect(numbers.slice(4, 6)).toEqual([x, y]);
});

test("the start is dragged, and stays where it is dropped", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05");
  const from = await middle(page, /^Start point/);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y - 30, { steps: 4 });
  await page.mouse.move(from.x + 120, from.y - 80, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  const to = await middle(page, /^Start point/);
  expect(Math.hypot(to.x - from.x - 120, to.y - from.y + 80)).toBeLessThan(2);
  await expect.poll(() => startOf(playground)).toHaveLength(2);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => middle(page, /^Start point/)).toEqual(from);
});

test("the start is typed, chosen and moved by keys", async ({ page }) => {
  const playground = await new Playground(page).open("surface=himmelblau&o=adam,lr:0.05");
  await page.getByText("Experiment", { exact: true }).click();
  await playground.field("start x").fill("1.25");
  await playground.field("start x").press("Enter");
  await playground.field("start y").fill("-2");
  await playground.field("start y").press("Enter");
  await expect.poll(() => startOf(playground)).toEqual([1.25, -2]);
  await expect(page.getByRole("button", { name: /^Start point, x 1\.25.*, y −2/ })).toBeVisible();

  await playground.field("start y").fill("far away");
  await playground.field("start y").press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "start y" })).toContainText("The value stays −2.");
  await expect(playground.field("start y")).toHaveValue("far away");
  expect(startOf(playground)).toEqual([1.25, -2]);
  await playground.field("start y").press("Escape");

  await page.getByRole("button", { name: /^Start point/ }).press("ArrowRight");
  await expect.poll(() => startOf(playground)[0]).toBeGreaterThan(1.25);
  expect(startOf(playground)[1]).toBe(-2);
});

test("the stage is zoomed, moved and reset", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05");
  await playground.seek(100);
  await page.mouse.move(5, 5);
  const whole = await playground.picture();
  const link = playground.link();

  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.mouse.move(5, 5);
  const near = await playground.picture();
  expect(near).not.toBe(whole);
  const box = await playground.surface.boundingBox();
  if (!box) throw new Error("the stage is not on the page");
  await page.mouse.move(box.x + 300, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 380, box.y + 340, { steps: 4 });
  await page.mouse.up();
  await page.mouse.wheel(0, -200);
  await page.mouse.move(5, 5);
  expect(await playground.picture()).not.toBe(near);
  expect(playground.link(), "looking changes no number").toBe(link);

  await page.getByRole("button", { name: "Reset view" }).click();
  await page.getByRole("heading", { name: "Downhill" }).click();
  await expect.poll(() => playground.picture()).toBe(whole);
});

test("the value under the pointer is shown", async ({ page }) => {
  const playground = await new Playground(page).open("f=x^2+y^2&start=1,1&o=adam,lr:0.1");
  const start = await middle(page, /^Start point/);
  const readout = playground.stage.getByText("|∇f|").locator("..");
  // The readout is loaded after the stage, and follows the pointer from then on.
  await expect(async () => {
    await page.mouse.move(start.x, start.y + 39);
    await page.mouse.move(start.x, start.y + 40);
    await expect(readout).toBeVisible({ timeout: 1000 });
  }).toPass();
  const [x = Number.NaN, y = Number.NaN, f = Number.NaN, slope = Number.NaN] = (
    await readout.locator("output").allTextContents()
  ).map(numberIn);
  expect(f).toBeCloseTo(x * x + y * y, 1);
  expect(slope).toBeCloseTo(2 * Math.hypot(x, y), 1);
});

test("light and dark are chosen and remembered", async ({ page }) => {
  const playground = await new Playground(page).open();
  const light = await playground.picture();
  await page.getByRole("button", { name: "Colours" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  await expect.poll(() => playground.picture()).not.toBe(light);
  await page.reload();
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  await page.getByRole("button", { name: "Colours" }).click();
  await page.getByRole("menuitemradio", { name: "Match system" }).click();
  await expect.poll(() => playground.picture()).toBe(light);
});

/** Returns the mean of red, green and blue over the map, 0 to 255. */
const brightness = (page: Page): Promise<number> =>
  page.locator("canvas[data-layer=background]").evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(50, 50);
    const context = copy.getContext("2d", { willReadFrequently: true });
    context?.drawImage(canvas, 0, 0, 50, 50);
    const pixels = context?.getImageData(0, 0, 50, 50).data ?? new Uint8ClampedArray();
    let sum = 0;
    for (let i = 0; i < pixels.length; i++) sum += i % 4 === 3 ? 0 : (pixels[i] ?? 0);
    return sum / (0.75 * pixels.length);
  });

test("map and swatches follow a forced theme, whatever was chosen", async ({ page }) => {
  await new Playground(page).open();
  const swatch = page.getByRole("region", { name: "SGD" }).locator("svg path[fill]").first();
  for (const [chosen, forced] of [
    ["Dark", "light"],
    ["Light", "dark"],
  ] as const) {
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    await page.getByRole("button", { name: "Colours" }).click();
    await page.getByRole("menuitemradio", { name: chosen }).click();
    const [low, high] = chosen === "Dark" ? [0, 120] : [150, 255];
    await expect.poll(() => brightness(page)).toBeGreaterThan(low);
    await expect.poll(() => brightness(page)).toBeLessThan(high);
    const before = await swatch.evaluate((path) => getComputedStyle(path).fill);

    await page.emulateMedia({ forcedColors: "active", colorScheme: forced });
    if (forced === "light") await expect.poll(() => brightness(page)).toBeGreaterThan(150);
    else await expect.poll(() => brightness(page)).toBeLessThan(120);
    await expect.poll(() => swatch.evaluate((path) => getComputedStyle(path).fill)).not.toBe(before);
  }
});

/** A name as it was drawn on the stage, with its box in CSS pixels. */
interface DrawnName {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Notes what is written on the overlay in the latest frame, for `drawnNames`. */
const noteNames = (page: Page) =>
  page.addInitScript(() => {
    const drawn: DrawnName[] = [];
    Object.assign(window, { drawn });
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...rect) {
      if (this.canvas.dataset.layer === "overlay") drawn.length = 0;
      clearRect.apply(this, rect);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      const right = x + this.measureText(text).width;
      if (this.font.startsWith("600")) drawn.push({ text, left: x, right, bottom: y });
      fillText.call(this, text, x, y);
    };
  });

const drawnNames = (page: Page): Promise<DrawnName[]> =>
  page.evaluate(() => structuredClone((window as unknown as { drawn: DrawnName[] }).drawn));

test("heads carry the names of eight contenders, none over another, also where they meet", async ({
  page,
}) => {
  await noteNames(page);
  const contenders = ["sgd,lr:0.01", "adam,lr:0.1", "adagrad,lr:0.5", "adamw,lr:0.1", "rmsprop,lr:0.05"];
  const more = ["lion,lr:0.05", "sgd,lr:0.005,momentum:0.9,dampening:0", "sgd,lr:0.005"];
  const playground = await new Playground(page).open(
    `surface=himmelblau&start=1,1&steps=300&${[...contenders, ...more].map((one) => `o=${one}`).join("&")}`,
  );
  const wanted = [
    "Adagrad",
    "Adam",
    "AdamW",
    "Heavy ball",
    "Lion",
    "RMSprop",
    "SGD 2 lr 0.005",
    "SGD lr 0.01",
  ];
  for (const step of [40, 300]) {
    await playground.seek(step);
    await expect.poll(async () => (await drawnNames(page)).map(({ text }) => text).sort()).toEqual(wanted);
    const names = await drawnNames(page);
    for (const [i, one] of names.entries())
      for (const other of names.slice(0, i)) {
        const beside = one.right <= other.left || other.right <= one.left;
        expect(beside || Math.abs(one.bottom - other.bottom) >= 12, `${one.text}, ${other.text}`).toBe(true);
      }
  }
});

test("the legend says what the colours and the stars of the map mean", async ({ page }) => {
  const playground = await new Playground(page).open("surface=himmelblau&o=adam,lr:0.05");
  const legend = page.getByRole("list", { name: "Legend" });
  await expect(legend).toContainText("low 0");
  await expect(legend).toContainText("minimum");
  await expect(legend).not.toContainText("local minimum");
  const high = async () =>
    numberIn(/high (\S+?)(?:minimum|$)/.exec((await legend.textContent()) ?? "")?.[1] ?? "");
  const whole = await high();
  // Himmelblau's function is 890 at (5, 5) and 2186 at (6, 6).
  expect(whole).toBeGreaterThan(500);
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(high).toBeLessThan(whole / 2);

  await playground.chooseSurface("Goldstein–Price");
  await expect(legend).toContainText("low 3");
  await expect(legend).toContainText("local minimum");
});

test("the formula is written as a person would, and in full on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const playground = await new Playground(page).open("surface=bowl&o=adam,lr:0.05");
  const formula = playground.stage.getByRole("img", { name: /^Formula/ });
  await expect(formula).toHaveAccessibleName("Formula: (x² + 20 y²)/2");
  await playground.open("surface=goldstein-price&o=adam,lr:0.05");
  await expectInFull(formula);
});
