import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("the gradient flow is drawn beside gradient descent, with its time at the cursor's step", async ({
  page,
}) => {
  const playground = await new Playground(page).open("surface=beale&o=sgd,lr:0.005&o=adam,lr:0.05&steps=100");
  await playground.seek(60);
  const without = await playground.ink("overlay");
  const flow = page.getByRole("button", { name: "Gradient flow" });
  await flow.press("Enter");
  await expect(flow).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("here at s = 0.300, the sum of SGD’s learning rates")).toBeVisible();
  await playground.seek(100);
  await expect(page.getByText("here at s = 0.500, the sum of SGD’s learning rates")).toBeVisible();
  await playground.seek(60);
  await expect.poll(() => playground.ink("overlay")).toBeGreaterThan(without);
  expect(playground.link(), "a matter of the view").not.toContain("flow");
  await flow.click();
  await expect(page.getByText("here at s =")).toBeHidden();
  await playground.seek(60);
  await expect.poll(() => playground.ink("overlay")).toBe(without);
});

test("the central flow is drawn through the oscillation of gradient descent, and in the chart of the loss", async ({
  page,
}) => {
  // 2/lr is 20, and the minimum near the start has the sharpness 4(x² + y²).
  const formula = encodeURIComponent("(1 - x^2 * y^2)^2 / 2");
  const playground = await new Playground(page).open(
    `f=${formula}&start=2.3,0.4&o=sgd,lr:0.1&o=adam,lr:0.01&steps=200&cursor=30`,
  );
  const without = await playground.ink("overlay");
  const central = page.getByRole("button", { name: "Central flow" });
  await central.press("Enter");
  await expect(
    page.getByText(/At step 30 its sharpness is held at 2\/lr = 20\.0, with the mean loss/),
  ).toBeVisible();
  const loss = page.getByRole("slider", { name: "Loss, chart" });
  await expect(loss).toHaveAttribute("aria-valuetext", /central flow 0\.\d+/);
  await expect.poll(() => playground.ink("overlay")).toBeGreaterThan(without);
  expect(playground.link(), "a matter of the view").not.toContain("flow");
});
