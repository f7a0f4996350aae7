import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const editor = (page: Page) => page.getByRole("textbox", { name: /^Update rule of/ });

/** Advances the page's clock: a list that has just opened takes no keys, as they were meant for the text. */
const lookAtList = (page: Page) => page.clock.setFixedTime(Date.now() + 1000);

/** Chooses an item of a contender's menu. */
async function choose(page: Page, contender: string, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: `More for ${contender}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("a rule is written by hand, raced as it is typed, and shared", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=200");
  await playground.seek(200);
  const adam = await playground.values();
  await choose(page, "Adam", /Edit the rule/);
  await expect(editor(page)).toContainText("m = beta1 * m + (1 - beta1) * g");
  await playground.seek(200);
  expect(await playground.values(), "a copy races as what it was copied from").toEqual(adam);

  await playground.write(editor(page), "# Signs\nlr = 0.02 in 1e-4..1 log\np = p - lr * sign(g) * calm");
  await expect(page.getByRole("region", { name: "Signs", exact: true })).toBeVisible();
  await expect(playground.slider("calm, Signs"), "a name that is never assigned has a slider").toBeVisible();
  await expect.poll(() => playground.link()).toContain("rule=# Signs");
  await playground.field("lr, Signs").fill("0.01");
  await playground.field("lr, Signs").press("Enter");
  await page.reload();
  await expect(editor(page)).toContainText("sign(g)");
  await expect(playground.field("lr, Signs")).toHaveValue("0.01");
  await playground.seek(200);
  const own = await playground.values();
  await playground.field("lr, Signs").fill("0.02");
  await playground.field("lr, Signs").press("Enter");
  await playground.field("lr, Signs").fill("0.01");
  await playground.field("lr, Signs").press("Enter");
  await expect.poll(() => playground.values(), "typed or opened, the numbers are the same").toEqual(own);
});

test("a rule with an error says where and why, and the last valid one goes on racing", async ({ page }) => {
  const rule = "lr = 0.01 in 1e-4..1 log\np = p - lr * g";
  const playground = await new Playground(page).open(
    `rule=${encodeURIComponent(rule)}&o=own&o=adam&steps=50`,
  );
  await playground.seek(50);
  const good = await playground.values();
  const region = page.getByRole("region", { name: "Rule of Your rule" });

  await playground.write(editor(page), "lr = 0.01 in 1e-4..1 log\nm = g");
  await expect(region.getByRole("status")).toContainText(/never assigns p/);
  await playground.write(editor(page), "lr = 0.01 in 1e-4..1 log\np = p - lr * sni(g)");
  await expect(editor(page)).toHaveAttribute("aria-invalid", "true");
  await expect(region.getByRole("status")).toContainText(/Line 2.*sni.*sin/s);
  await playground.seek(50);
  expect(await playground.values()).toEqual(good);
  await region.getByRole("button", { name: "Restore the last valid rule" }).click();
  await expect(editor(page)).toHaveAttribute("aria-invalid", "false");
});

test("the list of completions does not cover the error", async ({ page }) => {
  const playground = await new Playground(page).open("rule=p=p-0.1*g&o=own&o=adam");
  const status = page.getByRole("region", { name: "Rule of Your rule" }).getByRole("status");
  await playground.write(editor(page), "p = p - 0.1 * (s");
  await page.keyboard.press("Control+Space");
  const list = page.getByRole("listbox");
  await expect(list).toBeVisible();
  await expect(status).toContainText("never closed");
  const apart = async () => {
    const [above, below] = await Promise.all([list.boundingBox(), status.boundingBox()]);
    return above && below ? below.y - (above.y + above.height) : Number.NEGATIVE_INFINITY;
  };
  await expect.poll(apart).toBeGreaterThanOrEqual(0);
  const lowered = (await status.boundingBox())?.y ?? 0;
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect.poll(async () => (await status.boundingBox())?.y).toBeLessThan(lowered);
});

test("a rule reads the loss, and a product without its sign is corrected", async ({ page }) => {
  const playground = await new Playground(page).open(
    "surface=beale&start=0.5,1.5&rule=p%20%3D%20p%20-%200.01*g&o=own&steps=50",
  );
  const region = page.getByRole("region", { name: "Rule of Your rule" });
  await playground.write(
    editor(page),
    "# Polyak\nfmin = 0 in -1..1\np = p - min(0.5, (loss - fmin) / total(g^2)) g",
  );
  await region.getByRole("button", { name: "Make it a product" }).click();
  await expect(editor(page)).toContainText("total(g^2)) * g");
  await expect(page.getByRole("region", { name: "Polyak", exact: true })).toBeVisible();
  await expect(playground.slider("fmin, Polyak")).toBeVisible();
  await expect(playground.slider("loss, Polyak")).toHaveCount(0);
  await playground.seek(1);
  // The first step of Optax's polyak_sgd(max_learning_rate=0.5) from there.
  const [, loss] = await playground.numbersOf("Polyak");
  expect(loss).toBeCloseTo(14.387775319736818, 3);
});

test("a step that is not a number stops only its contender", async ({ page }) => {
  const rule = encodeURIComponent("# Roots\np = p - 0.01 * sqrt(g - g - 1)");
  const playground = await new Playground(page).open(`rule=${rule}&o=own&o=sgd&steps=50`);
  await playground.seek(50);
  await expect(playground.contender("Roots")).toContainText(/not a number/);
  await expect(playground.contender("SGD")).not.toContainText(/not a number|diverged/i);
});

test("Tab leaves the editor, and single keys are typed into it", async ({ page }) => {
  const playground = await new Playground(page).open("rule=p%20%3D%20p%20-%200.01*g&o=own&o=sgd&steps=50");
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" + 0 * sq");
  await expect(page.getByRole("option", { name: /sqrt/ })).toBeVisible();
  await lookAtList(page);
  await page.keyboard.press("Enter");
  await page.keyboard.type("abs(g");
  await expect(editor(page)).toHaveText(/sqrt\(abs\(g\)?\)?/);
  await page.keyboard.type(" ,.r");
  expect(await playground.step()).toBe(0);
  await expect(playground.play, "the space bar has not played").toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor(page)).not.toBeFocused();
});

test("Enter after a whole name begins a line, and undo is the editor's within it and the page's outside", async ({
  page,
}) => {
  const playground = await new Playground(page).open("rule=p%20%3D%20p%20-%200.01*g&o=own&o=sgd&steps=50");
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" + 0 * g");
  await expect(page.getByRole("option", { name: /gradient/ })).toBeVisible();
  await lookAtList(page);
  await page.keyboard.press("Enter");
  await page.keyboard.type("# end");
  await expect.poll(() => playground.link()).toContain("g + 0 * g\n# end");

  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(editor(page)).toHaveText("");
  await page.keyboard.press("Control+z");
  await expect(editor(page)).toContainText("# end");

  await playground.play.focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => playground.link()).not.toContain("# end");
  await expect(editor(page)).not.toContainText("# end");
});

test("the reference card has paper, equations and hyperparameters, and races another convention", async ({
  page,
}) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&o=sgd&steps=100");
  await page.getByRole("button", { name: "About Adam" }).click();
  const card = page.getByRole("dialog", { name: "Adam" });
  await expect(card.getByRole("link", { name: "arXiv:1412.6980" })).toHaveAttribute(
    "href",
    "https://arxiv.org/abs/1412.6980",
  );
  await expect(card.getByRole("region", { name: "Equations of Adam" }).locator(".katex")).toBeVisible();
  await expect(card.getByRole("table")).toContainText("weightDecay");
  const overlay = card.getByRole("checkbox", { name: /^Race .* too/ }).first();
  await overlay.check();
  await card.getByRole("button", { name: "Close" }).click();
  await playground.seek(100);
  await expect(page.getByRole("region", { name: /^Rule of/ })).toBeVisible();
  const link = playground.link();
  expect(link).toContain("rule=# ");
  await page.getByRole("button", { name: "About Adam" }).first().click();
  await page
    .getByRole("dialog")
    .getByRole("checkbox", { name: /^Race .* too/ })
    .first()
    .uncheck();
  await expect.poll(() => playground.link()).not.toContain("rule=");
});

test("axe finds nothing in the editor and the card, on a desktop and on a phone", async ({ page }) => {
  const playground = await new Playground(page).open("rule=p%20%3D%20p%20-%200.01*g&o=own&o=adam&steps=50");
  await playground.write(editor(page), "p = p - 0.01 * sni(g)");
  await expect(page.getByRole("region", { name: /^Rule of/ }).getByRole("status")).toContainText("sni");
  const phone = { width: 390, height: 900 };
  await expectAccessible(page, "editor");
  await page.setViewportSize(phone);
  await expectAccessible(page, "editor on a phone");
  await page.getByRole("button", { name: "About Adam" }).click();
  await expect(page.locator(".katex").first()).toBeVisible();
  await expectAccessible(page, "card on a phone");
  await page.setViewportSize({ ...phone, width: 1440 });
  await expectAccessible(page, "card");
});
