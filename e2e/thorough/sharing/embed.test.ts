import type { FrameLocator, Locator, Page, Route } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { HostSite } from "../../testing/host-site.ts";
import { test as base, expect } from "../../testing/test.ts";

const test = base.extend<{ site: HostSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = await HostSite.start();
    await use(site);
    await site.stop();
  },
  // The same site under its other name is another origin.
  homes: async ({ site }, use) => use([site.origin, other(site)]),
});

const other = (site: HostSite): string => site.origin.replace("127.0.0.1", "localhost");
const experiment = "surface=beale&amp;o=adam,lr:0.05&amp;steps=300";
const script = (site: HostSite) => `<script src="${site.downhill}/downhill-embed.js" defer></script>`;
const element = (attributes = "", inside = "") =>
  `<downhill-experiment experiment="${experiment}" style="display:block;min-height:420px" ${attributes}>${inside}</downhill-experiment>`;

const poster = (site: HostSite) =>
  `<a href="${site.downhill}/#surface=beale"><img alt="A race" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E" width="600" height="367"></a>`;

const playOutside = (page: Page) => page.getByRole("button", { name: /^Play: / });
const frameIn = (page: Page): FrameLocator => page.frameLocator("iframe[title='Optimizer race']");

async function expectRun(frame: FrameLocator, steps = 300): Promise<void> {
  await expect(frame.getByRole("slider", { name: "Timeline" })).toHaveValue(String(steps));
  await expect(frame.getByRole("alert")).toBeEmpty();
}

/** Waits until the frame of an embed has handled all messages of its element so far. */
const dealtWith = (embed: Locator): Promise<void> =>
  embed.evaluate((made) => {
    const frame = made.shadowRoot?.querySelector("iframe");
    return new Promise<void>((resolve) => {
      // Messages arrive in order, and the frame says when another experiment is ready.
      made.addEventListener("ready", () => resolve(), { once: true });
      frame?.contentWindow?.postMessage(
        { downhill: 1, type: "experiment", experiment: "surface=matyas" },
        "*",
      );
    });
  });

/** Holds the frames of embeds back, and returns a function that lets them load. */
async function heldFrames(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/embed\.html/, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/** Says whether an element is the topmost at its middle. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

/** Returns the cumulative layout shift of the page so far, as browsers compute it. */
const shifts = (page: Page) =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: "layout-shift", buffered: true });
    const weights = observer.takeRecords().map((entry) => (entry as unknown as { value: number }).value);
    return weights.reduce((sum, weight) => sum + weight, 0);
  });

/** Waits for a number of animation frames, in each of which a race would make four steps. */
const drawn = (page: Page, times: number) =>
  page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, times);

