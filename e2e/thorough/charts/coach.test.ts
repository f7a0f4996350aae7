import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

const heavyBall =
  "surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.08&o=sgd,lr:0.25,momentum:0.9,dampening:0&steps=200";

test("advice is read out, taken from the keyboard, and accessible", async ({ page }) => {
  const playground = await new Playground(page).open(`${heavyBall}&cursor=200`);
  const advice = playground.advice("Heavy ball");
  await expect(advice).toContainText("along y (λ = 20), lr 0.25 is over its limit 2(1 + μ)/λ = 0.19.");
  await expect(advice).toContainText("Tried: holds, loss 1e−6 at step 152.");
  await expect(page.getByRole("region", { name: "Coach" }).getByRole("status")).toContainText("Heavy ball:");
  await expectAccessible(page, "advice of the coach", '[aria-label="Coach"]');
  await advice.getByRole("button", { name: "Use lr 0.17 for Heavy ball" }).press("Enter");
  await expect.poll(() => playground.link()).toContain("lr:0.17");
  await expect(advice).toBeHidden();
  await expect(playground.contender("Heavy ball")).not.toContainText("Diverged");
});

test("what was tried without success is said, and a dismissed card stays away until the run changes", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "surface=easom&o=adam,lr:0.05,weightDecay:0.5&steps=150&cursor=150",
  );
  // Nothing helps: it is a remark, not a fault.
  const advice = page.getByRole("article", { name: "Adam: remark", exact: true });
  await expect(advice).toContainText("Hardly moves, on a plateau");
  await advice.getByText("Tried, no better: a larger lr, another start.").click();
  await expect(advice.getByRole("listitem")).toHaveText([/^a larger lr: loss /, /^another start: loss /]);
  await advice.getByRole("button", { name: "Dismiss advice for Adam" }).click();
  await expect(advice).toBeHidden();
  await playground.seek(100);
  await playground.seek(150);
  await expect(page.getByRole("region", { name: "Coach" })).toHaveAttribute("aria-busy", "false");
  await expect(advice).toBeHidden();
  await playground.field("lr, Adam").fill("0.06");
  await playground.field("lr, Adam").press("Enter");
  await expect(advice).toContainText("Hardly moves, on a plateau");
});

test("two contenders at most have a card, those that matter most, and a change ends what is being tried", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.001&o=sgd,lr:0.5&o=sgd,lr:0.9&steps=50&cursor=50",
  );
  const cards = page.getByRole("region", { name: "Coach" }).getByRole("article");
  await expect(cards).toHaveCount(2);
  await expect(playground.advice("SGD 2")).toBeVisible();
  await expect(playground.advice("SGD 3")).toBeVisible();
  await expect(playground.contender("SGD")).not.toContainText("Diverged");
  await new Playground(page).open("data=digits&net=64-64-64-10&o=sgd,lr:0.0001&steps=150&cursor=150");
  const advice = playground.advice("SGD");
  await expect(advice).toContainText("Not yet tried.");
  await playground.field("lr, SGD").fill("0.0002");
  await playground.field("lr, SGD").press("Enter");
  await expect(advice).toBeHidden();
  const trying = () => page.workers().filter((worker) => worker.url().includes("trial.worker")).length;
  await expect(advice).toBeVisible();
  await expect.poll(trying).toBe(0);
});

test("on a phone there is one card at a time, and dismissing it shows the next", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const playground = await new Playground(page).open(
    "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.5&o=sgd,lr:0.9&steps=50&cursor=50",
  );
  const coach = page.getByRole("region", { name: "Coach" });
  await expect(playground.advice("SGD")).toBeVisible();
  await expect(playground.advice("SGD 2")).toBeHidden();
  await expect(coach.getByText("One more: dismiss")).toBeVisible();
  await playground.advice("SGD").getByRole("button", { name: "Dismiss advice for SGD" }).click();
  await expect(playground.advice("SGD 2")).toBeVisible();
  await expect(coach.getByText("One more: dismiss")).toBeHidden();
});

test("a picture has what the coach says as its caption, on request", async ({ page }) => {
  const playground = await new Playground(page).open(`${heavyBall}&cursor=200`);
  await expect(playground.advice("Heavy ball")).toContainText("Tried: holds");
  const dialog = await openTab(page, "Picture");
  const text = async () =>
    (await saved(page, dialog.getByRole("button", { name: "Download SVG" }))).bytes.toString();
  expect(await text()).not.toContain("is over its limit");
  await dialog.getByRole("checkbox", { name: "With what the coach says" }).check();
  const captioned = await text();
  expect(captioned).toMatch(/<text[^>]*>Heavy ball: Diverged at step 25\./);
  expect(captioned).toMatch(/<desc>.*Use lr 0\.17: holds, loss 1e−6 at step 152\.<\/desc>/);
});

test("a page without a link does not load the coach until something is changed", async ({ page }) => {
  const playground = await new Playground(page).open();
  await page.goto("/");
  await expect.poll(() => playground.step()).toBe(200);
  await expect(page.getByRole("region", { name: "Coach" })).toHaveCount(0);
  await playground.field("lr, SGD").fill("9");
  await playground.field("lr, SGD").press("Enter");
  await expect(playground.advice("SGD")).toContainText("lr 9 is over its limit");
});
