import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

test("a change is moved to another step and removed, and the race is computed again from there", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "surface=beale&o=adam,lr:0.05&at=100,1,lr:0.2&steps=200",
  );
  await playground.seek(200);
  const wanted = await playground.valuesOf("Adam");

  await playground.open("surface=beale&o=adam,lr:0.05&at=60,1,lr:0.2&steps=200");
  await playground.seek(200);
  expect(await playground.valuesOf("Adam")).not.toEqual(wanted);
  await page.getByRole("button", { name: "1 change" }).click();
  await page.getByRole("menuitem", { name: /^Move or remove/ }).click();
  const step = playground.field("Step of Adam lr 0.2");
  await step.fill("300");
  await step.press("Enter");
  await expect(page.getByText(/“300” is not permitted/)).toBeVisible();
  await step.fill("100");
  await step.press("Enter");
  await expect.poll(() => playground.link()).toContain("at=100,1,lr:0.2");
  await expect(playground.timeline, "the step of the change is shown").toHaveValue("100");
  await page.keyboard.press("Escape");
  await playground.seek(200);
  expect(await playground.valuesOf("Adam")).toEqual(wanted);

  await page.getByRole("button", { name: "1 change" }).click();
  await page.getByRole("menuitem", { name: /^Move or remove/ }).click();
  await page.getByRole("button", { name: "Remove Adam lr 0.2" }).click();
  await expect.poll(() => playground.link()).not.toContain("at=");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("at=100,1,lr:0.2");
});
