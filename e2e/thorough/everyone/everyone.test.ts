import type { Locator, Page } from "@playwright/test";
import { computed, mapOf } from "../../testing/map-panel.ts";
import { Playground } from "../../testing/playground.ts";
import { tabTo } from "../../testing/tab-to.ts";
import { expect, test } from "../../testing/test.ts";

// What Chromium prints without a graphics card.
test.use({ expectedErrors: /GPU stall due to ReadPixels/ });

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/** Presses on the track of a slider, 60 pixels right of its thumb. */
async function pressBeside(page: Page, slider: Locator): Promise<void> {
  const box = await slider.boundingBox();
  if (!box) throw new Error("there is no slider");
  await page.mouse.click(box.x + box.width / 2 + 60, box.y + box.height / 2);
}

test("everything is done by presses of a pointer, without dragging and without a wheel", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const playground = await new Playground(page).open("o=sgd,lr:0.01&o=adam,lr:0.05&steps=200");
  await playground.chooseSurface("Himmelblau");
  await playground.surface.click({ position: { x: 320, y: 200 } });
  await expect.poll(() => playground.link()).toMatch(/start=-?[\d.]+,-?[\d.]+/);
  const rate = await playground.field("lr, Adam").inputValue();
  await pressBeside(page, playground.slider("lr, Adam"));
  await expect(playground.field("lr, Adam")).not.toHaveValue(rate);
  await pressBeside(page, playground.timeline);
  await expect.poll(() => playground.step()).toBeGreaterThan(5);

  await button(page, "Zoom in").click();
  const near = await playground.picture();
  await button(page, "Move left").click();
  const left = await playground.picture();
  expect(left).not.toBe(near);
  await button(page, "Move right").click();
  await button(page, "Move up").click();
  expect(await playground.picture()).not.toBe(left);
  await button(page, "Reset view").click();
  await expect(button(page, "Move left"), "there is nowhere to go").toBeHidden();

  await button(page, "3D").click();
  await expect(page.locator("canvas[data-drawn]")).toBeVisible();
  const start = button(page, /^Start point/);
  const before = await start.boundingBox();
  await button(page, "Turn left").click();
  await button(page, "Turn up").click();
  await expect.poll(async () => (await start.boundingBox())?.x).not.toBe(before?.x);
  await button(page, "2D").click();

  await button(page, "+ map").click();
  await computed(page);
  const cells = await mapOf(page).getAttribute("aria-label");
  await button(page, "Zoom in to the map (+)").click();
  await computed(page);
  await expect(mapOf(page)).toHaveAttribute("aria-label", cells ?? "");
  await mapOf(page).click();
  await button(page, "− map").click();

  await button(page, "Inspect").click();
  await button(page, "Close the inspector").click();
  await button(page, "More for Adam").click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect(playground.contender("Adam 2")).toBeVisible();
  await button(page, "Undo").click();
  await expect(playground.contender("Adam 2")).toBeHidden();
});

test("everything is reached and done from the keyboard alone", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.05&steps=100");
  await tabTo(page, /^Surface: /);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("booth");
  await page.keyboard.press("Enter");
  await expect(playground.surfacePicker).toHaveText("Booth");

  await tabTo(page, /^Surface\. Arrow keys pan/);
  const whole = await playground.picture();
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowLeft");
  expect(await playground.picture()).not.toBe(whole);
  await page.keyboard.press("0");
  await tabTo(page, /^Start point/);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => playground.link()).toContain("start=");
  await page.keyboard.press("3");
  await expect(page.locator("canvas[data-drawn]")).toBeVisible();
  await page.keyboard.press("3");

  await tabTo(page, "+ Add optimizer");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("rmsprop");
  await page.keyboard.press("Enter");
  await expect(playground.contender("RMSprop")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(playground.contender("RMSprop")).toBeHidden();

  await tabTo(page, "+ map");
  await page.keyboard.press("Enter");
  await computed(page);
  await mapOf(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await tabTo(page, "Inspect");
  await page.keyboard.press("Enter");
  await tabTo(page, "Close the inspector");
  await page.keyboard.press("Enter");
  await expect(button(page, "Inspect")).toBeFocused();

  await tabTo(page, "Language");
  await page.keyboard.press("Enter");
  await page.keyboard.press("e");
  await page.keyboard.press("Escape");
  await tabTo(page, "Share");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Link" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button(page, "Share"), "the focus comes back").toBeFocused();
});

test("a live region speaks every five seconds at most while a race runs", async ({ page }) => {
  const playground = await new Playground(page).open(
    "surface=rosenbrock&o=sgd,lr:0.001&o=adam,lr:0.01&steps=20000",
  );
  await button(page, "Arrows").click();
  await button(page, "Inspect").click();
  await expect(button(page, "Close the inspector")).toBeVisible();
  await page.evaluate(() => {
    const spoken: Record<string, number[]> = {};
    Object.assign(window, { spoken });
    const live = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]";
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(live),
        ),
      );
      for (const region of regions)
        if (region?.textContent) {
          const name = `${region.className} ${region.ariaLabel ?? ""}`;
          spoken[name] = [...(spoken[name] ?? []), performance.now()];
        }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const spoken = (): Promise<Record<string, number[]>> =>
    page.evaluate(() => (window as unknown as { spoken: Record<string, number[]> }).spoken);
  await playground.play.click();
  const summary = page.getByText(/^Step [\d,]+\. SGD/);
  await expect(summary).toBeAttached();
  const first = await summary.textContent();
  await expect(summary).not.toHaveText(first ?? "");
  for (const [region, times] of Object.entries(await spoken()))
    for (const [i, time] of times.entries())
      if (i > 0) expect(time - (times[i - 1] ?? 0), region).toBeGreaterThan(4500);
});

test.describe("in forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  /** Returns the parts of an element's look that forced colours leave. */
  const lookOf = (element: Locator) =>
    element.evaluate((node) => {
      const { backgroundColor, color, outline, borderTopColor, borderBottomColor, textDecorationLine } =
        getComputedStyle(node);
      return [backgroundColor, color, outline, borderTopColor, borderBottomColor, textDecorationLine].join(
        " ",
      );
    });

  test("what is pressed, chosen, focused and set is seen", async ({ page }) => {
    const playground = await new Playground(page).open("o=sgd&o=adam&steps=60");
    const scenario = page.getByRole("group", { name: "Scenario" });
    expect(await lookOf(button(page, "Surface"))).not.toBe(
      await lookOf(scenario.getByRole("button", { name: "Network" })),
    );
    for (const control of [playground.play, playground.timeline, playground.slider("lr, Adam")]) {
      const calm = await lookOf(control);
      await control.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      expect(await lookOf(control), "focused").not.toBe(calm);
    }
    await button(page, "Share").click();
    expect(await lookOf(page.getByRole("tab", { selected: true }))).not.toBe(
      await lookOf(page.getByRole("tab", { selected: false }).first()),
    );
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press("Escape");
    expect(await lookOf(button(page, "Optimizers"))).not.toBe(await lookOf(button(page, "Charts")));
  });
});
