import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone a link's map fits the width, is read out and chosen by a finger, and is closed", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "o=sgd&o=adam&steps=50&map=lr:1e-4..1:log,momentum:0..0.99,size:24",
  );
  const map = page.getByRole("slider", { name: /^Map: / });
  await expect(map).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Cells of the map" })).toBeHidden();
  await expectAccessible(page, "a map on a phone");
  const { width, scroll } = await page.evaluate(() => ({
    width: innerWidth,
    scroll: document.documentElement.scrollWidth,
  }));
  expect(scroll).toBe(width);
  const small = await page
    .getByRole("region", { name: /^Loss after/ })
    .locator("button:visible, select:visible, input:visible")
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height).filter((height) => height < 43),
    );
  expect(small).toEqual([]);
  await map.tap({ position: { x: 100, y: 60 } });
  const cell = await map.getAttribute("aria-valuenow");
  await expect(page.getByRole("figure").filter({ hasText: "Loss by step" })).toHaveAttribute(
    "data-cell",
    `${cell}`,
  );
  expect(playground.link(), "a tap reads the cell, and changes nothing").not.toContain("o=sgd,");
  await page.getByRole("button", { name: "Use these values" }).tap();
  await expect.poll(() => playground.link()).toMatch(/o=sgd,lr:[^&]*momentum:0\.\d+/);
  await page.getByRole("button", { name: "Remove the map" }).tap();
  await expect(map).toBeHidden();
  await expect.poll(() => playground.link()).not.toContain("map=");
});

test("on a phone two fingers zoom in to a map, one scrolls the page, and a button shows the whole map", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "o=sgd&steps=50&map=lr:1e-4..1:log,momentum:0..0.99,size:24",
  );
  const map = page.getByRole("slider", { name: /^Map: / });
  await expect(map).toHaveAttribute("aria-valuetext", /: (loss|diverged)/);
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error("the map is not on the page");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const screen = await page.context().newCDPSession(page);
  const touch = (
    type: "touchStart" | "touchMove" | "touchEnd",
    places: readonly (readonly [number, number])[],
  ) =>
    screen.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: places.map(([left, top], id) => ({ x: left, y: top, id })),
    });
  const fingers = (apart: number) => [[x - apart, y - apart] as const, [x + apart, y + apart] as const];
  await touch("touchStart", fingers(20));
  for (let apart = 20; apart <= 80; apart += 5) await touch("touchMove", fingers(apart));
  await touch("touchEnd", []);
  const width = () => {
    const [, from, to] = /momentum:([\d.]+)\.\.([\d.]+)/.exec(playground.link()) ?? [];
    return Number(to) - Number(from);
  };
  // Fingers four times as far apart show a quarter of each axis.
  await expect.poll(width).toBeCloseTo(0.99 / 4, 1);
  await expect.poll(width).toBeLessThan(0.4);
  await page.getByRole("button", { name: "Whole map (0)" }).tap();
  await expect.poll(() => playground.link()).toContain("momentum:0..0.99");
  await touch("touchStart", [[x, y]]);
  for (let moved = 0; moved <= 60; moved += 5) await touch("touchMove", [[x, y - moved]]);
  await touch("touchEnd", []);
  expect(playground.link(), "one finger changes nothing").toContain("momentum:0..0.99");
});
