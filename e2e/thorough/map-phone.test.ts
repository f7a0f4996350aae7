import { expectAccessible } from "../axe.ts";
import { Playground } from "../playground.ts";
import { expect, test } from "../test.ts";

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
