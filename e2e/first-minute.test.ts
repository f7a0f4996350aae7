import type { Page } from "@playwright/test";
import { expectAccessible } from "./testing/axe.ts";
import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

const question = "Same start, same slope. Why does SGD wait?";

/** The hints of a first visit, as a user finds them. */
const hintsOf = (page: Page) => ({
  question: page.getByRole("heading", { name: question }),
  answer: page.getByRole("region", { name: "The first race" }).getByRole("status"),
  invitation: page.getByRole("region", { name: "SGD", exact: true }).getByText("drag me"),
  leads: page.getByRole("navigation", { name: "Try next" }),
  lead: (name: string) => page.getByRole("link", { name, exact: true }),
  surface: page.getByRole("button", { name: /^Surface: / }),
});

/** Opens the page as a first visit whose question is answered at once, as nothing moves. */
async function answered(page: Page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const playground = await new Playground(page).visit();
  const hints = hintsOf(page);
  await expect(hints.answer).toContainText("It waited");
  return { playground, ...hints };
}

const hash = (page: Page) => new URL(page.url()).hash;

test("a page opened without a link asks, plays a race once, and answers from its numbers", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      const timeline = document.querySelector<HTMLInputElement>("[aria-label=Timeline]");
      if (timeline && !document.getElementById("opening")) seen.push(Number(timeline.value));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const playground = await new Playground(page).visit();
  const { question, answer, surface } = hintsOf(page);
  await expect(question).toBeVisible();
  await expect(surface).toHaveText("Saddle");
  await expect(answer).toHaveText(
    "It waited 38 steps at the saddle, where the slope is nearly zero. Adam divides by that slope, and did not wait.",
  );
  await expect(playground.again).toBeVisible();
  expect(await playground.step()).toBe(200);
  expect(hash(page), "nothing is changed yet").toBe("");

  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  const played = seen.slice(seen.indexOf(Math.min(...seen)));
  expect(Math.min(...seen), "it begins at the start").toBeLessThan(10);
  expect(
    played.every((step, i) => i === 0 || step >= played[i - 1]),
    "it is played once",
  ).toBe(true);
});

test("the invited slider redraws the whole path at once, and the answer follows", async ({ page }) => {
  const { playground, answer, invitation } = await answered(page);
  await expect(invitation).toBeVisible();
  const before = await playground.picture();
  const said = await answer.textContent();
  const slider = playground.slider("lr, SGD");
  for (let i = 0; i < 10; i++) await slider.press("ArrowRight");
  await expect(invitation).toBeHidden();
  await expect.poll(() => playground.picture()).not.toBe(before);
  await expect(playground.timeline).toHaveValue("200");
  await expect.poll(() => playground.link()).toMatch(/^surface=saddle&o=sgd,lr:0\.\d+&o=adam,lr:0\.05&/);
  expect(playground.link(), "from the start, not from the last step on").not.toContain("at=");
  await expect(answer).toContainText(/^It waited \d+ steps at the saddle/);
  expect(await answer.textContent()).not.toBe(said);

  await playground.field("lr, SGD").fill("3");
  await playground.field("lr, SGD").press("Enter");
  await expect(answer).toHaveText("With these settings it does not wait at the saddle.");
  await page.reload();
  await expect(playground.field("lr, SGD"), "the address has the race now").toHaveValue("3");
});

test("links lead on, each until it is used, the last to the gallery, and undo leads back", async ({
  page,
}) => {
  const { playground, question, leads, lead, surface } = await answered(page);
  await expect(leads.getByRole("link")).toHaveCount(4);
  await lead("A ravine").click();
  await expect(surface).toHaveText("Quadratic bowl");
  await expect(question).toBeHidden();
  await expect(lead("A ravine")).toBeHidden();
  await expect(page.getByRole("button", { name: /^(Pause|Play again)$/ })).toBeFocused();
  await expect.poll(() => playground.step()).toBeGreaterThan(0);
  expect(playground.link()).toContain("surface=bowl");

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(surface).toHaveText("Saddle");
  await expect(question).toBeVisible();
  await lead("Four minima").click();
  await expect(surface).toHaveText("Himmelblau");
  await lead("Train a network").click();
  await expect(page.getByRole("combobox", { name: "Data set" })).toHaveValue("spiral");
  await lead("Gallery…").click();
  const gallery = page.getByRole("dialog", { name: "Gallery" });
  await expect(gallery.getByRole("article").first()).toBeVisible();
  await gallery.getByRole("button", { name: "Close" }).click();
  await expect(leads).toBeHidden();
});

test("a link that leads on opens its experiment in another tab too", async ({ page, context }) => {
  const { lead } = await answered(page);
  const address = await lead("A ravine").getAttribute("href");
  const other = await context.newPage();
  await new Playground(other).open((address ?? "").slice(1));
  await expect(hintsOf(other).surface).toHaveText("Quadratic bowl");
  await expect(hintsOf(other).question).toBeHidden();
});

test("hints are gone on later visits, which begin at the end of the same race", async ({ page }) => {
  const { playground, question, leads, invitation, surface } = await answered(page);
  await expect(leads).toBeVisible();
  await playground.visit();
  await expect(playground.again).toBeVisible();
  await expect(playground.timeline).toHaveValue("200");
  await expect(surface).toHaveText("Saddle");
  await expect(page.locator("#opening")).toHaveCount(0);
  await expect(question.or(leads).or(invitation)).toHaveCount(0);
});

