import { LessonPlayer } from "./testing/lesson-player.ts";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("the first lesson is played by keyboard alone, scored by its races, resumed, and leaves the reader’s experiment", async ({
  page,
}) => {
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.05&steps=50");
  const lesson = new LessonPlayer(page);
  await page.getByRole("button", { name: "Learn" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Lessons" }).press("Enter");
  await page.getByRole("link", { name: "Start: The learning rate and its limit 2/λ" }).press("Enter");
  await expect(lesson.panel.locator(":focus")).toContainText("The loss is the height of this surface");

  expect(await lesson.playStep()).toMatch(/After 40 steps the loss was 0\.0027\.$/);
  expect(playground.link()).toBe("surface=bowl,ratio:1&o=sgd,lr:0.1&steps=40&lesson=learning-rate");
  // The row that the step points at.
  await expect(page.locator("[data-lesson-ring]")).toContainText("lr");
  await lesson.press("Next");

  // The second option is chosen, which is right.
  expect(await lesson.playStep()).toMatch(
    /^Your prediction was right\. It crossed the minimum in 40 of 40 steps/,
  );
  await expect(lesson.panel.getByRole("radio", { checked: true })).toHaveAccessibleName(/which is right$/);
  await lesson.press("Next");

  await page.reload();
  await expect(lesson.panel.getByText("Step 3 of 4")).toBeVisible();
  expect(await lesson.playStep()).toMatch(/^Your drawing is \d+ % .* grown from 12\.5 to 620\./);
  await lesson.press("Next");
  expect(await lesson.playStep()).toMatch(/The limit is 2\/λ = 0\.08\. 0\.02 and 0\.07 are below it/);
  await lesson.press("Finish");
  await expect(lesson.panel.getByText(/^You can now say why a learning rate can be too large/)).toBeVisible();
  await expect(lesson.panel.getByText(/of 3 points\.$/)).toBeVisible();
  await lesson.press("Leave");
  await expect(lesson.panel).toHaveCount(0);
  await expect(page.locator("[data-lesson-ring]")).toHaveCount(0);
  await expect.poll(() => playground.link()).toBe("surface=beale&o=adam,lr:0.05&steps=50");
});

test("a lesson that is left brings back the reader’s experiment at its step", async ({ page }) => {
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.05&steps=50&cursor=20");
  await playground.learn("Lessons");
  await page.getByRole("link", { name: /The learning rate/ }).click();
  await expect.poll(() => playground.link()).toContain("lesson=learning-rate");
  await page.getByRole("button", { name: "Leave the lesson" }).click();
  await expect.poll(() => playground.link()).toBe("surface=beale&o=adam,lr:0.05&steps=50");
  await expect(playground.timeline).toHaveValue("20");
  await expect(playground.play).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("surface=bowl,ratio:1");
});
