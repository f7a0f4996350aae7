import type { Locator, Page } from "@playwright/test";
import { streams } from "../../../src/experiment/network/streams.ts";
import { initialize } from "../../../src/network/initialization.ts";
import { layoutOf } from "../../../src/network/layout.ts";
import { Random } from "../../../src/random/random.ts";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

/** The pictures of the networks, each a button. */
const pictures = (page: Page) =>
  page
    .getByRole("region", { name: "Networks" })
    .getByRole("button", { name: /: (enlarge|show all networks)$/ });

const three = "o=sgd,lr:0.1&o=adam,lr:0.02&o=sgd,lr:0.05,momentum:0.9,dampening:0";

/** Returns a fingerprint of what is drawn within an element, of all canvases below it, without its text. */
function drawn(element: Locator): Promise<string> {
  return element.evaluate(async (target) => {
    const box = target.getBoundingClientRect();
    const copy = new OffscreenCanvas(Math.ceil(box.width), Math.ceil(box.height));
    const context = copy.getContext("2d", { willReadFrequently: true });
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>("[role=img] canvas")) {
      const ground = canvas.getBoundingClientRect();
      context?.drawImage(canvas, ground.left - box.left, ground.top - box.top, ground.width, ground.height);
    }
    const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? {
      data: new Uint8ClampedArray(),
    };
    const digest = await crypto.subtle.digest("SHA-256", data);
    const isBlank = data.every((value) => value === 0);
    return isBlank ? "blank" : [...new Uint8Array(digest)].map((byte) => byte.toString(16)).join("");
  });
}

