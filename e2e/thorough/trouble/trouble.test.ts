import type { Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const raceWorker = /assets\/race\.worker-[^/]*\.js$/;

/** Scripts that replace the worker's once: they post that they listen, and then fail. */
const failures = {
  hangs: `addEventListener("message", () => { for (;;); }); postMessage({ type: "ready" });`,
  throws: `addEventListener("message", () => { throw new Error("a fault"); }); postMessage({ type: "ready" });`,
};

for (const [how, script] of Object.entries(failures)) {
  test(`a worker that ${how} is replaced, the page says so, and no value set is lost`, async ({ page }) => {
    await page.route(raceWorker, (route) => route.fulfill({ contentType: "text/javascript", body: script }), {
      times: 1,
    });
    const playground = await new Playground(page).open("o=adam,lr:0.0321&steps=150");
    await expect(page.getByRole("alert").filter({ hasText: "restarted" })).toBeVisible();
    await expect(playground.field("lr, Adam")).toHaveValue("0.0321");
    await playground.play.click();
    await expect(playground.again).toBeVisible();
    expect((await playground.values()).caption).toBe("At step 150");
  });
}

test("a worker that hangs in the middle of a race is replaced, and the numbers are the same", async ({
  page,
}) => {
  const experiment = "o=adam,lr:0.05&o=sgd&steps=300&noise=0.1";
  const playground = await new Playground(page).open(experiment);
  await playground.seek(300);
  const undisturbed = await playground.values();

  const hangsLater = (address: string) => `
    import "${address}?itself";
    let messages = 0;
    addEventListener("message", () => { if (++messages === 10) for (;;); });
  `;
  await page.route(
    raceWorker,
    (route) => route.fulfill({ contentType: "text/javascript", body: hangsLater(route.request().url()) }),
    { times: 1 },
  );
  await playground.open(experiment);
  await playground.play.click();
  await expect(page.getByRole("alert").filter({ hasText: "restarted" })).toBeVisible();
  await expect(playground.again).toBeVisible();
  await expect(playground.timeline).toHaveValue("300");
  await expect.poll(() => playground.values()).toEqual(undisturbed);
});

test("without WebAssembly the page says once that races take longer, and the numbers are the same", async ({
  page,
}) => {
  const experiment = "o=adam,lr:0.05&o=sgd&steps=2000";
  const note = page.getByRole("status").getByText(/races take longer in this browser/);
  const playground = await new Playground(page).open(experiment);
  await playground.seek(2000);
  const usual = await playground.values();
  await expect(note).toBeHidden();

  const withoutEngine = (address: string) => `delete globalThis.WebAssembly; import "${address}?itself";`;
  await page.route(raceWorker, (route) =>
    route.fulfill({ contentType: "text/javascript", body: withoutEngine(route.request().url()) }),
  );
  await playground.open(experiment);
  await playground.play.click();
  await expect(note).toBeVisible();
  await page.getByRole("button", { name: /^Dismiss: .* races take longer/ }).click();
  await expect(note).toBeHidden();
  await playground.seek(2000);
  expect(await playground.values()).toEqual(usual);

  await playground.open(experiment);
  await playground.seek(1000);
  await playground.seek(2000);
  expect(await playground.values()).toEqual(usual);
  await expect(note).toBeHidden();
});

test("a surface that cannot be drawn says so, and the race goes on", async ({ page }) => {
  await page.route(/assets\/field\.worker-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: failures.hangs }),
  );
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=150");
  await expect(page.getByRole("alert").filter({ hasText: "picture of the surface" })).toBeVisible();
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect.poll(() => playground.ink()).toBeGreaterThan(0);
});

test("a computation that fails every time is given up until the experiment is changed", async ({ page }) => {
  let broken = true;
  await page.route(raceWorker, (route) =>
    broken ? route.fulfill({ contentType: "text/javascript", body: failures.throws }) : route.fallback(),
  );
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=150");
  await expect(page.getByRole("alert").filter({ hasText: "twice" })).toBeVisible();
  broken = false;
  await playground.field("lr, Adam").fill("0.06");
  await playground.field("lr, Adam").press("Enter");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect(playground.timeline).toHaveValue("150");
});

