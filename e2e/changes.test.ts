import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("a change is moved to another step and removed, and the race is computed again from there", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "surface=beale&o=adam,lr:0.05&at=100,1,lr:0.2&steps=200",
  );
  await playground.seek(200);
  const wanted = await playground.valuesOf("Adam");

  await playground.open("surface=beale&o=adam,lr:0.05&at=60,1,lr:0.2&steps=200");
  await playground.seek(200);
  expect(await playground.valuesOf("Adam")).not.toEqual(wanted);
  await page.getByRole("button", { name: "1 change" }).click();
  await page.getByRole("menuitem", { name: /^Move or remove/ }).click();
  const step = playground.field("Step of Adam lr 0.2");
  await step.fill("300");
  await step.press("Enter");
  await expect(page.getByText(/“300” is not permitted/)).toBeVisible();
  await step.fill("100");
  await step.press("Enter");
  await expect.poll(() => playground.link()).toContain("at=100,1,lr:0.2");
  await expect(playground.timeline, "the step of the change is shown").toHaveValue("100");
  await page.keyboard.press("Escape");
  await playground.seek(200);
  expect(await playground.valuesOf("Adam")).toEqual(wanted);

  await page.getByRole("button", { name: "1 change" }).click();
  await page.getByRole("menuitem", { name: /^Move or remove/ }).click();
  await page.getByRole("button", { name: "Remove Adam lr 0.2" }).click();
  await expect.poll(() => playground.link()).not.toContain("at=");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("at=100,1,lr:0.2");
});

test("the label of a change is dragged along the timeline to another step", async ({ page }) => {
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.05&at=60,1,lr:0.2&steps=200");
  const label = playground.stage.getByText("lr 0.2", { exact: true });
  const [box, bar] = [await label.boundingBox(), await playground.timeline.boundingBox()];
  if (!box || !bar) throw new Error("the label is not on the page");
  const [x, y] = [box.x + box.width / 2, box.y + 6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + bar.width / 4, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => playground.link()).toMatch(/at=1[01]\d,1,lr:0\.2/);
  const moved = Number(/at=(\d+),/.exec(playground.link())?.[1]);
  await expect(playground.timeline, "its step is shown").toHaveValue(String(moved));

  await playground.seek(0);
  await label.click();
  await expect(playground.timeline, "a click goes to the change").toHaveValue(String(moved));
  expect(playground.link()).toContain(`at=${moved},1,lr:0.2`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("at=60,1,lr:0.2");
});
