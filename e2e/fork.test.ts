import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("a contender is forked at a step, changed from there, shared and undone", async ({ page }) => {
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.05&steps=200");
  await playground.seek(200);
  const adam = await playground.valuesOf("Adam");
  await page.getByRole("button", { name: "More for Adam", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: /^Fork here/ }), "not at the end").toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await page.keyboard.press("Escape");
  await playground.seek(60);
  const alone = await playground.ink();

  await page.getByRole("button", { name: "More for Adam", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Fork here/ }).click();
  await expect(playground.contender("Adam from 60")).toBeVisible();
  await expect.poll(() => playground.link()).toContain("o=adam,lr:0.05&fork=60,1");
  expect(await playground.valuesOf("Adam from 60"), "both stand at one point").toEqual(
    await playground.valuesOf("Adam"),
  );
  expect(await playground.ink(), "the trail up to there is drawn once").toBe(alone);

  await playground.slider("lr, Adam from 60").press("PageUp");
  await expect.poll(() => playground.link()).toMatch(/fork=60,1,lr:/);
  await playground.seek(200);
  expect(await playground.valuesOf("Adam"), "the first goes on as it was").toEqual(adam);
  const fork = await playground.valuesOf("Adam from 60");
  expect(fork).not.toEqual(adam);

  const link = playground.link();
  await playground.open(link);
  await playground.seek(200);
  expect(await playground.valuesOf("Adam from 60"), "by the link too").toEqual(fork);
});

test("a fork is undone, by the keyboard alone", async ({ page }) => {
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.05&steps=200&cursor=80");
  await page.getByRole("button", { name: "More for Adam", exact: true }).press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.getByRole("menuitem", { name: /^Fork here/ }).press("Enter");
  await expect(playground.contender("Adam from 80")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(playground.contender("Adam from 80")).toHaveCount(0);
  await expect.poll(() => playground.link()).not.toContain("fork=");
});

test("a fork has a mark on the timeline that is dragged, and is moved and removed in the list", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "surface=beale&o=adam,lr:0.05&fork=60,1,beta1:0.5&steps=200",
  );
  const label = playground.stage.getByText("fork: beta 1 0.5", { exact: true });
  const [box, bar] = [await label.boundingBox(), await playground.timeline.boundingBox()];
  if (!box || !bar) throw new Error("the label is not on the page");
  const [x, y] = [box.x + box.width / 2, box.y + 6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + bar.width / 4, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => playground.link()).toMatch(/fork=1[01]\d,1,beta1:0\.5/);
  await expect(page.getByRole("region", { name: /^Adam from 1[01]\d$/ })).toBeVisible();

  await page.getByRole("button", { name: "1 fork", exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: /^Move or remove/ }).press("Enter");
  const step = playground.field("Step of Adam fork: beta 1 0.5");
  await step.fill("201");
  await step.press("Enter");
  await expect(page.getByText(/“201” is not permitted/)).toBeVisible();
  await step.fill("90");
  await step.press("Enter");
  await expect.poll(() => playground.link()).toContain("fork=90,1,beta1:0.5");
  await expect(playground.timeline, "the step at which it begins is shown").toHaveValue("90");
  await page.getByRole("button", { name: "Remove Adam fork: beta 1 0.5" }).press("Enter");
  await expect.poll(() => playground.link()).not.toContain("fork=");
});

test("a lower step limit takes a fork with it, and says so", async ({ page }) => {
  const playground = await new Playground(page).open(
    "surface=beale&o=adam,lr:0.05&fork=160,1,lr:0.2&steps=200",
  );
  await page.getByText("Experiment", { exact: true }).click();
  const steps = playground.field("steps");
  await steps.fill("100");
  await steps.press("Enter");
  await expect(page.getByText("1 fork now begins at step 100, the last one of the race.")).toBeVisible();
  await expect.poll(() => playground.link()).toContain("fork=100,1,lr:0.2");
  await playground.stage.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("fork=160,1,lr:0.2");
});
