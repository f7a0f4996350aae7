import type { Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const eight =
  "o=sgd&o=sgd,lr:0.0005,momentum:0.9,dampening:0&o=sgd,lr:0.0003,momentum:0.9,dampening:0,nesterov:1&o=sgd,lr:0.002,momentum:0.8" +
  "&o=adam,lr:0.01&o=adam,lr:0.03&o=adam,lr:0.1&o=adam,lr:0.3,beta1:0.5&steps=50000";

/** Steps that a race makes in an animation frame at its usual speed. */
const stride = 4;

test("eight contenders run step by step, and the page answers meanwhile", async ({ page }) => {
  const playground = await new Playground(page).open(eight);
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      seen.push(Number(document.querySelector<HTMLInputElement>("[aria-label=Timeline]")?.value));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(100);
  await playground.slider("lr, SGD").press("ArrowRight");
  await expect.poll(() => playground.link(), "a slider is heeded").toContain("at=");
  await playground.pause.click();
  await expect(playground.play).toBeVisible();

  const halted = await playground.step();
  const { rows } = await playground.values();
  expect(rows.map(([, step]) => Number(step))).toEqual(Array(8).fill(halted));
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  const strides = seen.slice(1).map((step, i) => step - seen[i]);
  expect(Math.max(...strides), "steps from one picture to the next").toBe(stride);
  expect(Math.min(...strides), "never back").toBe(0);
});

/** Notes a figure in the report. None is compared with a limit: a busy machine gives another. */
function note(type: string, description: string): void {
  test.info().annotations.push({ type, description });
  console.log(`${type}: ${description}`);
}

/** Starts to collect the durations of the page's long tasks, in milliseconds, and of keys until the picture. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const figures: { tasks: number[]; keys: number[] } = { tasks: [], keys: [] };
    Object.assign(globalThis, { figures });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) figures.tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
    addEventListener("keydown", ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // The message is handled once the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => figures.keys.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    });
  });
}

const figures = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { figures: { tasks: number[]; keys: number[] } }).figures);

test("a key on a slider changes the picture while eight contenders run", async ({ page }) => {
  await watch(page);
  const playground = await new Playground(page).open(eight);
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(100);
  const slider = playground.slider("lr, SGD");
  for (let i = 0; i < 40; i++) await slider.press(i % 8 < 4 ? "ArrowRight" : "ArrowLeft");
  await expect.poll(() => playground.link()).toContain("at=");
  const { keys } = await figures(page);
  const sorted = keys.sort((a, b) => a - b);
  // Two keys within one frame are one change of the picture.
  expect(sorted.length).toBeGreaterThan(0);
  note("slider key to picture, median", `${sorted[Math.floor(sorted.length / 2)].toFixed(1)} ms`);
});

test("three networks learn the digits, and every task of the page is noted", async ({ page }) => {
  await watch(page);
  const playground = await new Playground(page).open("data=digits");
  await expect(page.getByRole("img", { name: /the network of/ })).toBeVisible();
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  const loading = (await figures(page)).tasks.length;
  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(300);
  await playground.pause.click();
  const { tasks } = await figures(page);
  const longest = (some: readonly number[]) => `${Math.max(0, ...some)} ms`;
  note("digits, longest task while the page loads", longest(tasks.slice(0, loading)));
  note("digits, longest task while three networks learn", longest(tasks.slice(loading)));
});

test("the default training plays to its end", async ({ page }) => {
  const playground = await new Playground(page).open("data=spiral");
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  const began = Date.now();
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  expect(await playground.step()).toBe(2000);
  note("the default's 2,000 steps of training", `${((Date.now() - began) / 1000).toFixed(1)} s`);
});
