import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { numberIn, Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const saddle =
  "surface=saddle&start=-3,0.001&o=sgd,lr:0.05&o=adam,lr:0.05&o=sgd,lr:0.01,momentum:0.9,dampening:0&steps=200";

const chartOf = (page: Page, name: string) =>
  page.getByRole("slider", { name: `${name}, chart`, exact: true });
const panelOf = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Chooses an item of the menu that adds charts. */
async function add(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "+ chart" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("the horizontal axis grows with the race, stays whole when one goes back, and ends with the race", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=1000");
  const chart = chartOf(page, "Loss");
  await expect(chart).toHaveAttribute("aria-valuemax", "10");
  await playground.seek(12);
  await expect(chart).toHaveAttribute("aria-valuemax", "15");
  await playground.seek(420);
  await expect(chart).toHaveAttribute("aria-valuemax", "500");
  await expect(chartOf(page, "Gradient norm")).toHaveAttribute("aria-valuemax", "500");
  await playground.seek(30);
  await expect(chart).toHaveAttribute("aria-valuetext", /^Step 30:/);
  await expect(chart).toHaveAttribute("aria-valuemax", "500");
  await playground.seek(1000);
  await expect(chart).toHaveAttribute("aria-valuemax", "1000");
});

test("arrow keys continue from the place that they read out, though the page scrolls meanwhile", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=100&cursor=100");
  await expect(playground.again).toBeVisible();
  const chart = chartOf(page, "Loss");
  await chart.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(chart).toHaveAttribute("aria-valuetext", /^Step 10:/);
  // The browser sends it after it has scrolled a chart into view, which may be after the next key.
  await page.evaluate(() => document.dispatchEvent(new Event("scroll")));
  await page.keyboard.press("Shift+ArrowRight");
  await expect(chart).toHaveAttribute("aria-valuetext", /^Step 20:/);
});

test("the axis of a race that stops before its limit ends where it stops", async ({ page }) => {
  const playground = await new Playground(page).open("o=sgd,lr:1&steps=1000");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  const last = await playground.step();
  expect(last).toBeLessThan(10);
  await expect(chartOf(page, "Loss")).toHaveAttribute("aria-valuemax", String(last));
});

test("a chart without values is drawn for the next surface, and follows the size of its panel", async ({
  page,
}) => {
  await new Playground(page).open("f=x^2%2By^2&start=1,1&o=sgd,lr:0.1&steps=20&cursor=20");
  const panel = panelOf(page, "Distance to the nearest minimum");
  await expect(panel).toContainText("No minimum of this surface is known");
  await page.evaluate(() => {
    location.hash = "surface=bowl&o=sgd,lr:0.05&steps=20&cursor=20";
  });
  const plot = panel.getByRole("slider");
  const widths = () => plot.evaluate((box) => [box.clientWidth, box.querySelector("svg")?.clientWidth]);
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(
        async () => {
          const [box, drawing] = await widths();
          return drawing === box;
        },
        { message: `at ${width} pixels` },
      )
      .toBe(true);
  }
});

