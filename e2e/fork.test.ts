import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

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
