import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

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
  await expect(
    page.getByRole("region", { name: "Optimizers" }).getByRole("heading"),
    "the copy stands beside its original",
  ).toHaveText(["Adam", "Adam 2", "Nesterov"]);

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
  const link = "o=sgd,momentum:0.9,dampening:0.5";
  const playground = await new Playground(page).open(link);
  await playground.more("SGD momentum").click();
  const nesterov = page.getByRole("switch", { name: "nesterov, SGD momentum" });
  await nesterov.click();
  await expect(page.getByRole("alert").filter({ hasText: "nesterov" })).toContainText("a dampening of 0");
  await expect(nesterov).not.toBeChecked();
  expect(playground.link()).toBe(link);
});

test("a card shows lr and momentum and all that is set; the others are under More, from the keyboard too", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=adam,eps:0.1&o=sgd&at=30,2,weightDecay:0.1&steps=60");
  for (const name of ["lr, Adam", "beta 1, Adam", "beta 2, Adam", "eps, Adam", "lr, SGD", "momentum, SGD"])
    await expect(playground.slider(name)).toBeVisible();
  await expect(playground.slider("weight decay, SGD"), "is changed at a later step").toBeVisible();
  await expect(playground.slider("weight decay, Adam")).toBeHidden();

  const more = playground.more("Adam");
  await more.press("Enter");
  await expect(more).toHaveAttribute("aria-expanded", "true");
  await expect(more).toBeFocused();
  await expect(playground.slider("weight decay, Adam")).toBeVisible();
  await playground.slider("weight decay, Adam").press("PageUp");
  await playground.slider("eps, Adam").press("Delete");
  await more.press("Space");
  await expect(playground.slider("weight decay, Adam"), "is set").toBeVisible();
  await expect(playground.slider("eps, Adam"), "has its default again").toBeHidden();
  await expect(page.getByRole("switch", { name: "AMSGrad, Adam" })).toBeHidden();

  await more.click();
  await page.getByRole("button", { name: "Network", exact: true }).click();
  await page.getByRole("button", { name: "Surface", exact: true }).click();
  await expect(more, "stays as it was left").toHaveAttribute("aria-expanded", "true");
});

test("a slider stays under the hand while it passes its default", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,weightDecay:0.1");
  const decay = playground.slider("weight decay, Adam");
  await decay.press("Home");
  await expect(playground.field("weight decay, Adam")).toHaveValue("0");
  await expect(decay).toBeFocused();
  await decay.press("ArrowRight");
  await expect(playground.field("weight decay, Adam")).not.toHaveValue("0");
});

test("what has no effect says why in the place of its slider", async ({ page }) => {
  const playground = await new Playground(page).open("o=sgd");
  await playground.more("SGD").click();
  const card = playground.contender("SGD");
  await expect(card.getByText("No effect while momentum is 0")).toHaveCount(2);
  await expect(playground.slider("dampening, SGD")).toBeHidden();
  await playground.field("momentum, SGD").fill("0.9");
  await playground.field("momentum, SGD").press("Enter");
  await expect(playground.slider("dampening, SGD momentum")).toBeVisible();
  await expect(page.getByRole("switch", { name: "nesterov, SGD momentum" })).toBeVisible();
});

test("name and value stand in one line, and the slider under them at the width of the card", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=adam");
  const slider = await playground.slider("lr, Adam").locator("xpath=../..").boundingBox();
  const field = await playground.field("lr, Adam").boundingBox();
  const card = await playground.contender("Adam").boundingBox();
  if (!slider || !field || !card) throw new Error("the row is not on the page");
  expect(slider.width).toBeGreaterThan(card.width - 48);
  expect(field.y + field.height).toBeLessThanOrEqual(slider.y);
});

test("a hyperparameter with named values is chosen by name, also from the keyboard", async ({ page }) => {
  const playground = await new Playground(page).open("o=newton&o=sgd&steps=60");
  await page.getByRole("button", { name: /^More hyperparameters of Newton/ }).click();
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

test("buttons of contenders that run the same optimizer are told apart by their names", async ({ page }) => {
  await new Playground(page).open("o=sgd,lr:0.001&o=sgd,lr:0.0005&o=sgd,lr:0.001,momentum:0.9");
  for (const name of ["SGD", "SGD 2", "SGD momentum"])
    await expect(page.getByRole("button", { name: `About ${name}`, exact: true })).toHaveCount(1);
});
