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

test("the central flow is drawn through the oscillation, and both flows in the charts, of networks too", async ({
  page,
}) => {
  // 2/lr is 20, and the minimum near the start has the sharpness 4(x² + y²).
  const formula = encodeURIComponent("(1 - x^2 * y^2)^2 / 2");
  const playground = await new Playground(page).open(
    `f=${formula}&start=2.3,0.4&o=sgd,lr:0.1&o=adam,lr:0.01&steps=200&cursor=30`,
  );
  const without = await playground.ink();
  const central = page.getByRole("button", { name: "Central flow" });
  await central.press("Enter");
  await expect(
    page.getByText(/At step 30 its sharpness is held at 2\/lr = 20\.0, with the mean loss/),
  ).toBeVisible();
  const loss = page.getByRole("slider", { name: "Loss, chart" });
  await expect(loss).toHaveAttribute("aria-valuetext", /central flow 0\.\d+/);
  await expect.poll(() => playground.ink()).not.toBe(without);
  expect(playground.link(), "a matter of the view").not.toContain("flow");

  await playground.open(
    "data=moons&samples=100&batch=0&act=tanh&loss=mse&net=2-8-1&o=sgd,lr:0.3&steps=60&cursor=60",
  );
  await expect(page.getByRole("checkbox", { name: "Central flow" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Gradient flow" }).check();
  await expect(loss).toHaveAttribute("aria-valuetext", /(?=.*gradient flow 0\.\d+)(?=.*central flow 0\.\d+)/);
  await page.getByRole("button", { name: "+ chart" }).click();
  await page.getByRole("menuitem", { name: /^Sharpness/ }).click();
  const sharpness = page.getByRole("slider", { name: "Sharpness, chart" });
  await expect(sharpness).toHaveAttribute("aria-valuetext", /central flow 6\.6666\d/);

  await playground.open("surface=beale&o=adam&steps=20");
  await expect(page.getByText("The central flow is one of gradient descent: add SGD.")).toBeVisible();
});
