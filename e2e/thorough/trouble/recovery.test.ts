import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { test } from "../../faults/faults.ts";
import { channel, type Fault } from "../../faults/protocol.ts";
import { computed, mapOf } from "../../testing/map-panel.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test as onDist } from "../../testing/test.ts";

/** Milliseconds within which a failed worker is replaced and answers, where that is measured, on an idle machine. */
const limit = Number(process.env.DOWNHILL_RECOVERY ?? Number.POSITIVE_INFINITY);

const races = {
  "on a surface": "surface=beale&o=adam,lr:0.02&o=sgd,lr:0.001&noise=0.3&seed=4&at=60,1,lr:0.01&steps=300",
  "of networks": "data=moons&net=2-16-16-1&batch=16&o=adam,lr:0.02&o=lbfgs&steps=300",
  "on a problem": "problem=quadratic,noise:0.5&o=adam,lr:0.05&o=newton&steps=300",
  "with several seeds": "data=moons&net=2-8-1&batch=16&o=adam,lr:0.02&steps=300&seeds=3",
} as const;

const restarted = { hasText: "restarted" };

/** Collects the cursor's step at every animation frame. */
const watchCursor = (playground: Playground) =>
  playground.timeline.evaluate((slider: HTMLInputElement) => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      seen.push(Number(slider.value));
      requestAnimationFrame(look);
    };
    look();
  });

for (const [where, link] of Object.entries(races))
  for (const how of ["throws", "refuses", "dies", "hangs"] as const)
    test(`a race ${where} whose worker ${how} goes on, and has every number of one that was not disturbed`, async ({
      page,
      faults,
    }) => {
      const playground = await new Playground(page).open(link);
      await playground.seek(300);
      const undisturbed = await playground.values();

      faults.give("race", { how, at: { step: 120 } });
      await playground.open(link);
      await watchCursor(playground);
      await playground.play.click();
      await expect(page.getByRole("alert").filter(restarted)).toBeVisible();
      await expect(playground.again).toBeVisible();
      await expect.poll(() => playground.values()).toEqual(undisturbed);
      const steps = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
      expect(steps, "no step that was shown is lost").toEqual(steps.toSorted((a, b) => a - b));

      const told = await faults.told("race");
      const fault = told.findIndex(({ what }) => what === "fault");
      const [lost, next] = [told[fault], told[fault + 1]];
      // A worker that is silent is waited for; from when it is recognised, another one starts.
      const took = next.time - (how === "hangs" ? next.born : lost.time);
      test.info().annotations.push({ type: "milliseconds", description: took.toFixed() });
      expect(took).toBeLessThan(limit);
    });

test("a race goes on from its last checkpoint, not from its start", async ({ page, faults }) => {
  faults.give("race", { how: "dies", at: { step: 400 } });
  const playground = await new Playground(page).open("data=digits&net=64-32-10&o=adam&o=soap&steps=500");
  await playground.seek(390);
  await playground.seek(500);
  // What workers tell may arrive later than their answers.
  const stepsAround = async () => {
    const told = await faults.told("race");
    const fault = told.findIndex(({ what }) => what === "fault");
    return [told[fault - 1]?.step, told[fault + 1]?.step].map(Number);
  };
  await expect.poll(async () => (await stepsAround()).some(Number.isNaN)).toBe(false);
  const [before, after] = await stepsAround();
  expect(after).toBeGreaterThan(before);
});

test("a worker that fails whatever is asked is replaced three times; then the page says so and offers to try again", async ({
  page,
  faults,
}) => {
  // On a busy machine the test may take longer than the half minute.
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() / 100;
  });
  faults.giveAll("race", { how: "throws", at: { request: 1 } });
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=150");
  const stopped = page.getByRole("alert").filter({ hasText: "was stopped" });
  await expect(stopped).toBeVisible();
  for (const lr of ["0.06", "0.07", "0.08", "0.09"]) {
    await playground.field("lr, Adam").fill(lr);
    await playground.field("lr, Adam").press("Enter");
  }
  await expect(stopped).toBeVisible();
  // The first one, and three more.
  expect(faults.started.get("race")).toBe(4);
  faults.giveAll("race", null);
  await page.getByRole("button", { name: "Try again", exact: true }).click();
  await expect(stopped).toBeHidden();
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect(playground.field("lr, Adam"), "nothing that was typed is lost").toHaveValue("0.09");
  await expect(playground.timeline).toHaveValue("150");
});

test.describe("workers that share a map", () => {
  const link = "o=adam&map=lr:1e-4..1:log,beta1:0..0.99,size:48";
  const cells = async (playground: Playground) => {
    await computed(playground.page);
    return mapOf(playground.page).evaluate((map) =>
      [...map.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()),
    );
  };

  for (const [what, given] of Object.entries({
    "one ends": [{ how: "dies", at: { request: 3 } }],
    "all throw": [
      { how: "throws", at: { request: 2 } },
      { how: "throws", at: { request: 3 } },
      { how: "throws", at: { request: 4 } },
    ],
    "one hangs": [{ how: "hangs", at: { request: 4 } }],
  } satisfies Record<string, Fault[]>))
    test(`leave no cell out where ${what}`, async ({ page, faults }) => {
      const playground = await new Playground(page).open(link);
      const undisturbed = await cells(playground);
      expect(undisturbed.length).toBeGreaterThan(0);
      faults.give("map", ...given);
      await playground.open(link);
      expect(await cells(playground)).toEqual(undisturbed);
    });
});

for (const [worker, link, shown] of [
  ["field", "surface=beale&o=adam&steps=50", (page) => page.getByText(/^low /)],
  ["region", "data=moons&o=adam&steps=50&cursor=50", (page) => page.getByText("Accuracy").first()],
  [
    "landscape",
    "data=moons&net=2-4-1&o=adam&steps=40&cursor=40&landscape=paths",
    (page) => page.getByRole("application", { name: /^Landscape/ }).getByRole("img", { name: /component 1/ }),
  ],
  [
    "trial",
    "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.25,momentum:0.9,dampening:0&steps=200&cursor=200",
    (page) => page.getByText(/^Tried: holds, loss/),
  ],
] as const satisfies readonly (readonly [string, string, (page: Page) => Locator])[])
  test(`what a ${worker} worker computes is shown though it ends once`, async ({ page, faults }) => {
    faults.give(worker, { how: "dies", at: { request: 1 } });
    await new Playground(page).open(link);
    await expect(shown(page)).toBeVisible();
    await expect.poll(() => faults.started.get(worker)).toBeGreaterThan(1);
  });

onDist("the build that is published has nothing of the faults", () => {
  const root = join(import.meta.dirname, "..", "..", "..");
  const scripts = (build: string) =>
    readdirSync(join(root, build, "assets"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(root, build, "assets", name), "utf8"));
  const isFaulty = (script: string) => script.includes(channel) || script.includes("faults.js");
  expect(scripts("dist").filter(isFaulty)).toEqual([]);
  expect(scripts("dist-faults").filter(isFaulty)).toHaveLength(1);
  const sources = (build: string): string[] =>
    Object.keys(JSON.parse(readFileSync(join(root, build, ".vite/manifest.json"), "utf8")))
      .filter((source) => !source.startsWith("_"))
      .sort();
  expect(sources("dist-faults"), "it has the same parts").toEqual(sources("dist"));
});
