import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("the first visit has the race, its controls and the panels below one another", async ({ page }) => {
  const playground = await new Playground(page).visit();
  await expect(playground.play.or(playground.again)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Charts", exact: true })).toBeInViewport({ ratio: 1 });
  const box = await playground.surface.boundingBox();
  expect(box?.height).toBeGreaterThan(200);
});

test("a race is run and changed with a thumb", async ({ page }) => {
  const playground = await new Playground(page).open("steps=150");
  const before = await playground.picture();
  await playground.play.tap();
  await expect(playground.again).toBeVisible();
  expect(await playground.picture()).not.toBe(before);

  await page.getByRole("button", { name: "Charts" }).tap();
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  await expect(playground.contender("Adam")).toBeHidden();
  await page.getByRole("button", { name: "Optimizers" }).tap();
  await expect(playground.contender("Adam")).toBeVisible();

  await playground.slider("lr, Adam").scrollIntoViewIfNeeded();
  const thumb = await playground.slider("lr, Adam").boundingBox();
  if (!thumb) throw new Error("the slider is not on the page");
  await page.touchscreen.tap(thumb.x + thumb.width / 2 + 40, thumb.y + thumb.height / 2);
  await expect.poll(() => playground.link()).toMatch(/o=adam,lr:/);
});

test("every button is at least 24 pixels wide and high", async ({ page }) => {
  await new Playground(page).open();
  const small = await page.getByRole("button").evaluateAll((buttons) =>
    buttons
      .filter((button) => button.checkVisibility())
      .map((button) => ({
        name: button.ariaLabel ?? button.textContent,
        box: button.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name} is ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test("the zoom buttons are as large as a finger needs, on a low stage too", async ({ page }) => {
  for (const height of [844, 640]) {
    await page.setViewportSize({ width: 390, height });
    const playground = await new Playground(page).open("surface=himmelblau");
    for (const name of ["Zoom in", "Zoom out"]) {
      const box = await playground.stage.getByRole("button", { name }).boundingBox();
      expect([box?.width, box?.height]).toEqual([44, 44]);
    }
  }
});

test("the start is set by a tap", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05");
  await playground.surface.tap({ position: { x: 250, y: 120 } });
  await expect.poll(() => playground.link()).toContain("start=");
});

for (const width of [320, 390, 768]) {
  test(`nothing is cut off sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await new Playground(page).open("o=sgd,lr:0.05&o=adam&surface=nowhere");
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
  });
}

test.describe("on its side", () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test("the timeline is long enough to be dragged, and one panel shows at a time", async ({ page }) => {
    const playground = await new Playground(page).open();
    const box = await playground.timeline.boundingBox();
    expect(box?.width).toBeGreaterThan(150);
    await expect(playground.contender("Adam")).toBeVisible();
    await expect(playground.charts).toBeHidden();
    await page.getByRole("button", { name: "Charts" }).tap();
    await expect(playground.charts).toBeVisible();
    await expect(playground.contender("Adam")).toBeHidden();
  });
});
