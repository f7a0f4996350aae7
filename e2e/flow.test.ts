import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

test("the gradient flow is drawn beside gradient descent, with its time at the cursor's step", async ({
  page,
}) => {
  const playground = await new Playground(page).open("surface=beale&o=sgd,lr:0.005&o=adam,lr:0.05&steps=100");
  await playground.seek(60);
  const without = await playground.ink();
  const flow = page.getByRole("button", { name: "Gradient flow" });
  await flow.press("Enter");
  await expect(flow).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("here at s = 0.300, the sum of SGD’s learning rates")).toBeVisible();
  await playground.seek(100);
  await expect(page.getByText("here at s = 0.500, the sum of SGD’s learning rates")).toBeVisible();
  expect(playground.link(), "a matter of the view").not.toContain("flow");
  await flow.click();
  await expect(page.getByText("here at s =")).toBeHidden();
  await playground.seek(60);
  expect(await playground.ink()).toBe(without);
});
