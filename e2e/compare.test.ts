import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

const ravine = `f=${encodeURIComponent("x^2 / 2 + 10 * y^2")}&start=-21.13,1`;

test("two contenders are compared: the first step at which they part, its line, and both numbers", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    `${ravine}&o=sgd,lr:0.02,momentum:0.9&o=sgd,lr:0.002,momentum:0.9,dampening:0&steps=200`,
  );
  await page.getByRole("button", { name: "More for SGD momentum", exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: /^Compare with/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Compare SGD momentum" });
  await dialog.getByRole("button", { name: "Compare", exact: true }).press("Enter");
  await expect(dialog.getByRole("status")).toHaveText(
    "They part at step 1, in the line v = …: for x, v is −2.113 against −21.13. It is their first step.",
  );
  await expect(dialog.getByText("v = momentum * v + (1 - dampening) * g")).toBeVisible();
  await expect(dialog.getByRole("row", { name: /^dampening differs/ })).toHaveText("dampening differs0.90");

  await dialog.getByRole("combobox", { name: "What has to agree" }).selectOption({ index: 2 });
  await dialog.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(dialog.getByRole("status")).toHaveText(/^Equal to 1e−12 for 200 steps\./);

  // Another seed is no difference without noise; a change is.
  const link = `http://host/#${ravine}&seed=7&o=sgd,lr:0.02,momentum:0.9&steps=200`;
  await dialog.getByRole("combobox", { name: "With" }).selectOption({ label: "With a pasted link…" });
  await dialog.getByRole("textbox", { name: "Link to compare with" }).fill(`${link}&at=37,1,lr:0.01`);
  await dialog.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(dialog.getByRole("status")).toHaveText(/^They part at step 38, in the line p = …/);
  await dialog.getByRole("textbox", { name: "Link to compare with" }).fill(link.replace("21.13", "20"));
  await dialog.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(dialog.getByRole("alert")).toHaveText(
    "It has another problem: start (-20, 1) instead of (-21.13, 1).",
  );
  await dialog.getByRole("textbox", { name: "Link to compare with" }).fill(`${link}&at=37,1,lr:0.01`);
  await dialog.getByRole("button", { name: "Compare", exact: true }).click();
  await dialog.getByRole("button", { name: "Show step 38" }).click();
  await expect(dialog).toBeHidden();
  await expect(playground.timeline).toHaveValue("38");
});
