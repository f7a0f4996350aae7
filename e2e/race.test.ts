import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("play moves the trails until the race is over", async ({ page }) => {
  const playground = await new Playground(page).open("steps=120");
  const before = await playground.picture();
  expect(await playground.ink()).toBe(0);
  await expect(playground.stage).toContainText("step 0 of 120");
  await expect(playground.contender("Adam")).toContainText("24.2");

  await playground.play.click();
  await expect(playground.pause).toBeVisible();
  await expect.poll(() => playground.ink()).toBeGreaterThan(0);
  await expect.poll(() => playground.glimpse()).not.toBe(before);
  await expect(playground.again).toBeVisible();
  await expect(playground.stage).toContainText("step 120 of 120");
  await expect(playground.contender("Adam")).not.toContainText("24.2");
  await expect(
    page.getByText(/The race is over at step 120\..* Adam: loss/),
    "the end is announced to screen readers",
  ).toBeAttached();
  // A name keeps its side of the head while the race runs, and has the best one after a jump.
  const atTheEnd = async () => {
    await playground.seek(0);
    await playground.seek(120);
    return playground.picture();
  };
  const after = await atTheEnd();

  await playground.again.click();
  await expect.poll(() => playground.step()).toBeLessThan(120);
  await expect(playground.again).toBeVisible();
  expect(await atTheEnd(), "the same race draws the same picture").toBe(after);
});

test("the race is played backwards to the start, by button or key, and forwards again", async ({ page }) => {
  const playground = await new Playground(page).open("steps=120");
  await playground.seek(120);
  await page.getByRole("button", { name: "Play backwards" }).click();
  await expect(playground.timeline).toHaveValue("0");
  await expect(playground.play, "and rests there").toBeVisible();
  await expect.poll(() => playground.ink()).toBe(0);
  await page.keyboard.press("b");
  await expect(playground.pause, "from the last step again").toBeVisible();
  await expect(playground.timeline).toHaveValue("0");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect.poll(() => playground.ink()).toBeGreaterThan(0);
});

test("a slider moved while running changes the trail from there on, and the link", async ({ page }) => {
  const playground = await new Playground(page).open("steps=2000&o=adam,lr:0.05");
  await playground.seek(2000);
  const straight = await playground.valuesOf("Adam");
  await page.getByRole("button", { name: "Back to the start" }).click();
  await page.getByRole("combobox", { name: /Speed/ }).selectOption("1");

  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(20);
  await playground.slider("lr, Adam").press("PageDown");
  await expect(playground.pause, "the race goes on").toBeVisible();
  await expect.poll(() => playground.link()).toMatch(/at=\d+,1,lr:/);
  await playground.pause.click();

  const changedAt = Number(/at=(\d+),/.exec(playground.link())?.[1]);
  expect(changedAt).toBeGreaterThan(20);
  await playground.seek(2000);
  const bentPicture = await playground.picture();
  expect(await playground.valuesOf("Adam")).not.toEqual(straight);
  await playground.seek(changedAt);
  const untilThere = await playground.valuesOf("Adam");

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).not.toContain("at=");
  await playground.seek(changedAt);
  expect(await playground.valuesOf("Adam"), "what lies before the change stays").toEqual(untilThere);
  await playground.seek(2000);
  await expect.poll(() => playground.valuesOf("Adam")).toEqual(straight);
  expect(await playground.picture()).not.toBe(bentPicture);
});

test("a slider moved at the start changes the race from its start", async ({ page }) => {
  const playground = await new Playground(page).open();
  await playground.slider("lr, Adam").press("ArrowRight");
  await expect.poll(() => playground.link()).toMatch(/o=adam,lr:/);
  expect(playground.link()).not.toContain("at=");
});

