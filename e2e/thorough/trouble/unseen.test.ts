import type { Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

/** Lets the test hide the page: as in a tab that is not seen, no animation frame is drawn until it is shown. */
const canBeHidden = (page: Page) =>
  page.addInitScript(() => {
    const waiting: FrameRequestCallback[] = [];
    const draw = requestAnimationFrame;
    let hidden = false;
    Object.defineProperty(document, "hidden", { get: () => hidden });
    Object.defineProperty(document, "visibilityState", { get: () => (hidden ? "hidden" : "visible") });
    globalThis.requestAnimationFrame = (callback) =>
      draw((now) => {
        if (hidden) waiting.push(callback);
        else callback(now);
      });
    Object.assign(globalThis, {
      hide: (value: boolean) => {
        hidden = value;
        document.dispatchEvent(new Event("visibilitychange"));
        if (!hidden) for (const callback of waiting.splice(0)) globalThis.requestAnimationFrame(callback);
      },
    });
  });

const hide = (page: Page, value: boolean) =>
  page.evaluate((hidden) => (globalThis as unknown as { hide(value: boolean): void }).hide(hidden), value);

/** Waits until so many seconds have passed for the page. */
const seconds = (page: Page, count: number) =>
  page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), 1000 * count);

/** Returns the steps that the cursor passes in each of the next animation frames. */
const strides = (playground: Playground, frames: number) =>
  playground.timeline.evaluate(
    (slider: HTMLInputElement, count) =>
      new Promise<number[]>((resolve) => {
        const seen = [Number(slider.value)];
        const look = () => {
          seen.push(Number(slider.value));
          if (seen.length <= count) requestAnimationFrame(look);
          else resolve(seen.slice(1).map((step, i) => step - seen[i]));
        };
        requestAnimationFrame(look);
      }),
    frames,
  );

for (const [what, link] of [
  ["a race on a surface", "o=adam,lr:0.001&steps=20000"],
  ["a training", "data=moons&net=2-4-1&o=adam&steps=20000"],
])
  test(`${what} stands still on a page that is not seen, and makes up for nothing`, async ({ page }) => {
    await canBeHidden(page);
    const playground = await new Playground(page).open(link);
    await playground.play.click();
    await expect.poll(() => playground.step()).toBeGreaterThan(30);
    await hide(page, true);
    const before = await playground.step();
    await seconds(page, 3);
    expect(await playground.step()).toBe(before);
    const next = strides(playground, 6);
    await hide(page, false);
    // At most what six frames at the usual speed of a few steps make, of three seconds in which 180 frames are drawn.
    for (const stride of await next) expect(stride).toBeLessThan(100);
    await expect(playground.pause).toBeVisible();
    await expect.poll(() => playground.step()).toBeGreaterThan(before);
  });

test("a page that the browser freezes and thaws goes on where it was, and no worker counts as hanging", async ({
  page,
}) => {
  const link = "data=moons&net=2-16-1&batch=16&o=adam,lr:0.02&steps=2000";
  const playground = await new Playground(page).open(link);
  await playground.seek(2000);
  const undisturbed = await playground.values();
  await playground.open(link);
  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(30);
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  // Longer than a worker may be silent; timers of a frozen page do not run, so the test's own wait.
  await new Promise((resolve) => setTimeout(resolve, 11_000));
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await playground.seek(2000);
  await expect(page.getByRole("alert").filter({ hasText: "restarted" })).toHaveCount(0);
  expect(await playground.values()).toEqual(undisturbed);
});
