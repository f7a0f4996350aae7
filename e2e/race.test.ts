import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

test("play moves the trails until the race is over", async ({ page }) => {
  const playground = await new Playground(page).open("steps=120");
  const before = await playground.picture();
  expect(await playground.ink()).toBe(0);
  await expect(playground.stage).toContainText("step 0 of 120");
  await expect(playground.contender("Adam")).toContainText("24.2");

  await playground.play.click();
  await expect(playground.pause).toBeVisible();
  await expect.poll(() => playground.ink()).toBeGreaterThan(0);
  await expect.poll(() => playground.glimpse()).not.toBe(before);
  await expect(playground.again).toBeVisible();
  await expect(playground.stage).toContainText("step 120 of 120");
  await expect(playground.contender("Adam")).not.toContainText("24.2");
  const after = await playground.picture();

  await playground.again.click();
  await expect.poll(() => playground.step()).toBeLessThan(120);
  await expect(playground.again).toBeVisible();
  expect(await playground.picture(), "the same race draws the same picture").toBe(after);
});

test("a slider moved while running bends the curve and changes the link", async ({ page }) => {
  const playground = await new Playground(page).open("steps=2000&o=adam,lr:0.05");
  await playground.seek(2000);
  const straight = await playground.valuesOf("Adam");
  await page.getByRole("button", { name: "Back to the start" }).click();
  await page.getByRole("combobox", { name: /Speed/ }).selectOption("1");

  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(20);
  await playground.slider("lr, Adam").press("PageDown");
  await expect(playground.pause, "the race goes on").toBeVisible();
  await expect.poll(() => playground.link()).toMatch(/at=\d+,1,lr:/);
  await playground.pause.click();

  const changedAt = Number(/at=(\d+),/.exec(playground.link())?.[1]);
  expect(changedAt).toBeGreaterThan(20);
  await playground.seek(2000);
  const bentPicture = await playground.picture();
  expect(await playground.valuesOf("Adam")).not.toEqual(straight);
  await playground.seek(changedAt);
  const untilThere = await playground.valuesOf("Adam");

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).not.toContain("at=");
  await playground.seek(changedAt);
  expect(await playground.valuesOf("Adam"), "what lies before the change stays").toEqual(untilThere);
  await playground.seek(2000);
  await expect.poll(() => playground.valuesOf("Adam")).toEqual(straight);
  expect(await playground.picture()).not.toBe(bentPicture);
});

test("a slider moved at the start changes the race from its start", async ({ page }) => {
  const playground = await new Playground(page).open();
  await playground.slider("lr, Adam").press("ArrowRight");
  await expect.poll(() => playground.link()).toMatch(/o=adam,lr:/);
  expect(playground.link()).not.toContain("at=");
});

test("steps on, back and to the start, and keeps its place", async ({ page }) => {
  const playground = await new Playground(page).open();
  const onwards = page.getByRole("button", { name: "One step on" });
  await onwards.click();
  await expect(playground.timeline).toHaveValue("1");
  await onwards.click();
  await expect(playground.timeline).toHaveValue("2");
  const second = await playground.values();
  await page.getByRole("button", { name: "One step back" }).click();
  await expect(playground.timeline).toHaveValue("1");
  await expect.poll(() => playground.values()).not.toEqual(second);
  await onwards.click();
  await expect.poll(() => playground.values()).toEqual(second);
  await page.getByRole("button", { name: "Back to the start" }).click();
  await expect(playground.timeline).toHaveValue("0");
  await expect(page.getByRole("button", { name: "One step back" })).toBeVisible();
});

test("runs faster when told to", async ({ page }) => {
  const playground = await new Playground(page).open("steps=20000");
  await page.getByRole("combobox", { name: /Speed/ }).selectOption("1000");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect(playground.timeline).toHaveValue("20000");
});

test("says why a contender diverged, where it did", async ({ page }) => {
  const playground = await new Playground(page).open("o=sgd,lr:0.05&o=adam,lr:0.05");
  await playground.play.click();
  await expect(playground.contender("SGD")).toContainText(/Diverged at step \d+/);
  await expect(playground.contender("SGD")).toContainText(/lr 0\.05 is too large/);
  await expect(playground.contender("Adam")).not.toContainText("Diverged");
  await expect(playground.again, "the other one goes on to the end").toBeVisible();
  await expect(playground.timeline).toHaveValue("500");
});

test("undo and redo go over changes, one gesture at a time", async ({ page }) => {
  const playground = await new Playground(page).open();
  const rate = playground.field("lr, Adam");
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeDisabled();
  await rate.fill("0.02");
  await rate.press("Enter");
  await expect.poll(() => playground.link()).toContain("lr:0.02");
  await page.getByRole("combobox", { name: "Surface" }).selectOption({ label: "Himmelblau" });
  await expect.poll(() => playground.link()).toContain("surface=himmelblau");

  await undo.click();
  await expect.poll(() => playground.link()).not.toContain("himmelblau");
  await expect(rate).toHaveValue("0.02");
  await undo.click();
  await expect(rate).toHaveValue("0.05");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(rate).toHaveValue("0.02");
});