test("the cursor is stepped on, back and to the start, and its buttons stay", async ({ page }) => {
  const playground = await new Playground(page).open();
  const onwards = page.getByRole("button", { name: "Step forward" });
  await onwards.click();
  await expect(playground.timeline).toHaveValue("1");
  await onwards.click();
  await expect(playground.timeline).toHaveValue("2");
  const second = await playground.values();
  await page.getByRole("button", { name: "Step back" }).click();
  await expect(playground.timeline).toHaveValue("1");
  await expect.poll(() => playground.values()).not.toEqual(second);
  await onwards.click();
  await expect.poll(() => playground.values()).toEqual(second);
  await page.getByRole("button", { name: "Back to the start" }).click();
  await expect(playground.timeline).toHaveValue("0");
  await expect(page.getByRole("button", { name: "Step back" })).toBeVisible();
});

test("a race runs faster at a higher speed", async ({ page }) => {
  const playground = await new Playground(page).open("steps=20000");
  await page.getByRole("combobox", { name: /Speed/ }).selectOption("1000");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect(playground.timeline).toHaveValue("20000");
});

test("a contender that diverged says so, and the coach says why", async ({ page }) => {
  const playground = await new Playground(page).open("o=sgd,lr:0.05&o=adam,lr:0.05");
  await playground.play.click();
  await expect(playground.contender("SGD")).toContainText(/Diverged at step \d+/);
  await expect(playground.advice("SGD")).toContainText(/lr 0\.05 is over its limit/);
  await expect(playground.contender("SGD")).not.toContainText("limit");
  await expect(playground.contender("Adam")).not.toContainText("Diverged");
  await expect(playground.again, "the other one goes on to the end").toBeVisible();
  await expect(playground.timeline).toHaveValue("500");
});

test("the coach tries a smaller lr for a contender that diverged, a button sets it, and undo brings both back", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "surface=bowl,ratio:7&start=-4,3&o=sgd,lr:0.5&steps=300",
  );
  await playground.play.click();
  const advice = playground.advice("SGD");
  await expect(advice).toContainText("along y (λ = 7), lr 0.5 is over its limit 2/λ = 0.286.");
  // Of curvature 7, 2/λ is 0.2857.
  await expect(advice).toContainText("This run would not have diverged at lr 0.285.");
  await expect(advice).toContainText(/Tried: holds, loss 1e−6 at step \d+\./);
  const trying = () => page.workers().some((worker) => worker.url().includes("trial.worker"));
  await expect.poll(trying).toBe(false);
  await advice.getByRole("button", { name: "Use lr 0.25 for SGD" }).click();
  await expect.poll(() => playground.link()).toContain("o=sgd,lr:0.25");
  await expect(advice).toBeHidden();
  await playground.seek(300);
  await expect(playground.contender("SGD")).not.toContainText("Diverged");
  await page.getByRole("banner").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("o=sgd,lr:0.5");
  await expect(advice).toContainText("This run would not have diverged at lr 0.285.");
});

test("the coach is silent where all arrive, and while it is off", async ({ page }) => {
  const playground = await new Playground(page).open(
    "surface=bowl,ratio:2&start=-4,3&o=sgd,lr:0.3&steps=100",
  );
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  const coach = page.getByRole("region", { name: "Coach" });
  await expect(coach).toHaveAttribute("aria-busy", "false");
  await expect(coach.getByRole("article")).toHaveCount(0);
  await playground.field("lr, SGD").fill("0.001");
  await playground.field("lr, SGD").press("Enter");
  await expect(playground.advice("SGD")).toContainText("steps ran out while the loss still fell");
  const toggle = page.getByRole("checkbox", { name: /^Coach/ });
  await toggle.uncheck();
  await expect(coach).toBeHidden();
  await page.reload();
  await expect(toggle).not.toBeChecked();
  await toggle.check();
  await expect(playground.advice("SGD")).toBeHidden();
  await playground.play.click();
  await expect(playground.advice("SGD")).toContainText("steps ran out while the loss still fell");
});