test("every contender's network is shown from the start, and a click enlarges one and shows all again", async ({
  page,
}) => {
  const playground = await new Playground(page).open(`data=moons&${three}&steps=200`);
  await expect(pictures(page)).toHaveCount(3);
  for (const name of ["SGD", "Adam", "Heavy ball"])
    await expect(pictures(page).filter({ hasText: name }).last()).toContainText(/loss \d/);
  await playground.seek(200);
  await expect
    .poll(async () => new Set(await Promise.all([0, 1, 2].map((i) => drawn(pictures(page).nth(i))))).size)
    .toBe(3);
  await expectAccessible(page, "networks side by side");

  const adam = pictures(page).filter({ hasText: "Adam" });
  const small = await adam.boundingBox();
  await adam.click();
  await expect(pictures(page)).toHaveCount(1);
  await expect(
    page.getByRole("img", { name: /: the network of Adam, test accuracy [\d.]+ %\.$/ }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Output lower" })).toBeVisible();
  const large = await pictures(page).boundingBox();
  expect(large?.width).toBeGreaterThan(1.8 * (small?.width ?? 0));
  await pictures(page).click();
  await expect(pictures(page)).toHaveCount(3);

  // By keys: the picture stays in focus.
  await adam.press("Enter");
  await expect(pictures(page)).toHaveCount(1);
  await expect(pictures(page)).toBeFocused();
  await page.getByRole("button", { name: "Heavy ball", exact: true }).click();
  await expect(page.getByRole("img", { name: /: the network of Heavy ball/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(pictures(page)).toHaveCount(3);
});

for (const data of ["spiral", "sine", "plane", "iris", "diabetes", "digits"])
  test(`each of three networks has its own picture of ${data}`, async ({ page }) => {
    const playground = await new Playground(page).open(`data=${data}&${three}&steps=40`);
    await playground.seek(40);
    const prints = async () => Promise.all([0, 1, 2].map((i) => drawn(pictures(page).nth(i))));
    await expect.poll(async () => new Set(await prints()).size).toBe(3);
    expect(await prints()).not.toContain("blank");
  });

test("one network to eight have pictures that do not overlap, on a phone too", async ({ page }) => {
  const names = ["sgd", "adam", "lion", "rmsprop", "adagrad", "adamw", "nadam", "radam"];
  for (const count of [1, 2, 5, 8]) {
    const contenders = names.slice(0, count).map((name) => `o=${name}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await new Playground(page).open(`data=rings&${contenders.join("&")}&steps=20`);
    await expect(page.getByRole("img", { name: /the network of/ })).toBeVisible();
    // A single network is shown large, and is no button.
    await expect(pictures(page)).toHaveCount(count === 1 ? 0 : count);
    const boxes = await Promise.all((await pictures(page).all()).map((picture) => picture.boundingBox()));
    const found = boxes.flatMap((box) => box ?? []);
    for (const [i, a] of found.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(390);
      for (const b of found.slice(i + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true);
    }
  }
});

for (const [width, height] of [
  [1024, 768],
  [768, 1024],
])
  test(`the data are the largest thing on the page at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const playground = await new Playground(page).open("data=spiral");
    const area = async (element: Locator) => {
      const box = await element.boundingBox();
      return (box?.width ?? 0) * (box?.height ?? 0);
    };
    const picture = page.getByRole("img", { name: /the network of/ });
    await expect(picture).toBeVisible();
    await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
    const others = [playground.charts, page.getByRole("region", { name: "Optimizers" })];
    for (const other of [...others, page.getByRole("region", { name: "Transport" })])
      expect(await area(picture)).toBeGreaterThan(1.5 * (await area(other)));
    const box = await picture.boundingBox();
    expect(box?.height).toBeGreaterThan(0.35 * height);
  });

test("colours are named by the classes, and a regression's by its target and range", async ({ page }) => {
  const key = page.getByRole("region", { name: "Networks" }).getByRole("list");
  await new Playground(page).open("data=iris&o=adam");
  await expect(key.getByRole("listitem")).toHaveText([
    "setosa",
    "versicolor",
    "virginica",
    "test",
    "boundary",
  ]);
  await new Playground(page).open("data=plane&o=adam");
  await expect(key.getByRole("listitem").first()).toHaveText(/^z −?\d[\d.]* +\d[\d.]*$/);
  await new Playground(page).open("data=sine&o=adam");
  await expect(key.getByRole("listitem")).toHaveText(["training", "test", "prediction"]);
});

test("the first layer of the digits is drawn as 8 × 8 weights, green above 0 and purple below", async ({
  page,
}) => {
  await new Playground(page).open("data=digits&net=32&o=adam&seed=3");
  const sizes = [64, 32, 10];
  const { layers, size } = layoutOf(sizes);
  const start = new Float64Array(size);
  initialize(start, sizes, "xavier_uniform", 1, new Random(streams(3).weights));
  for (const unit of [0, 13, 31]) {
    const tile = page.getByRole("button", { name: `Layer 1, unit ${unit + 1}`, exact: true });
    await expect(tile).toBeVisible();
    const from = layers[0].weight + 64 * unit;
    const weights = [...start.subarray(from, from + 64)];
    const largest = Math.max(...weights.map(Math.abs));
    const wanted = weights.map((weight) => (Math.abs(weight) < largest / 4 ? 0 : Math.sign(weight)));
    // The colours of weights close to 0 are too faint for a sign.
    await expect
      .poll(async () => (await signsOn(tile)).map((sign, p) => (wanted[p] === 0 ? 0 : sign)))
      .toEqual(wanted);
  }
});

/** Returns 1 for each of 8 × 8 cells of a picture on the canvas below it that is rather green, −1 for purple. */
function signsOn(tile: Locator): Promise<number[]> {
  return tile.evaluate((button) => {
    const canvas = button.closest("div")?.parentElement?.querySelector("canvas");
    if (!canvas) return [];
    const [box, ground] = [button.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const copy = new OffscreenCanvas(8, 8);
    const context = copy.getContext("2d", { willReadFrequently: true });
    const scale = canvas.width / ground.width;
    for (let p = 0; p < 64; p++) {
      const x = box.left - ground.left + ((p % 8) + 0.5) * (box.width / 8);
      const y = box.top - ground.top + (Math.floor(p / 8) + 0.5) * (box.height / 8);
      context?.drawImage(
        canvas,
        Math.floor(x * scale),
        Math.floor(y * scale),
        1,
        1,
        p % 8,
        Math.floor(p / 8),
        1,
        1,
      );
    }
    const { data } = context?.getImageData(0, 0, 8, 8) ?? { data: new Uint8ClampedArray() };
    return Array.from({ length: 64 }, (_, p) =>
      Math.sign(data[4 * p + 1] - (data[4 * p] + data[4 * p + 2]) / 2),
    );
  });
}
