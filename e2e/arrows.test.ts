import { numberIn, Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

const link = "surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.08&o=sgd,lr:0.02&steps=60&cursor=20";

/** Returns the pair of numbers after a word. */
const pairIn = (text: string, word: string): number[] => {
  const [, x = "", y = ""] = new RegExp(`${word} \\(([^,]+), ([^)]+)\\)`).exec(text) ?? [];
  return [numberIn(x), numberIn(y)];
};

test("arrows are shown by a key, say their numbers, are switched one by one, and are kept", async ({
  page,
}) => {
  const playground = await new Playground(page).open(link);
  const toggle = page.getByRole("button", { name: "Arrows", exact: true });
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  const bare = await playground.picture();
  await page.keyboard.press("a");
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  const legend = page.getByRole("group", { name: "Arrows at the heads" });
  const numbers = playground.stage.getByText(/^Adam: −gradient/);
  const said = (await numbers.textContent()) ?? "";
  const all = await playground.picture();
  expect(all).not.toBe(bare);

  await legend.getByRole("button", { name: "update" }).click();
  await legend.getByRole("button", { name: /preconditioner/ }).click();
  await expect.poll(() => playground.glimpse()).not.toBe(all);
  await legend.getByRole("combobox", { name: "Contender with arrows" }).selectOption("SGD");
  await expect(playground.stage.getByText(/^SGD: −gradient .* The circle stays a circle/)).toBeVisible();

  await page.reload();
  await expect(legend.getByRole("button", { name: "−gradient" })).toHaveAttribute("aria-pressed", "true");
  await expect(legend.getByRole("button", { name: "update" })).toHaveAttribute("aria-pressed", "false");
  await expect(numbers).toHaveText(said);
  // The update is the difference of the positions that the table has.
  const [x = 0, y = 0] = (await playground.numbersOf("Adam")).slice(4, 6);
  await playground.seek(21);
  const [nextX = 0, nextY = 0] = (await playground.numbersOf("Adam")).slice(4, 6);
  const [dx = 0, dy = 0] = pairIn(said, "update");
  expect(Math.abs(dx / (nextX - x) - 1)).toBeLessThan(0.01);
  expect(Math.abs(dy / (nextY - y) - 1)).toBeLessThan(0.01);
  await expect(numbers).not.toHaveText(said);

  await page.keyboard.press("a");
  await expect(legend).toBeHidden();
});