test.describe("the element", () => {
  test("is a button until it is played, and then runs with the focus in its frame", async ({
    page,
    site,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(site.page(`<p>Before</p>${element()}<p>After</p>`, script(site)));
    await expect(playOutside(page)).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.includes("/some/where/"))).toEqual([
      `${site.downhill}/downhill-embed.js`,
    ]);
    expect(page.frames()).toHaveLength(1);
    expect(page.workers()).toHaveLength(0);

    await playOutside(page).click();
    const frame = frameIn(page);
    await expect(frame.getByRole("button", { name: /^(Pause|Play again)$/ })).toBeFocused();
    await expectRun(frame);
    expect(await shifts(page)).toBe(0);
    await page.evaluate(() => {
      document.querySelector("p")?.append(document.createElement("br"), "More");
    });
    await expect.poll(() => shifts(page), "a shift would have been seen").toBeGreaterThan(0);
  });

  test("leaves the focus and the page where they are when a script plays it", async ({ page, site }) => {
    const body = `<label>Name <input></label><div style="height:3000px"></div>${element()}`;
    await page.goto(site.page(body, script(site)));
    const name = page.getByRole("textbox", { name: "Name" });
    await name.click();
    const embed = page.locator("downhill-experiment");
    await expect(playOutside(page)).toBeVisible();
    await embed.evaluate(
      (made: HTMLElement & { play(): void }) =>
        new Promise<void>((resolve) => {
          made.addEventListener("ready", () => resolve(), { once: true });
          made.play();
        }),
    );
    await dealtWith(embed);
    await expect(name).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("leaves the focus where the reader moved it before the frame was ready", async ({ page, site }) => {
    const body = `${element()}<div style="height:3000px"></div><label>Place <input></label>`;
    await page.goto(site.page(body, script(site)));
    const letThrough = await heldFrames(page);
    const embed = page.locator("downhill-experiment");
    await embed.evaluate((made) => {
      const ready = new Promise<void>((resolve) => {
        made.addEventListener("ready", () => resolve(), { once: true });
      });
      Object.assign(window, { ready });
    });
    await playOutside(page).click();
    const place = page.getByRole("textbox", { name: "Place" });
    await place.click();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(1000);
    letThrough();
    await page.evaluate(() => (window as unknown as { ready: Promise<void> }).ready);
    await dealtWith(embed);
    await expect(place).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test("works from another origin", async ({ page, site }) => {
    const elsewhere = `<script src="${other(site)}/some/where/downhill-embed.js" defer></script>`;
    await page.goto(site.page(element(), elsewhere));
    await playOutside(page).click();
    await expectRun(frameIn(page));
  });

  test("trains networks on real tables", async ({ page, site }) => {
    const iris = `<downhill-experiment experiment="data=iris&amp;steps=300"></downhill-experiment>`;
    await page.goto(site.page(iris, script(site)));
    await playOutside(page).click();
    await expectRun(frameIn(page));
  });

  test("runs methods, whose code its threads load", async ({ page, site }) => {
    const methods = `<downhill-experiment experiment="o=muon&amp;o=lbfgs&amp;steps=300"></downhill-experiment>`;
    await page.goto(site.page(methods, script(site)));
    await playOutside(page).click();
    await expectRun(frameIn(page));
  });

  test("shares at most four threads with five others on the page", async ({ page, site }) => {
    const short = `<downhill-experiment experiment="steps=40"></downhill-experiment>`;
    await page.goto(site.page(short.repeat(6), script(site)));
    const frames = page.locator("iframe[title='Optimizer race']");
    for (let left = 6; left > 0; left--) {
      await expect(playOutside(page)).toHaveCount(left);
      await playOutside(page).first().click();
    }
    for (let i = 0; i < 6; i++) {
      // Embeds out of sight are paused.
      await frames.nth(i).scrollIntoViewIfNeeded();
      await expectRun(frames.nth(i).contentFrame(), 40);
    }
    const most = await page.evaluate(() => Math.min(4, Math.max(2, navigator.hardwareConcurrency)));
    expect(page.workers().length).toBeLessThanOrEqual(most);
    expect(page.workers().length).toBeGreaterThan(0);
  });

  test("with autoplay starts in sight, pauses out of sight, and continues from the same step", async ({
    page,
    site,
  }) => {
    const long = `<downhill-experiment autoplay experiment="o=sgd,lr:0.00001&amp;steps=100000"></downhill-experiment>`;
    await page.goto(site.page(`${long}<div style="height:4000px"></div>`, script(site)));
    const timeline = frameIn(page).getByRole("slider", { name: "Timeline" });
    const step = async () => Number(await timeline.inputValue());
    await expect.poll(step).toBeGreaterThan(10);
    await page.evaluate(() => scrollTo(0, 3500));
    await expect(frameIn(page).getByRole("button", { name: "Play", exact: true })).toBeAttached();
    const rested = await step();
    await drawn(page, 20);
    expect(await step()).toBe(rested);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(step).toBeGreaterThan(rested);
    // It makes four steps a frame from the same step on, without catching up.
    expect(await step()).toBeLessThan(rested + 1000);
  });

  test("with autoplay waits for its button where the reader prefers reduced motion", async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(site.page(element("autoplay"), script(site)));
    await expect(playOutside(page)).toBeVisible();
    expect(page.frames()).toHaveLength(1);
  });

  test("turns dark with its page, whether by a class or by the system's setting", async ({ page, site }) => {
    const style = "<style>.dark { background: #111 } body { background: inherit }</style>";
    await page.goto(site.page(element(), style + script(site)));
    await playOutside(page).click();
    const frame = frameIn(page);
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "light");
    await page.evaluate(() => document.documentElement.classList.add("dark"));
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("reports to its page through shadow roots, and takes another experiment", async ({ page, site }) => {
    const body = `<div id="outer"></div>`;
    await page.goto(site.page(body, script(site)));
    await page.evaluate((text) => {
      const heard: string[] = [];
      for (const type of ["ready", "change", "error"])
        document.addEventListener(type, (event) => {
          heard.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`);
        });
      Object.assign(window, { heard });
      const made = document.createElement("downhill-experiment");
      made.setAttribute("experiment", text);
      made.setAttribute("controls", "all");
      document.querySelector("#outer")?.attachShadow({ mode: "open" }).append(made);
    }, "surface=beale");
    await playOutside(page).click();
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await expect.poll(heard).toContain('ready {"experiment":"surface=beale"}');
    await page.evaluate(() => {
      const made = document.querySelector("#outer")?.shadowRoot?.firstElementChild;
      made?.setAttribute("experiment", "surface=matyas");
    });
    await expect(frameIn(page).getByRole("heading", { level: 1 })).toHaveText(/Matyas/);
    await expect.poll(heard).toContain('ready {"experiment":"surface=matyas"}');
    await frameIn(page).getByRole("textbox", { name: "lr, Adam", exact: true }).fill("0.0123");
    await frameIn(page).getByRole("textbox", { name: "lr, Adam", exact: true }).press("Enter");
    await expect
      .poll(async () => (await heard()).at(-1))
      .toMatch(/^change \{"experiment":"surface=matyas&.*lr:0\.0123/);
    expect((await heard()).map((text) => text.split(" ")[0])).toEqual(["ready", "ready", "change"]);
  });

  test("shows its poster until the frame is ready, and its button covers nothing of it", async ({
    page,
    site,
  }) => {
    await page.goto(site.page(element("", poster(site)), script(site)));
    const picture = page.getByRole("img", { name: "A race" });
    await expect(playOutside(page)).toBeVisible();
    const [box, button] = [await picture.boundingBox(), await playOutside(page).boundingBox()];
    expect(button?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
    const letThrough = await heldFrames(page);
    await playOutside(page).click();
    await expect(page.getByRole("status")).toHaveText("Loading…");
    expect(await picture.evaluate(isOnTop)).toBe(true);
    letThrough();
    await expectRun(frameIn(page));
    await expect(picture).toBeHidden();
  });

  test("plays where its picture is clicked, which stays a link with Ctrl", async ({ page, site }) => {
    await page.goto(site.page(element("", poster(site)), script(site)));
    const picture = page.getByRole("img", { name: "A race" });
    await expect(playOutside(page)).toBeVisible();
    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      picture.click({ modifiers: ["ControlOrMeta"] }),
    ]);
    await opened.close();
    expect(page.frames()).toHaveLength(1);
    await picture.click();
    await expect(frameIn(page).getByRole("button", { name: /^(Pause|Play again)$/ })).toBeFocused();
    await expectRun(frameIn(page));
    expect(page.url()).not.toContain("surface=beale");
  });

  test("has the height of its content with all controls, and scrolls neither the page nor the race", async ({
    page,
    site,
  }) => {
    const body = `<div style="height:300px"></div>${element('controls="all" height="420"')}`;
    await page.goto(site.page(body, script(site)));
    await expect(playOutside(page)).toBeVisible();
    expect((await page.locator("downhill-experiment").boundingBox())?.height).toBe(420);
    await playOutside(page).click();
    const frame = frameIn(page);
    await expect(frame.getByRole("button", { name: /^(Pause|Play again)$/ })).toBeFocused();
    const content = () =>
      frame.locator("#root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const height = async () => (await page.locator("downhill-experiment").boundingBox())?.height;
    await expect.poll(async () => (await height()) === (await content())).toBe(true);
    expect(await height()).toBeGreaterThan(420);
    expect(await frame.locator("html").evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("opens at the step that its link names, paused", async ({ page, site }) => {
    const source = `${site.downhill}/embed.html#surface=beale&o=adam,lr:0.05&steps=300&cursor=120`;
    await page.goto(source);
    await expect(page.getByRole("slider", { name: "Timeline" })).toHaveValue("120");
    await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  });

  for (const [how, head] of [
    ["its own file", '<script type="module" src="BASE/downhill-embed.module.js"></script>'],
    ["an import", '<script type="module">import "BASE/downhill-embed.module.js";</script>'],
    ["the script", '<script type="module" src="BASE/downhill-embed.js"></script>'],
  ])
    test(`finds its frame where it is loaded as a module, by ${how}`, async ({ page, site }) => {
      await page.goto(site.page(element(), head.replace("BASE", site.downhill)));
      await playOutside(page).click();
      await expectRun(frameIn(page));
    });

  test("finds its frame at the address of its attribute, and takes no other than one of a page", async ({
    page,
    site,
  }) => {
    const copy = `<script src="${site.downhill}/downhill-embed.js?elsewhere" defer></script>`;
    await page.goto(site.page(element(`base="${other(site)}/some/where"`), copy));
    await playOutside(page).click();
    await expectRun(frameIn(page));
    const sources = () => page.frames().map((frame) => frame.url());
    expect(sources().some((url) => url.startsWith(`${other(site)}/some/where/embed.html`))).toBe(true);
    const link = page.getByRole("link", { name: "Open in Downhill" });
    for (const base of ["javascript:alert(1)//", "data:text/html,x", "blob:x"]) {
      await page.goto(site.page(element(`base="${base}"`), script(site)));
      await expect(link).toHaveAttribute("href", new RegExp(`^${site.downhill}/#surface=beale`));
    }
  });

  test("runs in a page that isolates itself, without a header of its own", async ({ page, site }) => {
    const headers = {
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-opener-policy": "same-origin",
    };
    await page.goto(site.page(element(), script(site), headers));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await playOutside(page).click();
    await expectRun(frameIn(page));
  });

  test("takes heights only from its own frame, and within bounds", async ({ page, site }) => {
    const wide = `<downhill-experiment experiment="surface=beale" controls="all"></downhill-experiment>`;
    await page.goto(site.page(wide, script(site)));
    await playOutside(page).click();
    await expect(frameIn(page).getByRole("button", { name: /^(Pause|Play again)$/ })).toBeVisible();
    const height = () => page.evaluate(() => document.querySelector("downhill-experiment")?.clientHeight);
    const natural = () =>
      frameIn(page)
        .locator("#root")
        .evaluate((root) => root.getBoundingClientRect().height);
    await expect.poll(async () => (await height()) === Math.ceil(await natural())).toBe(true);
    const before = await height();
    await page.evaluate(() => {
      postMessage({ downhill: 1, type: "height", height: 900 }, "*");
      const stranger = document.createElement("iframe");
      stranger.srcdoc = `<script>parent.postMessage({ downhill: 1, type: "height", height: 900 }, "*")</script>`;
      document.body.append(stranger);
      return new Promise((resolve) => {
        addEventListener("message", ({ source }) => source === stranger.contentWindow && setTimeout(resolve));
      });
    });
    expect(await height()).toBe(before);
    const own = page.frames().find((frame) => frame.url().includes("embed.html"));
    await own?.evaluate(() => parent.postMessage({ downhill: 1, type: "height", height: 1e9 }, "*"));
    await expect.poll(height).toBe(2000);
  });

  test("shows its poster in print, and a link without scripts", async ({ page, site, browser }) => {
    const address = site.page(element("", poster(site)), script(site));
    await page.goto(address);
    await playOutside(page).click();
    await expect(page.getByRole("img", { name: "A race" })).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("img", { name: "A race" })).toBeVisible();
    await expect(page.locator("iframe[title='Optimizer race']")).toBeHidden();
    const printed = await page.locator("downhill-experiment").boundingBox();
    expect(printed?.height, "the poster’s, not the frame’s").toBeLessThan(400);

    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(address);
    await expect(still.getByRole("link", { name: "A race" })).toBeVisible();
    await context.close();
  });

  test("lets the page be scrolled over it, and zooms with Ctrl", async ({ page, site }) => {
    await page.goto(site.page(`${element()}<div style="height:4000px"></div>`, script(site)));
    await playOutside(page).click();
    const frame = frameIn(page);
    await expectRun(frame);
    const reset = frame.getByRole("button", { name: "Reset view" });
    await frame.getByRole("application").hover();
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(reset).toBeDisabled();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 60);
    await page.keyboard.up("Control");
    await expect(reset).toBeEnabled();
  });

  test("stays paused in sight if it was paused out of sight", async ({ page, site }) => {
    const long = `<downhill-experiment experiment="o=sgd,lr:0.00001&amp;steps=100000"></downhill-experiment>`;
    await page.goto(site.page(`${long}<div style="height:4000px"></div>`, script(site)));
    await playOutside(page).click();
    const timeline = frameIn(page).getByRole("slider", { name: "Timeline" });
    await expect.poll(async () => Number(await timeline.inputValue())).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo(0, 3500));
    const play = frameIn(page).getByRole("button", { name: "Play", exact: true });
    await expect(play).toBeAttached();
    await page
      .locator("downhill-experiment")
      .evaluate((made: HTMLElement & { pause(): void }) => made.pause());
    const rested = await timeline.inputValue();
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.locator("downhill-experiment")).toBeInViewport();
    const own = page.frames().find((frame) => frame.url().includes("embed.html"));
    await own?.evaluate(
      () =>
        // The frame's observer is older and is called first; its effect is drawn two animation frames later.
        new Promise((resolve) => {
          const twoPictures = () => requestAnimationFrame(() => requestAnimationFrame(resolve));
          const seen = new IntersectionObserver(([entry]) => {
            if (!entry.isIntersecting) return;
            seen.disconnect();
            twoPictures();
          });
          seen.observe(document.documentElement);
        }),
    );
    await expect(play).toBeVisible();
    await expect(timeline).toHaveValue(rested);
  });

  test("reports to its page which values of the experiment it could not use", async ({ page, site }) => {
    const bad = `<downhill-experiment experiment="surface=nowhere" height="600px"></downhill-experiment>`;
    await page.goto(site.page(bad, script(site)));
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("error", (event) =>
            resolve((event as unknown as CustomEvent).detail.message),
          );
        }),
    );
    await playOutside(page).click();
    expect(await told).toContain("surface=nowhere");
    expect((await page.locator("downhill-experiment").boundingBox())?.height).toBe(600);
  });

  test("computes its race next to embeds with more to compute", async ({ page, site }) => {
    // There are as many long computations as threads, and one more embed that waits for a thread.
    const large = "data=digits&amp;net=64,64&amp;steps=40";
    const body = [large, large, large, large, "surface=ackley"].map(
      (spec) => `<downhill-experiment height="160" experiment="${spec}"></downhill-experiment>`,
    );
    await page.goto(site.page(body.join(""), script(site)));
    await page.evaluate(async () => {
      await customElements.whenDefined("downhill-experiment");
      for (const made of document.querySelectorAll("downhill-experiment"))
        made.shadowRoot?.querySelector("button")?.click();
    });
    const frames = page.locator("iframe[title='Optimizer race']");
    await expect(frames).toHaveCount(5);
    await frames.first().scrollIntoViewIfNeeded();
    await expectRun(frames.first().contentFrame(), 40);
    for (const frame of await frames.all()) await expect(frame.contentFrame().getByRole("alert")).toBeEmpty();
  });

  test("leaves nothing behind when it is removed, and can be inserted elsewhere", async ({ page, site }) => {
    await page.goto(site.page(`${element()}<div id="there"></div>`, script(site)));
    await playOutside(page).click();
    await expectRun(frameIn(page));
    await page.evaluate(() => {
      const moved = document.querySelector("downhill-experiment");
      if (moved) document.querySelector("#there")?.append(moved);
    });
    await expect(playOutside(page)).toBeVisible();
    await playOutside(page).click();
    await expectRun(frameIn(page));
  });
});

