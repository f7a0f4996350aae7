import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

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
