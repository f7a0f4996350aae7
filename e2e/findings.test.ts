import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("a finding is found by a word, measured beside the paper, and opened in the playground, which undo leaves", async ({
  page,
}) => {
  const playground = await new Playground(page).open("surface=beale&o=sgd,lr:0.01&steps=50");
  await playground.learn("Findings");
  const dialog = page.getByRole("dialog", { name: "Findings" });
  await dialog.getByRole("searchbox", { name: "Search findings" }).fill("heavy-ball average");
  const card = dialog.getByRole("article", { name: /^Two forms of momentum/ });
  await expect(dialog.getByRole("article")).toHaveCount(1);
  await card.getByRole("button", { name: /^Measure now/ }).click();
  await expect(card.getByText(/^In three races of 2,000 steps.*e−16 times/)).toBeVisible();
  await expect(card.getByRole("status")).toHaveText(/within the ranges/);
  await expect(card.getByText(/^Goh writes heavy ball/)).toBeVisible();
  await card
    .getByRole("link", { name: /^Open in the playground/ })
    .first()
    .click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(() => playground.link())
    .toContain("o=sgd,lr:0.01,momentum:0.9&o=sgd,momentum:0.9,dampening:0");
  await expect(playground.pause.or(playground.again)).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("surface=beale");
});
