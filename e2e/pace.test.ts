import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

// Recording a trace takes pictures all the while, which would be measured too.
test.use({ trace: "off" });

const eight =
  "o=sgd&o=sgd,lr:0.0005,momentum:0.9,dampening:0&o=sgd,lr:0.0003,momentum:0.9,dampening:0,nesterov:1&o=sgd,lr:0.002,momentum:0.8" +
  "&o=adam,lr:0.01&o=adam,lr:0.03&o=adam,lr:0.1&o=adam,lr:0.3,beta1:0.5&steps=1200";

test("eight contenders run without holding the page up", async ({ page }) => {
  const playground = await new Playground(page).open(eight);
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  await playground.picture();
  await page.evaluate(() => {
    const pace = { tasks: [] as number[], frames: [] as number[] };
    Object.assign(globalThis, { pace });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) pace.tasks.push(duration);
    }).observe({ type: "longtask" });
    const count = (now: number) => {
      pace.frames.push(now);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await playground.play.click();
  await expect(playground.again).toBeVisible({ timeout: 25_000 });

  const { tasks, frames } = await page.evaluate(
    () => (globalThis as unknown as { pace: { tasks: number[]; frames: number[] } }).pace,
  );
  const seconds = ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / 1000;
  const longest = Math.max(0, ...tasks);
  const gaps = frames.slice(1).map((now, i) => now - (frames[i] ?? now));
  console.log(
    `8 contenders: ${(frames.length / seconds).toFixed(1)} frames a second over ${seconds.toFixed(1)} s, ` +
      `longest frame ${Math.max(...gaps).toFixed(0)} ms, ${tasks.length} long tasks, the longest ${longest.toFixed(0)} ms`,
  );
  expect(longest).toBeLessThan(200);
});
