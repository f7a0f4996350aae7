import type { Locator } from "@playwright/test";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

const experiment =
  "surface=himmelblau&start=0.5,-1&o=adam,lr:0.08&o=sgd,lr:0.01,momentum:0.9&steps=400&seed=7&noise=0.5&at=120,1,lr:0.02";

test("a reloaded link gives the same numbers", async ({ page, browser }) => {
  const playground = await new Playground(page).open(experiment);
  await playground.seek(333);
  const values = await playground.values();
  expect(values.rows).toHaveLength(2);
  for (const cell of values.rows.flat()) expect(cell).not.toMatch(/NaN|undefined|^$/);

  await page.reload();
  await playground.seek(333);
  expect(await playground.values()).toEqual(values);

  const elsewhere = await browser.newContext({ viewport: { width: 900, height: 700 }, deviceScaleFactor: 2 });
  const other = await new Playground(await elsewhere.newPage()).open(experiment);
  await other.seek(333);
  expect(await other.values(), "on another screen too").toEqual(values);
  await elsewhere.close();
});

test("edits survive a reload that follows at once", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=200");
  const rate = playground.field("lr, Adam");
  await rate.fill("0.02");
  await rate.press("Enter");
  await rate.fill("0,03");
  await rate.press("Enter");
  await page.reload();
  await expect(rate, "a decimal comma is shown as the point it is read as").toHaveValue("0.03");
  await playground.seek(200);
  const values = await playground.values();
  await page.reload();
  await expect(rate).toHaveValue("0.03");
  await playground.seek(200);
  expect(await playground.values()).toEqual(values);

  const { x, y, width, height } = await boxOf(playground.slider("lr, Adam"));
  await page.mouse.move(x + 0.2 * width, y + height / 2);
  await page.mouse.down();
  // These are more changes than the address may be written in so short a time.
  await page.mouse.move(x + 0.8 * width, y + height / 2, { steps: 40 });
  await page.mouse.up();
  const dragged = await rate.inputValue();
  await page.reload();
  await expect(rate, "what a slider was let go at").toHaveValue(dragged);
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not shown");
  return box;
}

test("another link pasted into the open page is followed", async ({ page }) => {
  const playground = new Playground(page);
  await page.goto("./?surface=beale&from=mail#o=sgd");
  await expect(playground.contender("SGD")).toBeVisible();
  await expect(playground.surfacePicker, "of the query").toHaveText("Beale");
  await page.evaluate(() => {
    location.hash = "surface=booth&o=adam,lr:0.2";
  });
  await expect(playground.contender("Adam")).toBeVisible();
  await expect(playground.contender("SGD")).toBeHidden();
  await expect(playground.surfacePicker).toHaveText("Booth");
  await playground.field("lr, Adam").fill("0.3");
  await playground.field("lr, Adam").press("Enter");
  expect(new URL(page.url()).search, "what is of a link is in the hash alone").toBe("?from=mail");
});

test("a link with errors says what is wrong, and opens a page that works", async ({ page }) => {
  const broken = "surface=nowhere&o=adam,lr:banana&o=constructor&steps=-3&start=1&toString=1";
  const playground = await new Playground(page).open(broken);
  for (const [field, said] of [
    ["surface=nowhere", "Rosenbrock"],
    ["banana", "lr"],
    ["constructor", "not an optimizer"],
    ["steps=-3", "100"],
    ["start=1", "two numbers"],
    ["toString", "not a key"],
  ] as const) {
    const notice = playground.stage.getByRole("paragraph").filter({ hasText: field }).first();
    await expect(notice, `the notice on ${field}`).toContainText(said);
  }
  expect(playground.link(), "the address stays as it was opened").toBe(broken);

  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(5);
  await expect(playground.contender("Adam")).toBeVisible();

  const dismiss = page.getByRole("button", { name: /^Dismiss: / });
  await expect(dismiss).toHaveCount(6);
  await dismiss.first().click();
  await expect(dismiss).toHaveCount(5);
  await page.getByRole("button", { name: "Dismiss all" }).click();
  await expect(dismiss).toHaveCount(0);
});

test("a link of a newer version opens as far as it can be read, and says which parts were not", async ({
  page,
}) => {
  const newer = "v=7&surface=beale,tilt:2&o=adam,lr:0.05,zeal:3&o=quantum&view=hologram&steps=90";
  const playground = await new Playground(page).open(newer);
  for (const said of ["v=7", "tilt", "zeal", "quantum", "view=hologram"])
    await expect(playground.stage).toContainText(said);
  await expect(playground.surfacePicker).toHaveText("Beale");
  await expect(playground.field("lr, Adam")).toHaveValue("0.05");
  await playground.seek(90);
  expect(playground.link(), "the address stays as it was opened").toBe(newer);
  await page.reload();
  expect(playground.link()).toBe(newer);
});

test("a link of nonsense shows the default race", async ({ page }) => {
  const playground = await new Playground(page).open("%E0%A4%A&&&=&o=&at=1&f=((((((&o=sgd,lr:1e999&");
  await expect(page.getByRole("button", { name: /^Dismiss/ }).first()).toBeVisible();
  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(5);
});
