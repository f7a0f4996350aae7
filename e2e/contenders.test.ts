import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

test("contenders are added, duplicated and removed, up to eight", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.07&steps=60");
  const choose = (name: string | RegExp) => page.getByRole("menuitem", { name }).click();
  const pick = (name: RegExp) => page.getByRole("option", { name }).click();
  const add = page.getByRole("button", { name: "Add optimizer" });

  await add.click();
  await pick(/^Nesterov/);
  await expect(playground.contender("Nesterov")).toBeVisible();
  await expect.poll(() => playground.link()).toMatch(/o=adam,lr:0\.07&o=sgd,.*nesterov:1/);

  await page.getByRole("button", { name: "More for Adam" }).click();
  await choose("Duplicate");
  await expect(playground.contender("Adam 2")).toBeVisible();
  await expect(playground.field("lr, Adam 2")).toHaveValue("0.07");

  for (let count = 3; count < 8; count++) {
    await add.click();
    await pick(/^SGD momentum/);
  }
  await expect(page.getByRole("paragraph").filter({ hasText: "8 is the maximum." })).toBeVisible();
  await expect(add).toBeDisabled();

  await playground.play.click();
  await expect(playground.again).toBeVisible();
  expect((await playground.values()).rows).toHaveLength(8);

  await page.getByRole("button", { name: "More for Nesterov" }).click();
  await choose("Remove");
  await expect(playground.contender("Nesterov")).toBeHidden();
  await expect.poll(() => playground.link()).not.toContain("nesterov");
  await expect.poll(async () => (await playground.values()).rows.length).toBe(7);
});

test("the last contender cannot be removed", async ({ page }) => {
  await new Playground(page).open("o=adam");
  await page.getByRole("button", { name: "More for Adam" }).click();
  await expect(page.getByRole("menuitem", { name: "Remove" })).toBeDisabled();
});

test("a typed value that is not permitted stays typed, with the permitted range, and changes nothing", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05");
  const decay = playground.field("beta 1, Adam");
  await decay.fill("1.5");
  await decay.press("Enter");
  await expect(decay).toHaveValue("1.5");
  await expect(decay).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert").filter({ hasText: "beta 1" })).toContainText(/1\.5.*0.*1/);
  expect(playground.link()).toBe("o=adam,lr:0.05");
  await decay.press("Escape");
  await expect(decay).toHaveValue("0.9");

  const rate = playground.field("lr, Adam");
  await rate.fill("3e-3");
  await rate.press("Enter");
  await expect.poll(() => playground.link()).toContain("lr:0.003");
});

test("a value is reset to its default", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05,beta1:0.5");
  await playground.slider("beta 1, Adam").press("Delete");
  await expect(playground.field("beta 1, Adam")).toHaveValue("0.9");
  await expect.poll(() => playground.link()).toBe("o=adam,lr:0.05");
});

test("hyperparameters that cannot be combined are refused in a sentence", async ({ page }) => {
  const playground = await new Playground(page).open("o=sgd");
  await page.getByRole("switch", { name: "nesterov, SGD" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "nesterov" })).toContainText("momentum above 0");
  await expect(page.getByRole("switch", { name: "nesterov, SGD" })).not.toBeChecked();
  expect(playground.link()).toBe("o=sgd");
});

test("a hyperparameter with named values is chosen by name, also from the keyboard", async ({ page }) => {
  const playground = await new Playground(page).open("o=newton&o=sgd&steps=60");
  const curvature = page.getByRole("combobox", { name: /^curvature, Newton/ });
  await expect(curvature).toHaveValue("2");
  await expect(curvature.getByRole("option")).toHaveText(["as-is", "shifted", "absolute"]);
  await curvature.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => playground.link()).toContain("o=newton,curvature:1");
  expect(await playground.step(), "the arrow has not moved the race").toBe(0);
  await page.getByRole("button", { name: /^Reset curvature, .* to the default absolute/ }).click();
  await expect(curvature).toHaveValue("2");
});

test("a count steps over whole numbers", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05,cosine.tMax:300&steps=300");
  const name = "t max, Cosine annealing, Adam + cosine";
  await playground.slider(name).press("ArrowRight");
  await expect(playground.field(name)).toHaveValue(/^\d+$/);
  await playground.field(name).fill("1");
  await playground.field(name).press("Enter");
  await playground.field(name).press("ArrowUp");
  await expect(playground.field(name)).toHaveValue("2");
  await playground.field(name).fill("2.5");
  await playground.field(name).press("Enter");
  const card = playground.contender("Adam + cosine");
  await expect(card.getByRole("alert")).toContainText("It must be a whole number, at least 1.");
});