test.describe("an element whose frame cannot be reached", () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  for (const [what, answer] of [
    ["the network fails", (route: Route) => route.abort()],
    ["the page is missing", (route: Route) => route.fulfill({ status: 404, body: "" })],
  ] as const)
    test(`shows its poster and its link, tells its page, and tries again, where ${what}`, async ({
      page,
      site,
    }) => {
      await page.route(/embed\.html|pool\.html/, answer);
      await page.goto(site.page(element("", poster(site)), script(site)));
      const told = page.evaluate(
        () =>
          new Promise((resolve) => {
            document.addEventListener("error", (event) =>
              resolve((event as unknown as CustomEvent).detail?.message),
            );
          }),
      );
      await playOutside(page).click();
      expect(await told).toBe(`Downhill could not be reached at ${site.downhill}/embed.html`);
      await expect(page.getByRole("status")).toHaveText(/could not be reached/);
      const link = page.getByRole("link", { name: "Open in Downhill" });
      await expect(link).toHaveAttribute("href", `${site.downhill}/#surface=beale&o=adam,lr:0.05&steps=300`);
      await expect(page.getByRole("img", { name: "A race" })).toBeVisible();
      expect(page.frames(), "no frame is left").toHaveLength(1);
      await page.unroute(/embed\.html|pool\.html/);
      await expect(playOutside(page)).toHaveText("Try again");
      await playOutside(page).click();
      await expectRun(frameIn(page));
      await expect(page.getByRole("status")).toBeHidden();
    });
});

