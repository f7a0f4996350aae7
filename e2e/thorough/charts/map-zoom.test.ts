import type { Locator, Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

/** Loads the library's built files: Playwright does not transform what they contain. */
const experiment = (): Promise<typeof import("../../../src/library/experiment.ts")> =>
  import(new URL("../../../dist/lib/library/experiment.js", import.meta.url).href);
const library = (): Promise<typeof import("../../../src/library/sweep.ts")> =>
  import(new URL("../../../dist/lib/library/sweep.js", import.meta.url).href);

const bowl = "surface=bowl&o=sgd,dampening:0&steps=300&map=lr:0.05..0.25,momentum:0..0.9,size:48";

const whole = "lr:0.0001..1:log,momentum:0..0.9";

/** Opens a map of 24 × 24 cells, and waits until it is computed. */
async function openMap(page: Page): Promise<{ playground: Playground; map: Locator }> {
  const playground = await new Playground(page).open(`o=sgd,lr:0.001&steps=40&map=${whole},size:24x24`);
  const map = page.getByRole("slider", { name: /^Map: / });
  await expect(map).toHaveAttribute("aria-valuetext", /: (loss|diverged)/);
  return { playground, map };
}

/** Returns the ends of the axes in the address. */
function ends(playground: Playground): readonly (readonly [number, number])[] {
  const [, lr, momentum] = /map=lr:(.+):log,momentum:([^,&]+)/.exec(playground.link()) ?? [];
  return [lr, momentum].map((text) => {
    const [from, to] = text.split("..").map(Number);
    return [from, to] as const;
  });
}

test("a rectangle that is drawn becomes the whole map, in the link too, and is undone at once", async ({
  page,
}) => {
  const { playground, map } = await openMap(page);
  const box = await map.boundingBox();
  if (!box) throw new Error("the map is not on the page");
  const at = (across: number, up: number) =>
    [box.x + across * box.width, box.y + (1 - up) * box.height] as const;
  await page.mouse.move(...at(0.25, 0.25));
  await page.mouse.down();
  await page.mouse.move(...at(0.6, 0.6), { steps: 4 });
  await page.mouse.move(...at(0.75, 0.5), { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => playground.link()).not.toContain(whole);
  const [[left, right], [bottom, top]] = ends(playground);
  // The ends are the centres of the outermost cells: half a cell of the new map within the rectangle.
  const share = (place: number) => (place * 24 - 0.5) / 23;
  expect(Math.log10(left)).toBeCloseTo(-4 + 4 * share(0.25 + 0.25 / 24), 1);
  expect(Math.log10(right)).toBeCloseTo(-4 + 4 * share(0.75 - 0.25 / 24), 1);
  expect(bottom).toBeCloseTo(0.9 * share(0.25 + 0.125 / 24), 2);
  expect(top).toBeCloseTo(0.9 * share(0.5 - 0.125 / 24), 2);
  expect(playground.link(), "the drag is no click").toContain("o=sgd&steps");
  await expect(map).toHaveAttribute("aria-valuetext", /: (loss|diverged)/);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => playground.link()).toContain(whole);

  await page.mouse.move(...at(0.2, 0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.6, 0.6), { steps: 4 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await map.focus();
  await page.keyboard.press("0");
  expect(playground.link(), "Escape gives the rectangle up").toContain(whole);
});

test("keys zoom about the cell that is read out, down to 1e-10 of its values, and 0 shows the whole map", async ({
  page,
}) => {
  const { playground, map } = await openMap(page);
  await map.focus();
  for (const key of ["ArrowUp", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
  const cell = await map.getAttribute("aria-valuenow");
  const before = await map.getAttribute("aria-valuetext");
  await page.keyboard.press("+");
  await expect.poll(() => ends(playground)[1][1]).toBeLessThan(0.6);
  await expect(map).toHaveAttribute("aria-valuenow", String(cell));
  await expect(map).toHaveAttribute("aria-valuetext", `${before}`);
  await page.keyboard.press("-");
  await expect.poll(() => ends(playground)[1][1]).toBeCloseTo(0.9, 3);
  const limit = page.getByText(/^The zoom ends here for lr and momentum: /);
  for (let count = 0; count < 48; count++) await page.keyboard.press("+");
  await expect(limit).toBeVisible();
  await expect(page.getByRole("button", { name: "Zoom in to the map (+)" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  const widths = () => ends(playground).map(([from, to]) => Math.round((100 * (to - from)) / to / 1e-10));
  await expect.poll(widths).toEqual([100, 100]);
  await expect(map).toHaveAttribute("aria-valuetext", /: (loss|diverged)/);
  const texts = new Set<string | null>();
  for (let count = 0; count < 4; count++) {
    texts.add(await map.getAttribute("aria-valuetext"));
    await page.keyboard.press("ArrowRight");
  }
  expect(texts.size, "the values of neighbouring cells are told apart").toBe(4);
  const deep = playground.link();
  await page.reload();
  await expect(limit).toBeVisible();
  expect(playground.link()).toBe(deep);
  await page.getByRole("button", { name: "Zoom out of the map (−)" }).click();
  await expect(limit).toBeHidden();
});

test("a wheel zooms about the pointer once it has moved over the map, and buttons lead back", async ({
  page,
}) => {
  const { playground, map } = await openMap(page);
  await map.hover({ position: { x: 40, y: 50 } });
  const cell = await map.getAttribute("aria-valuenow");
  await page.mouse.wheel(0, -200);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => ends(playground)[1][1]).toBeLessThan(0.899);
  await expect(map).toHaveAttribute("aria-valuenow", String(cell));
  const button = page.getByRole("button", { name: "Whole map (0)" });
  await button.click();
  await expect.poll(() => playground.link()).toContain(whole);
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Zoom in to the map (+)" }).click();
  await expect.poll(() => ends(playground)[1][1] - ends(playground)[1][0]).toBeCloseTo(0.45, 2);
});

test("the dimension of the border of trainability is that of the library, once the map is computed", async ({
  page,
}) => {
  const { borderDimension, sweep } = await library();
  const { spec } = (await experiment()).decode(bowl);
  const { columns } = await sweep(spec, { threads: 1 });
  const { dimension, spread } = borderDimension(columns.diverged.map(Math.sign), [48, 48])!;
  await new Playground(page).open(bowl);
  await expect(page.getByText(/^Border of trainability/)).toContainText(
    `dimension ${dimension.toFixed(2)} ± ${spread.toFixed(2)} by box counting`,
  );
});
