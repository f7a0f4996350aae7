import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

// What Chromium prints without a graphics card, and when a picture is lost.
test.use({ expectedErrors: /GPU stall due to ReadPixels|CONTEXT_LOST_WEBGL/ });

const inSpace = "surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.001&o=adam,lr:0.05&steps=300&stage=3d";

/** Opens an experiment in 3D, and waits for its picture. */
async function openInSpace(page: Page, link: string): Promise<Playground> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const playground = await new Playground(page).open(link);
  await expect(page.locator("canvas[data-drawn]")).toBeVisible();
  return playground;
}

const start = (page: Page): Locator => page.getByRole("button", { name: /^Start point/ });

async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Counts the triangles that are drawn from now on, in `window.triangles`. */
const countTriangles = (page: Page) =>
  page.addInitScript(() => {
    const { drawElements } = WebGL2RenderingContext.prototype;
    Object.assign(window, { triangles: 0 });
    WebGL2RenderingContext.prototype.drawElements = function (mode, count, type, offset) {
      (window as unknown as { triangles: number }).triangles += count / 3;
      drawElements.call(this, mode, count, type, offset);
    };
  });

const triangles = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { triangles: number }).triangles);

/** Waits until nothing is drawn any more. */
async function untilStill(page: Page): Promise<void> {
  await expect(async () => {
    const before = await triangles(page);
    // The picture settles within some animation frames; a fixed number of them is no time.
    await page.evaluate(async () => {
      for (let i = 0; i < 20; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    expect(await triangles(page)).toBe(before);
  }).toPass();
}

/** Returns the colour of a pixel of the page as it is seen. */
async function colorAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const png = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, png);
}

test("a surface is shown in 3D by a button or a key, remembered, and flat again", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.05");
  const link = playground.link();
  const [there, back] = ["3D", "2D"].map((name) => page.getByRole("button", { name, exact: true }));
  await there.focus();
  await page.keyboard.press("Enter");
  await expect(back).toBeFocused();
  await expect(page.locator("canvas[data-drawn]")).toBeVisible();
  expect(playground.link(), "looking changes no number").toBe(link);

  await page.reload();
  await expect(back).toBeVisible();
  await page.keyboard.press("3");
  await expect(there).toBeVisible();
  await page.reload();
  await expect(there).toBeVisible();
});

test("keys turn, zoom and reset the view, and the link carries the angle", async ({ page }) => {
  const playground = await openInSpace(page, inSpace);
  const home = await middleOf(start(page));
  const moved = async () => {
    const { x, y } = await middleOf(start(page));
    return Math.hypot(x - home.x, y - home.y);
  };
  await playground.surface.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(moved).toBeGreaterThan(5);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(moved).toBeLessThan(0.5);
  await page.keyboard.press("ArrowUp");
  await expect.poll(moved).toBeGreaterThan(5);
  await page.keyboard.press("0");
  await expect.poll(moved).toBeLessThan(0.5);
  await page.keyboard.press("+");
  await expect.poll(moved).toBeGreaterThan(5);
  await page.getByRole("button", { name: "Reset view" }).click();
  await expect.poll(moved).toBeLessThan(0.5);

  await playground.surface.focus();
  await page.keyboard.press("ArrowUp");
  await page.getByRole("button", { name: "Share" }).click();
  const shared = await page.getByRole("textbox", { name: "Link" }).inputValue();
  const [, azimuth = "", elevation = ""] = /&stage=3d,(-?\d+),(\d+)&end$/.exec(shared) ?? [];
  expect(Number(elevation)).toBe(58);
  await page.getByRole("checkbox", { name: /^Open in 3D/ }).uncheck();
  await expect(page.getByRole("textbox", { name: "Link" })).not.toHaveValue(/stage=/);
  await page.keyboard.press("Escape");
  const turned = await middleOf(start(page));
  await openInSpace(page, inSpace.replace("stage=3d", `stage=3d,${azimuth},${elevation}`));
  const again = await middleOf(start(page));
  expect(Math.hypot(again.x - turned.x, again.y - turned.y)).toBeLessThan(1);
});

test("a mouse turns the block and puts it back, and moves the start over the surface", async ({ page }) => {
  const playground = await openInSpace(page, inSpace);
  const home = await middleOf(start(page));
  const field = await middleOf(playground.surface);
  await page.mouse.move(field.x, field.y + 150);
  await page.mouse.down();
  await page.mouse.move(field.x + 90, field.y + 120, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await middleOf(start(page))).x - home.x)).toBeGreaterThan(10);
  await page.mouse.dblclick(field.x, field.y + 150);
  await expect.poll(async () => Math.abs((await middleOf(start(page))).x - home.x)).toBeLessThan(0.5);

  await page.mouse.move(home.x, home.y);
  await page.mouse.down();
  await page.mouse.move(home.x + 60, home.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => playground.link()).not.toContain("start=-1.2,1");
  const dropped = await middleOf(start(page));
  expect(dropped.x).toBeCloseTo(home.x + 60, -1);
  const [before = Number.NaN] = /start=(-?[\d.]+)/.exec(playground.link())?.slice(1).map(Number) ?? [];
  await start(page).press("ArrowRight");
  await expect.poll(() => Number(/start=(-?[\d.]+)/.exec(playground.link())?.[1])).toBeGreaterThan(before);
});