test("each chart's axis is made linear by a click, and stays so on the next visit", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=100");
  await playground.seek(100);
  const loss = panelOf(page, "Loss");
  const linear = loss.getByRole("button", { name: "linear" });
  await expect(loss.getByText("10¹", { exact: true })).toBeVisible();
  await linear.click();
  await expect(linear).toHaveAttribute("aria-pressed", "true");
  for (const tick of ["0", "5", "25"])
    await expect(loss.locator("text", { hasText: RegExp(`^${tick}$`) }).last()).toBeVisible();
  await expect(panelOf(page, "Gradient norm").getByRole("button", { name: "log" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.reload();
  await expect(linear).toHaveAttribute("aria-pressed", "true");
  await loss.getByRole("button", { name: "log" }).click();
  await expect(linear).toHaveAttribute("aria-pressed", "false");
});

test("a value below the axis is drawn on a floor labelled with ≤, and read out exactly", async ({ page }) => {
  const playground = await new Playground(page).open("f=x^2+y^2&start=300,400&o=sgd,lr:0.25&steps=120");
  await playground.seek(120);
  const [, loss] = await playground.numbersOf("SGD");
  // 250,000 / 4^120, as each step halves both coordinates.
  expect(loss / (250_000 / 4 ** 120)).toBeCloseTo(1, 5);
  const panel = panelOf(page, "Loss");
  await expect(panel.getByText("≤10⁻⁸", { exact: true })).toBeVisible();
  await expect(chartOf(page, "Loss")).toHaveAttribute("aria-valuetext", "Step 120: SGD 1.41495e−67");
  // The chart may be scrolled into view, and scrolling ends a hover.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await chartOf(page, "Loss").hover();
    await expect(page.getByText(/^Step \d+/).last()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(
    page.getByRole("cell", { name: /^\d\.\d{5}e−\d\d$/, includeHidden: true }).last(),
  ).toBeVisible();
});

test("a loss with a negative minimum is read out with its height above it", async ({ page }) => {
  const playground = await new Playground(page).open(saddle);
  await expect(page.getByRole("heading", { name: "Loss above the minimum (−5)" })).toBeVisible();
  await playground.seek(200);
  await expect(chartOf(page, "Loss")).toHaveAttribute(
    "aria-valuetext",
    /SGD loss −5\.00000 above minimum ≤4e−15/,
  );
});

test("names stand beside the ends of lines and leave most of the width to the plot", async ({ page }) => {
  const playground = await new Playground(page).open(
    "o=adam,lr:0.05&o=schedule-free-adamw,lr:0.05&o=sgd,lr:0.001,momentum:0.9,dampening:0&o=adam,lr:0.02,cosine&steps=300",
  );
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 844 });
    if (width === 390) await page.getByRole("button", { name: "Charts" }).click();
    await playground.seek(300);
    const chart = chartOf(page, "Loss");
    await expect(chart).toHaveAttribute("aria-valuemax", "300");
    await expect
      .poll(() =>
        chart.evaluate((element) => {
          const all = element.getBoundingClientRect();
          const grid = element.querySelector(".recharts-cartesian-grid")?.getBoundingClientRect();
          return (grid?.width ?? 0) / all.width;
        }),
      )
      .toBeGreaterThan(0.6);
    const outside = await chart.evaluate((element) => {
      const all = element.getBoundingClientRect();
      const names = [...element.querySelectorAll("text[dy='0.35em']")].map((name) =>
        name.getBoundingClientRect(),
      );
      return { count: names.length, beyond: Math.max(...names.map(({ right }) => right - all.right)) };
    });
    expect(outside.count).toBe(4);
    expect(outside.beyond).toBeLessThan(2);
  }
});

test("charts of any column are added, changed, remembered and removed", async ({ page }) => {
  const playground = await new Playground(page).open(saddle);
  await playground.seek(100);
  await add(page, /^Step length/);
  await expect(chartOf(page, "Step length")).toHaveAttribute(
    "aria-valuetext",
    /^Step 100: Adam 0\.005\d+, SGD 0\.01\d+, Heavy ball 0\.07\d+$/,
  );
  await add(page, /^Effective learning rate, x/);
  // Gradient descent's effective rate is its learning rate.
  await expect(chartOf(page, "Effective rate, x")).toHaveAttribute("aria-valuetext", /SGD 0\.0500000/);
  await add(page, /^Any column/);
  const pair = chartOf(page, "Gradient norm by Loss");
  await expect(pair).toHaveAttribute("aria-valuetext", /^Step 100: .*SGD Gradient norm .* Loss −4\.99/);
  await expectAccessible(page, "added charts");

  await panelOf(page, "Gradient norm by Loss").getByLabel("Horizontal axis").selectOption("x");
  await expect(chartOf(page, "Gradient norm by x")).toBeVisible();
  await page.reload();
  await expect(chartOf(page, "Step length")).toBeVisible();
  await expect(chartOf(page, "Gradient norm by x")).toBeVisible();
  for (const name of ["Step length", "Effective rate, x", "Gradient norm by x"])
    await page.getByRole("button", { name: `Remove the chart: ${name}` }).click();
  await expect(page.getByRole("button", { name: "+ chart" })).toBeFocused();
  await page.reload();
  await expect(chartOf(page, "Loss")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove the chart/ })).toHaveCount(0);
});