test.describe("a frame by itself", () => {
  for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin", null])
    test(`runs with ${sandbox === null ? "no sandbox" : `sandbox="${sandbox}"`}`, async ({ page, site }) => {
      const attribute = sandbox === null ? "" : `sandbox="${sandbox}"`;
      const source = `${other(site)}/some/where/embed.html?autoplay#${experiment}`;
      const frame = `<iframe title="Optimizer race" src="${source}" width="640" height="420" ${attribute}></iframe>`;
      await page.goto(site.page(frame));
      await expectRun(frameIn(page));
    });

  test("says which values of its address it could not use", async ({ page, site }) => {
    const source = `${site.downhill}/embed.html#surface=nowhere&amp;steps=300`;
    await page.goto(
      site.page(`<iframe title="Optimizer race" src="${source}" width="640" height="420"></iframe>`),
    );
    const notice = frameIn(page).getByText("surface=nowhere");
    await expect(notice).toBeVisible();
    expect(await notice.evaluate(isOnTop), "nothing lies over it").toBe(true);
    await frameIn(page)
      .getByRole("button", { name: /^Dismiss/ })
      .click();
    await expect(notice).toBeHidden();
  });

  test("names its contenders and their hyperparameters", async ({ page, site }) => {
    await page.goto(`${site.downhill}/embed.html#o=adam,lr:0.05,beta1:0.8&o=sgd`);
    const legend = page.getByRole("list", { name: "Optimizers" });
    await expect(legend.getByRole("listitem").first()).toHaveText("Adamlr 0.05, beta 1 0.8");
    await expect(legend.getByRole("listitem").last()).toHaveText(/^SGDlr [\d.]+$/);
  });

  test("is accessible with all controls, some and none", async ({ page, site }) => {
    for (const controls of ["none", "play", "all"]) {
      await page.goto(`${site.downhill}/embed.html?controls=${controls}#surface=beale&steps=300`);
      await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
      await expectAccessible(page, controls);
    }
  });
});

test("a problem shows its parts, which keys read, to the end of its race", async ({ page, site }) => {
  const embed = element("autoplay").replace(
    experiment,
    "problem=quadratic,dimensions:4&amp;o=sgd,lr:0.01&amp;steps=40",
  );
  await page.goto(site.page(script(site) + embed));
  const frame = frameIn(page);
  await expectRun(frame, 40);
  const parts = frame.getByRole("slider", { name: "Quadratic: eigendirections" });
  await parts.focus();
  await page.keyboard.press("End");
  await expect(parts).toHaveAttribute("aria-valuetext", /^Eigendirection 4, eigenvalue 100/);
});