test("the point under the pointer has the surface's value", async ({ page }) => {
  const playground = await openInSpace(page, "f=x^2+y^2&start=1,1&o=adam,lr:0.1&stage=3d");
  const place = await middleOf(start(page));
  const readout = playground.stage.getByText("|∇f|").locator("..");
  await expect(async () => {
    await page.mouse.move(place.x + 30, place.y + 1);
    await page.mouse.move(place.x + 30, place.y);
    await expect(readout).toBeVisible({ timeout: 1000 });
  }).toPass();
  const numbers = (await readout.locator("output").allTextContents()).map((text) =>
    Number(text.replace("−", "-")),
  );
  const [x = Number.NaN, y = Number.NaN, f = Number.NaN, slope = Number.NaN] = numbers;
  expect(x).toBeGreaterThan(1);
  expect(f).toBeCloseTo(x * x + y * y, 1);
  expect(slope).toBeCloseTo(2 * Math.hypot(x, y), 1);
});

test("what the graphics card draws is where the page projects it to", async ({ page }) => {
  // A plane that ends at x = 0: its edge is drawn through the start, in a view from above.
  await openInSpace(page, "f=sqrt(x)-sqrt(x)%2B1&start=0,0&o=sgd&stage=3d,0,90");
  const { x, y } = await middleOf(start(page));
  for (const below of [60, 130]) {
    const [left, right] = [await colorAt(page, x - 4, y + below), await colorAt(page, x + 3, y + below)];
    const far = await colorAt(page, x + 60, y + below);
    expect(right, "the surface").toEqual(far);
    expect(left, "nothing").not.toEqual(far);
    expect(await colorAt(page, x - 60, y + below)).toEqual(left);
  }
});

test("a lost picture is said to be lost, and drawn again when the browser gives it back", async ({
  page,
}) => {
  await countTriangles(page);
  const playground = await openInSpace(page, `${inSpace}&cursor=200`);
  await untilStill(page);
  await page.mouse.move(5, 5);
  const whole = await playground.surface.screenshot();
  const lose = (method: "loseContext" | "restoreContext") =>
    page.locator("canvas[data-drawn]").evaluate((canvas: HTMLCanvasElement, name) => {
      const held = window as unknown as { lost?: WEBGL_lose_context | null };
      held.lost ??= canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? null;
      held.lost?.[name]();
    }, method);
  await lose("loseContext");
  await expect(page.getByText("The graphics card has lost the picture")).toBeVisible();
  await lose("restoreContext");
  await expect(page.getByText("The graphics card has lost the picture")).toBeHidden();
  await untilStill(page);
  expect((await playground.surface.screenshot()).equals(whole)).toBe(true);
});

test("nothing is drawn while nothing changes, and a step of the race is", async ({ page }) => {
  await countTriangles(page);
  await openInSpace(page, inSpace);
  await untilStill(page);
  const before = await triangles(page);
  await page.keyboard.press(".");
  await expect.poll(() => triangles(page)).toBeGreaterThan(before);
  await untilStill(page);
});

test("without WebGL 2 the stage stays flat, and the page says why", async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind === "webgl2" ? null : getContext.call(this, kind as "2d", ...(rest as []));
    } as typeof getContext;
  });
  await new Playground(page).open("surface=beale&o=adam,lr:0.05");
  await page.getByRole("button", { name: "3D", exact: true }).click();
  await expect(page.getByText("The stage stays flat: this browser has no WebGL 2.")).toBeVisible();
  await expect(page.getByRole("button", { name: "3D", exact: true })).toBeVisible();
});

test("the stage in 3D has names, keys and colours for everybody", async ({ page }) => {
  const playground = await openInSpace(page, `${inSpace}&cursor=200`);
  await expect(playground.surface).toHaveAccessibleName(/Arrow keys turn it, plus and minus zoom, 0/);
  await expect(
    page.getByRole("img", { name: "Rosenbrock in 3D, with the paths of 2 optimizers" }),
  ).toBeVisible();
  await expectAccessible(page, "in 3D");
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a swipe scrolls the page until the stage is tapped", async ({ page }) => {
    const playground = await openInSpace(page, inSpace);
    await expect(playground.surface).toHaveCSS("touch-action", "pan-y");
    await playground.surface.tap({ position: { x: 120, y: 100 } });
    await expect(playground.surface).toHaveCSS("touch-action", "none");
  });
});
