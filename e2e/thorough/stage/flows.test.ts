import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

test("charts of a network's loss and sharpness have the flows; where there is none, the page says why", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "data=moons&samples=100&batch=0&act=tanh&loss=mse&net=2-8-1&o=sgd,lr:0.3&steps=60&cursor=60",
  );
  await page.getByRole("checkbox", { name: "Central flow" }).check();
  await page.getByRole("checkbox", { name: "Gradient flow" }).check();
  const loss = page.getByRole("slider", { name: "Loss, chart" });
  await expect(loss).toHaveAttribute("aria-valuetext", /(?=.*gradient flow 0\.\d+)(?=.*central flow 0\.\d+)/);
  await page.getByRole("button", { name: "+ chart" }).click();
  await page.getByRole("menuitem", { name: /^Sharpness/ }).click();
  const sharpness = page.getByRole("slider", { name: "Sharpness, chart" });
  await expect(sharpness).toHaveAttribute("aria-valuetext", /central flow 6\.6666\d/);

  await playground.open("surface=beale&o=adam&steps=20");
  await expect(page.getByText("The central flow is one of gradient descent: add SGD.")).toBeVisible();
});

test("a picture of a network has the flows of the page, unless they are switched off for it", async ({
  page,
}) => {
  await new Playground(page).open(
    "data=moons&samples=100&batch=0&act=tanh&loss=mse&net=2-8-1&o=sgd,lr:0.3&steps=60&cursor=60",
  );
  await page.getByRole("checkbox", { name: "Central flow" }).check();
  const dialog = await openTab(page, "Picture");
  const central = dialog.getByRole("checkbox", { name: "With the central flow" });
  await expect(central).toBeChecked();
  const download = dialog.getByRole("button", { name: "Download SVG" });
  expect((await saved(page, download)).bytes.toString()).toContain(">central flow<");
  await central.uncheck();
  await dialog.getByRole("checkbox", { name: "With the gradient flow" }).check();
  const gradient = (await saved(page, download)).bytes.toString();
  expect(gradient).toContain(">gradient flow<");
  expect(gradient).not.toContain(">central flow<");
});