test("all hints can be dismissed, for later visits too", async ({ page }) => {
  const playground = await new Playground(page).visit();
  const { question, leads, invitation } = hintsOf(page);
  await page.getByRole("button", { name: "Dismiss the question and hints" }).click();
  await expect(question).toBeHidden();
  await expect(page.locator("[data-play]"), "the focus is not lost").toBeFocused();
  await expect(playground.again).toBeVisible();
  await expect(leads.or(invitation)).toHaveCount(0);
  await playground.visit();
  await expect(playground.again).toBeVisible();
  await expect(question).toHaveCount(0);
});

test("where storage is refused, every visit is a first one", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  const { playground, question } = await answered(page);
  await playground.visit();
  await expect(question).toBeVisible();
});

test("a reader who prefers reduced motion sees the finished race and its answer at once", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { played: false });
    new MutationObserver(() => {
      if (document.querySelector("[aria-label=Pause]")) Object.assign(globalThis, { played: true });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const { playground, lead } = await answered(page);
  await expect(playground.timeline).toHaveValue("200");
  await lead("A ravine").click();
  await expect(playground.timeline).toHaveValue("150");
  expect(await page.evaluate(() => (globalThis as unknown as { played: boolean }).played)).toBe(false);
});

test("a reader who has pressed something before the race begins is not interrupted", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/field\.worker-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const playground = await new Playground(page).visit();
  await page.getByRole("button", { name: "Dismiss the question and hints" }).waitFor();
  await page.keyboard.press("Tab");
  release();
  await expect(hintsOf(page).answer).toContainText("It waited 38 steps");
  await expect(playground.again).toBeVisible();
  await expect(playground.timeline).toHaveValue("200");
});

test("going back to an address without a link shows the first race again", async ({ page }) => {
  const { surface } = await answered(page);
  await page.evaluate(() => {
    location.hash = "surface=beale";
  });
  await expect(surface).toHaveText("Beale");
  await page.goBack();
  await expect(surface).toHaveText("Saddle");
  expect(hash(page)).toBe("");
});

test("the default of links is spelt out in the address, as an address without a link shows another race", async ({
  page,
}) => {
  const playground = await new Playground(page).open();
  const { surface, question } = hintsOf(page);
  await expect(surface).toHaveText("Rosenbrock");
  await expect(question).toHaveCount(0);
  await playground.field("lr, Adam").fill("0.1");
  await playground.field("lr, Adam").press("Enter");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toBe("surface=rosenbrock");
  await page.reload();
  await expect(surface).toHaveText("Rosenbrock");
  await expect(playground.field("lr, Adam")).toHaveValue("0.05");
});

test("the first minute is accessible, and fits a phone", async ({ page }) => {
  const { leads, invitation, answer } = await answered(page);
  await expectAccessible(page, "the first minute");
  for (const [width, height] of [
    [390, 844],
    [320, 640],
  ]) {
    await page.setViewportSize({ width, height });
    await expect(invitation).toBeInViewport();
    await expect(answer).toBeInViewport();
    await expect(leads.getByRole("link").first()).toBeInViewport();
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
  }
});

test.describe("before any script has come", () => {
  for (const [stored, colorScheme, shown] of [
    [null, "light", "light"],
    [null, "dark", "dark"],
    ["light", "dark", "light"],
    ["dark", "light", "dark"],
  ] as const)
    test(`the finished race stands in the page: ${shown} for ${stored ?? "the system's"} on ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      if (stored) await page.addInitScript((theme) => localStorage.setItem("downhill.theme", theme), stored);
      const release = await holdScripts(page);
      await page.goto("./", { waitUntil: "commit" });
      const pictures = page.locator("#opening img");
      const visible = pictures.filter({ visible: true });
      await expect(visible).toHaveCount(1);
      await expect(visible).toHaveAttribute("src", /./);
      await expect
        .poll(() => visible.evaluate((image: HTMLImageElement) => image.currentSrc))
        .toContain(shown);
      await expect.poll(() => visible.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
      await expect(page.locator("#opening")).toContainText(question);
      const before = await visible.boundingBox();
      release();
      await expect(page.locator("#opening")).toHaveCount(0);
      const after = await page.locator("[data-layer=background]").boundingBox();
      for (const side of ["x", "y", "width", "height"] as const)
        expect(Math.abs((before?.[side] ?? 0) - (after?.[side] ?? 0)), side).toBeLessThanOrEqual(12);
    });

  test("a page with a link says that it is loading, and loads no picture", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const release = await holdScripts(page);
    await page.goto("./#surface=beale", { waitUntil: "commit" });
    await expect(page.getByText("Loading the experiment…")).toBeVisible();
    await expect(page.getByText(question)).toBeHidden();
    release();
    await expect(new Playground(page).play).toBeVisible();
    await expect(page.locator("#opening")).toHaveCount(0);
    expect(asked.filter((address) => address.includes("first-race"))).toEqual([]);
  });
});

/** Holds up the page's program; returns a function that lets it through. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

test("says when the page can be read and played", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("[data-play]")) return;
      performance.mark("play");
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
  await new Playground(page).visit();
  const times = () =>
    page.evaluate(() => ({
      readable: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
      play: performance.getEntriesByName("play")[0]?.startTime,
    }));
  await expect.poll(async () => (await times()).readable).toBeGreaterThan(0);
  const { readable, play } = await times();
  console.log(`readable after ${readable?.toFixed(0)} ms, Play after ${play?.toFixed(0)} ms`);
  expect(readable).toBeLessThanOrEqual(play ?? 0);
});