for (const [what, link] of [
  ["a surface", "o=adam,lr:0.05&o=sgd&steps=200&cursor=200"],
  ["networks", "data=moons&net=2-4-1&o=adam,lr:0.05&o=sgd&steps=60&cursor=60"],
  ["a problem", "problem=quadratic&o=adam,lr:0.05&o=sgd&steps=60&cursor=60"],
  ["a landscape", "data=moons&net=2-4-1&o=adam,lr:0.05&steps=60&cursor=60&landscape=paths"],
  ["a map", "o=adam&map=lr:1e-4..1:log,beta1:0..0.99,size:24"],
])
  test(`the picture of ${what} is drawn again once its canvases are given back`, async ({ page }) => {
    await new Playground(page).open(link);
    await expect(page.getByRole("progressbar")).toBeHidden();
    if (what === "a surface" || what === "a map") {
      // The contours come from a worker; the legend, which names their heights, with the names of heads.
      await expect(page.getByText(/^low /)).toBeVisible();
      await page.waitForLoadState("networkidle");
    }
    const pictures = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("canvas")]
          .filter((canvas) => canvas.checkVisibility() && canvas.width > 1)
          .map((canvas) => canvas.toDataURL().length),
      );
    await page.mouse.move(2, 2);
    // A picture that was still to come when the others were compared is there at another try.
    await expect(async () => {
      let before: number[] = [];
      await expect
        .poll(async () => {
          const last = before;
          before = await pictures();
          return before.length > 0 && before.every((length, i) => length === last[i]);
        })
        .toBe(true);
      await page.evaluate(() => {
        for (const canvas of document.querySelectorAll("canvas")) {
          // Losing a graphics card's memory empties a canvas and resets its context, as this does.
          canvas.getContext("2d")?.reset();
          canvas.dispatchEvent(new Event("contextlost", { cancelable: true }));
        }
      });
      expect(await pictures()).not.toEqual(before);
      await page.evaluate(() => {
        for (const canvas of document.querySelectorAll("canvas"))
          canvas.dispatchEvent(new Event("contextrestored"));
      });
      await expect.poll(pictures, { timeout: 10_000 }).toEqual(before);
    }).toPass();
  });

test("a page that may store nothing works, and keeps nothing", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=150");
  await page.getByRole("button", { name: "Colours" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await playground.field("lr, Adam").fill("0.06");
  await playground.field("lr, Adam").press("Enter");
  await expect.poll(() => playground.link()).toContain("lr:0.06");
  await page.reload();
  await expect(playground.field("lr, Adam")).toHaveValue("0.06");
});

test.describe("a browser without vector instructions", () => {
  const links = [
    "surface=beale&o=adam,lr:0.05&o=sgd&noise=0.2&steps=500&cursor=500",
    "data=moons&net=2-8-1&batch=16&o=adam,lr:0.02&o=soap&steps=60&cursor=60",
  ];
  /** Returns the numbers at the end of each race. */
  const numbers = async (page: Page) => {
    const found: Awaited<ReturnType<Playground["values"]>>[] = [];
    for (const link of links) {
      const playground = await new Playground(page).open(link);
      await playground.seek(Number(/cursor=(\d+)/.exec(link)?.[1]));
      found.push(await playground.values());
    }
    return found;
  };

  test("computes the same numbers", async ({ page, playwright, launchOptions, channel, baseURL }) => {
    const usual = await numbers(page);
    const args = [...(launchOptions.args ?? []), "--js-flags=--no-enable-sse4-1"];
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      ...(channel ? { channel } : {}),
      args,
    });
    const poor = await browser.newPage({
      ...(baseURL ? { baseURL } : {}),
      viewport: { width: 1440, height: 900 },
    });
    await poor.goto("./");
    // Other processors do not know the flag; the numbers are the same.
    if (process.arch === "x64") expect(await poor.evaluate(hasVectors)).toBe(false);
    expect(await numbers(poor)).toEqual(usual);
    await browser.close();
  });
});

/** Says whether a page can compile vector instructions: a function that returns lane 0 of a splat. */
function hasVectors(): boolean {
  const module = "0061736d01000000010501600001 7b03020100 0a0a01080041 00fd0ffd620b".replaceAll(" ", "");
  const bytes = Uint8Array.from(module.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return typeof WebAssembly === "object" && WebAssembly.validate(bytes);
}
