import type { CDPSession, Locator, Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const eight = ["sgd", "adam", "rmsprop", "adagrad", "lion", "adamw", "adadelta", "nadam"]
  .map((id) => `o=${id}`)
  .join("&");

test("the page is as long as the window, with one contender and with eight", async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const)
    for (const link of ["", eight, `data=iris&${eight}`]) {
      await page.setViewportSize({ width, height });
      const playground = await new Playground(page).open(link);
      await expect(playground.slider("lr, Adam")).toBeAttached();
      const long = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(long, `${link || "the default"} at ${width} × ${height}`).toBe(height);
    }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a finger that moves up from a slider scrolls the panel and leaves the value", async ({ page }) => {
    const playground = await new Playground(page).open(eight);
    const slider = playground.slider("lr, Adam");
    await slider.scrollIntoViewIfNeeded();
    const before = await slider.inputValue();
    const panel = page.getByRole("region", { name: "Optimizers" });
    const from = await panel.evaluate((element) => element.scrollTop);
    await swipe(page, slider, { x: 4, y: -150 });
    await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(from + 50);
    expect(await slider.inputValue()).toBe(before);
    expect(playground.link()).not.toMatch(/o=adam,lr/);
  });

  test("a finger that moves sideways changes the slider and does not scroll the panel", async ({ page }) => {
    const playground = await new Playground(page).open(eight);
    const slider = playground.slider("lr, Adam");
    await slider.scrollIntoViewIfNeeded();
    const panel = page.getByRole("region", { name: "Optimizers" });
    const from = await panel.evaluate((element) => element.scrollTop);
    const before = Number(await slider.inputValue());
    await swipe(page, slider, { x: 40, y: -4 });
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(before);
    expect(await panel.evaluate((element) => element.scrollTop)).toBe(from);
  });

  test("the timeline follows a finger that moves sideways or taps, and not one that scrolls", async ({
    page,
  }) => {
    const playground = await new Playground(page).open(`${eight}&steps=100`);
    const { timeline } = playground;
    await swipe(page, timeline, { x: 3, y: -60 });
    await swipe(page, timeline, { x: 60, y: 3 });
    await expect.poll(() => playground.step()).toBeGreaterThan(55);
    await swipe(page, timeline, { x: -3, y: 60 });
    expect(await playground.step()).toBeGreaterThan(55);
    await swipe(page, timeline, { x: 0, y: 0 });
    await expect.poll(() => playground.step()).toBe(50);
  });

  test("the set-up panel shows its fields at once, and after the window has become narrow", async ({
    page,
  }) => {
    await new Playground(page).open();
    await page.getByRole("button", { name: "Set-up" }).tap();
    await expect(page.getByRole("textbox", { name: "steps" })).toBeInViewport();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByText("Experiment", { exact: true }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole("textbox", { name: "steps" })).toBeInViewport();
  });

  test("a divergence is explained under the picture, with a learning rate that does not diverge", async ({
    page,
  }) => {
    const playground = await new Playground(page).open("start=-1.2,1&o=adam&o=sgd,lr:0.01&steps=60");
    await page.getByRole("button", { name: "Charts" }).tap();
    await playground.play.tap();
    const note = playground.advice("SGD");
    await expect(note).toContainText("lr 0.01 is over its limit");
    await expect(note).toBeInViewport({ ratio: 1 });
    await expect(note).toContainText("(λ = 1510), lr 0.01 is over its limit 2/λ = 0.00133.");
    const offer = note.getByRole("button", { name: /^Use lr 0\.00\d+ for SGD$/ });
    await expect(offer).toBeInViewport({ ratio: 1 });
    const rate = (await offer.textContent())?.replace("Use lr ", "");
    await offer.tap();
    await expect.poll(() => playground.link()).toContain(`o=sgd,lr:${rate}&`);
    await expect(note).toBeHidden();
  });
});

/** Moves a finger over the middle of an element, in ten steps, as a touch screen does. */
async function swipe(
  page: Page,
  over: Locator,
  by: { readonly x: number; readonly y: number },
): Promise<void> {
  const box = await over.boundingBox();
  if (!box) throw new Error("the element is not on the page");
  const finger = await page.context().newCDPSession(page);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await touch(finger, "touchStart", x, y);
  for (let i = 1; i <= 10; i++) await touch(finger, "touchMove", x + (by.x * i) / 10, y + (by.y * i) / 10);
  await touch(finger, "touchEnd");
}

const touch = (finger: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", x?: number, y?: number) =>
  finger.send("Input.dispatchTouchEvent", {
    type,
    touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
  });

for (const [width, height] of [
  [360, 225],
  [320, 256],
  [320, 640],
] as const)
  test.describe(`in a window of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test("nothing covers anything, all can be scrolled to, and Play is the largest button", async ({
      page,
    }) => {
      const playground = await new Playground(page).open("o=sgd,lr:0.01&o=adam&nowhere=1");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const parts = [
        page.getByRole("banner"),
        page.getByRole("status").filter({ hasText: "nowhere" }),
        playground.surface,
        page.getByRole("region", { name: "Transport" }),
        page.getByRole("group", { name: "Panel under the stage" }),
        page.getByRole("region", { name: "Optimizers" }),
      ];
      const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
      for (const [i, box] of boxes.entries()) {
        expect(box?.height, `height of part ${i}`).toBeGreaterThan(30);
        const above = i > 0 ? boxes[i - 1] : null;
        if (box && above)
          expect(box.y, `top of part ${i}`).toBeGreaterThanOrEqual(above.y + above.height - 0.5);
      }
      await expectApart(page.getByRole("region", { name: "Transport" }).locator("button, select, input, b"));
      await expectApart(page.getByRole("banner").locator("button, select"));
      const areas = await page.getByRole("button").evaluateAll((buttons) =>
        buttons
          .filter((button) => button.checkVisibility())
          .map((button) => ({
            name: button.ariaLabel ?? button.textContent ?? "",
            area: button.getBoundingClientRect().width * button.getBoundingClientRect().height,
          }))
          .sort((one, other) => other.area - one.area),
      );
      expect(areas[0]?.name).toBe("Play");
    });
  });

/** Expects that no two of some elements overlap. */
async function expectApart(elements: Locator): Promise<void> {
  const boxes = await elements.evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        name: element.ariaLabel ?? element.textContent ?? "",
        box: element.getBoundingClientRect().toJSON() as DOMRect,
      })),
  );
  const overlaps = boxes.flatMap(({ name, box }, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 0.5 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.5,
      )
      .map((other) => `${name} and ${other.name}`),
  );
  expect(overlaps).toEqual([]);
}