test("a start without a value and a point without a gradient are distinguished from divergence", async ({
  page,
}) => {
  const playground = await new Playground(page).open("f=log(x)%2By^2&start=-1,1&o=sgd");
  await expect(playground.advice("SGD")).toContainText("The surface has no value at the start.");
  await new Playground(page).open("f=sqrt(x)%2By^2&start=0,1&o=sgd");
  await expect(playground.advice("SGD")).toContainText("The surface has a tip or a kink here");
  await expect(playground.contender("SGD")).not.toContainText(/diverged|smaller lr/i);
});

test("undo and redo go through changes, one gesture at a time", async ({ page }) => {
  const playground = await new Playground(page).open();
  const rate = playground.field("lr, Adam");
  const undo = page.getByRole("banner").getByRole("button", { name: "Undo" });
  await expect(undo).toBeDisabled();
  await rate.fill("0.02");
  await rate.press("Enter");
  await expect.poll(() => playground.link()).toContain("lr:0.02");
  await playground.chooseSurface("Himmelblau");
  await expect.poll(() => playground.link()).toContain("surface=himmelblau");

  await undo.click();
  await expect.poll(() => playground.link()).not.toContain("himmelblau");
  await expect(rate).toHaveValue("0.02");
  await undo.click();
  await expect(rate).toHaveValue("0.05");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(rate).toHaveValue("0.02");
});

test("a slider dragged while running is one change to undo", async ({ page }) => {
  const playground = await new Playground(page).open("steps=5000&o=adam,lr:0.05");
  await page.getByRole("combobox", { name: /Speed/ }).selectOption("2");
  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(10);
  const thumb = await playground.slider("lr, Adam").boundingBox();
  if (!thumb) throw new Error("the slider is not on the page");
  const y = thumb.y + thumb.height / 2;
  await page.mouse.move(thumb.x + thumb.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(thumb.x + thumb.width / 2 - 30, y, { steps: 15 });
  await page.mouse.up();
  await expect.poll(() => playground.link()).toContain("at=");
  await expect(playground.pause, "the race goes on").toBeVisible();
  await expect(playground.field("lr, Adam")).not.toHaveValue("0.05");
  await playground.pause.click();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(playground.field("lr, Adam")).toHaveValue("0.05");
  await expect.poll(() => playground.link()).not.toContain("at=");
});

test("a key held on a slider while running makes one change, one at= in the link, and one undo", async ({
  page,
}) => {
  const playground = await new Playground(page).open("steps=5000&o=adam,lr:0.05");
  await page.getByRole("combobox", { name: /Speed/ }).selectOption("2");
  await playground.play.click();
  await expect.poll(() => playground.step()).toBeGreaterThan(10);
  const rate = playground.slider("lr, Adam");
  await rate.focus();
  let values = 0;
  // Until several of the values have come into effect at different steps.
  while (values < 4) {
    await page.keyboard.down("ArrowLeft");
    values = /at=\d+,1,(lr:.*)/.exec(playground.link())?.[1]?.split(",").length ?? 0;
  }
  await page.keyboard.up("ArrowLeft");
  await playground.pause.click();
  await expect(page.getByRole("button", { name: "1 change", exact: true })).toBeVisible();
  expect(playground.link().match(/at=/g)).toHaveLength(1);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).not.toContain("at=");
  await expect(playground.field("lr, Adam")).toHaveValue("0.05");
});

test("edits are listed, gone back to, and cleared", async ({ page }) => {
  const playground = await new Playground(page).open(
    "o=adam,lr:0.05&steps=300&at=100,1,lr:0.2&at=200,1,beta1:0.5",
  );
  const changes = page.getByRole("button", { name: "2 changes" });
  await changes.click();
  await page.getByRole("menuitem", { name: /at step 200/ }).click();
  await expect(playground.timeline).toHaveValue("200");
  await expect(playground.field("lr, Adam"), "the value in force there").toHaveValue("0.2");
  await changes.click();
  await page.getByRole("menuitem", { name: /^Clear changes/ }).click();
  await expect.poll(() => playground.link()).toBe("o=adam,lr:0.05&steps=300");
  await expect(playground.field("lr, Adam")).toHaveValue("0.05");
  await expect(changes).toBeHidden();
});