test("a chart of two columns reads out and seeks to the point under the pointer, and follows keys", async ({
  page,
}) => {
  const playground = await new Playground(page).open("surface=bowl&start=-3,1&o=sgd,lr:0.02&steps=100");
  await playground.seek(100);
  await add(page, /^Any column/);
  const chart = chartOf(page, "Gradient norm by Loss");
  const box = await chart.boundingBox();
  if (!box) throw new Error("no chart");
  // The start has the largest loss: it is at the upper right.
  await page.mouse.click(box.x + box.width - 80, box.y + 8);
  await expect.poll(() => playground.step()).toBeLessThan(10);
  const step = await playground.step();
  await expect(chart).toHaveAttribute("aria-valuetext", RegExp(`^Step ${step}: SGD Gradient norm`));
  await page.mouse.move(0, 0);
  await chart.focus();
  await page.keyboard.press("End");
  await expect(chart).toHaveAttribute("aria-valuetext", /^Step 100:/);
  await page.keyboard.press("Enter");
  await expect.poll(() => playground.step()).toBe(100);
});

test("lines of test samples have names where these fit beside the plot, and none on the lines", async ({
  page,
}) => {
  const playground = await new Playground(page).open("data=moons&net=2-4-1&o=sgd&o=adam&steps=20");
  await playground.seek(20);
  const loss = chartOf(page, "Loss");
  await expect(loss.getByText("Adam test", { exact: true })).toBeVisible();
  await playground.open("data=moons&net=2-4-1&o=sgd,momentum:0.9&o=adam&steps=20");
  await playground.seek(20);
  await expect(loss.getByText("SGD momentum", { exact: true })).toBeVisible();
  await expect(loss.getByText(/test$/)).toHaveCount(0);
});

test("a network's charts show its step length and the effective rates of layers", async ({ page }) => {
  const playground = await new Playground(page).open("data=moons&net=2-4-1&o=sgd,lr:0.1&steps=60");
  await playground.seek(60);
  await add(page, /^Effective learning rate/);
  await expect(chartOf(page, "Effective rate, layer 1")).toHaveAttribute(
    "aria-valuetext",
    "Step 60: SGD 0.100000",
  );
  await add(page, /^Any column/);
  await expect(chartOf(page, "Test loss by Train loss")).toHaveAttribute(
    "aria-valuetext",
    /Test loss 0\.\d+ Train loss 0\.\d+/,
  );
  await expectAccessible(page, "charts of a network");
});

test("the table of values is not clipped, with eight contenders and narrow panels too", async ({ page }) => {
  const eight = Array.from({ length: 8 }, (_, i) => `o=adam,lr:0.0${i + 1}`).join("&");
  const playground = await new Playground(page).open(`${eight}&steps=100`);
  for (const width of [1440, 1024, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    if (width === 390) await page.getByRole("button", { name: "Charts" }).click();
    await playground.seek(100);
    const { rows } = await playground.values();
    expect(rows).toHaveLength(8);
    expect(rows.every((row) => row.length === 10 && Number.isFinite(numberIn(row[2])))).toBe(true);
    const table = page.getByRole("region", { name: "Values as a table" });
    await expect
      .poll(() => table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), `at ${width}`)
      .toBeLessThanOrEqual(0);
  }
});
