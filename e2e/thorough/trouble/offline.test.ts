import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { HostSite } from "../../testing/host-site.ts";
import { Playground } from "../../testing/playground.ts";
import { test as base, expect } from "../../testing/test.ts";
import { visits } from "./lazy-visits.ts";
import { OfflineSite } from "./offline-site.ts";

interface Published {
  readonly files: OfflineSite;
  readonly host: HostSite;
}

const test = base.extend<{ site: Published }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const files = new OfflineSite();
    const host = await HostSite.start(files.folder);
    await use({ files, host });
    await host.stop();
    files.remove();
  },
  /** The page's address, below a path that the build did not know. */
  baseURL: async ({ site }, use) => use(`${site.host.downhill}/`),
  homes: async ({ site }, use) => use([site.host.origin]),
});

// Browsers print that a file was not found or is another, that the service worker could not be asked for, and that WebGL is
// slow without a graphics card; React, that a part was still loading when its page was left.
const expectedErrors =
  /GPU stall|no canvas|Failed to load resource|Failed to fetch|'integrity' attribute|fetching the script|a part of the page could not be loaded/;
test.use({ serviceWorkers: "allow", expectedErrors });

/** Opens an experiment and waits until all files of the page are kept. */
async function visitOnce(page: Page, link = "o=sgd&o=adam&steps=50"): Promise<Playground> {
  const playground = await new Playground(page).open(link);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
  });
  return playground;
}

const entryOf = (page: Page) =>
  page.evaluate(() => document.querySelector("script[type=module][src]")?.getAttribute("src") ?? "");

/** Looks for a new version, and waits until it is installed or refused. */
const lookForVersion = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker>((resolve) =>
      registration.addEventListener("updatefound", () => {
        if (registration.installing) resolve(registration.installing);
      }),
    );
    await registration.update();
    const worker = await found;
    while (worker.state === "installing")
      await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
    return worker.state;
  });

const offerOf = (page: Page) => page.getByRole("status").filter({ hasText: "A new version is here" });

test("opens every part without a network after one visit, under any path", async ({ page, site }) => {
  test.setTimeout(1_200_000);
  const playground = await visitOnce(page);
  await site.host.stop();
  await page.reload();
  await playground.seek(50);
  expect((await playground.values()).caption).toBe("At step 50");
  for (const { source, link, ask, part } of visits)
    await test.step(source, async () => {
      // Some parts are for readers who have not been here.
      await page.evaluate(() => localStorage.clear());
      await new Playground(page).open(link);
      await ask?.(page);
      await expect(part(page)).toBeVisible();
      await expect(page.getByText("could not be loaded"), source).toHaveText([]);
    });
});

test("runs races of every kind without a network", async ({ page, site }) => {
  await visitOnce(page);
  await site.host.stop();
  for (const link of [
    "data=digits&o=muon&steps=5",
    "problem=memory&o=adam&steps=5",
    "f=x^4%2By^2&o=lbfgs&steps=5",
  ]) {
    const playground = await new Playground(page).open(link);
    await playground.seek(5);
    expect((await playground.values()).caption).toBe("At step 5");
  }
});

test("offers a new version, which keeps the experiment, and serves the old one as long as it is open", async ({
  page,
  context,
  site,
}) => {
  const playground = await visitOnce(page);
  const old = await entryOf(page);
  const other = await context.newPage();
  const second = await visitOnce(other, "o=adam&steps=20");
  const entry = site.files.publish("ShareDialog", "LessonsDialog");

  expect(await lookForVersion(page)).toBe("installed");
  for (const tab of [page, other]) await expect(offerOf(tab)).toBeVisible();
  expect(await entryOf(page), "nothing is forced").toBe(old);
  await other.getByRole("button", { name: "Share", exact: true }).click();
  await expect(other.getByRole("tab", { name: "Picture" })).toBeVisible();
  await other.keyboard.press("Escape");

  await playground.seek(30);
  await playground.field("lr, Adam").fill("0.02");
  await playground.field("lr, Adam").press("Enter");
  await expect.poll(() => playground.link()).toContain("0.02");
  const link = playground.link();
  await offerOf(page).getByRole("button", { name: "Reload", exact: true }).click();
  await expect.poll(() => entryOf(page).catch(() => "")).toContain(entry);
  await expect(playground.play.or(playground.again)).toBeVisible();
  expect(playground.link()).toBe(link);

  // The tab of the old version has parts that no server has any more.
  await second.learn("Lessons");
  await expect(other.getByRole("link", { name: /^Start: / }).first()).toBeVisible();
  expect(await entryOf(other)).toBe(old);
  await other.keyboard.press("Escape");
  await second.seek(20);

  await other.close();
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => caches.keys().then((names) => names.length)), "old files are removed")
    .toBe(1);
});

test("keeps the old version while a new one is published in part", async ({ page, site }) => {
  const playground = await visitOnce(page);
  const old = await entryOf(page);
  site.files.publish("ShareDialog");
  site.files.withhold("ShareDialog");
  expect(await lookForVersion(page)).toBe("redundant");
  await page.reload();
  await playground.seek(50);
  expect(await entryOf(page)).toBe(old);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByRole("tab", { name: "Picture" })).toBeVisible();
  await expect(offerOf(page)).toHaveCount(0);
});

test("answers for the playground only, not for embeds or other files beside it", async ({ page, site }) => {
  await visitOnce(page);
  const answered = async (path: string) => {
    const response = await page.goto(`${site.host.downhill}/${path}`);
    return response?.fromServiceWorker();
  };
  expect(await answered("")).toBe(true);
  expect(await answered("?o=sgd")).toBe(true);
  expect(await answered("embed.html")).toBe(false);
  expect(await answered("THIRD-PARTY-LICENSES.txt")).toBe(false);
});

test("fetches nothing ahead where the browser saves data", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  const loaded = page.waitForResponse(/\/assets\/offline-[\w-]+\.js/);
  await new Playground(page).open("o=sgd");
  await (await loaded).finished();
  // Longer than the page waits before it registers.
  await page.evaluate(async () => {
    for (let i = 0; i < 10; i++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
  ).toBe(0);
});

test("can be installed", async ({ page, site }) => {
  await visitOnce(page);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .evaluate((element) => (element as HTMLMetaElement).content);
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining(["worker-src 'self' blob:", "manifest-src 'self'"]),
  );
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A context of a test is a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  const { icons } = JSON.parse(site.files.text("manifest.webmanifest"));
  for (const { src, sizes, type } of icons.filter(({ type }: { type: string }) => type === "image/png")) {
    const drawn = await page.evaluate(async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      return `${image.width}x${image.height}`;
    }, src);
    expect(drawn, `${src}, ${type}`).toBe(sizes);
  }
});

test("its list has exactly the files that the page may load", async ({ site }) => {
  const entries = /["'`]?([\w./-]*)["'`]?:["'`]([A-Za-z0-9+/]{43}=)["'`]/g;
  const listed = [...site.files.text("sw.js").matchAll(entries)].map(([, path]) => path || "index.html");
  const all = readdirSync(site.files.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.files.folder.length + 1)
        .replaceAll("\\", "/"),
    )
    // Browsers that can run the page take fonts as WOFF2.
    .filter((path) => !/\.(woff|ttf)$/.test(path) && path !== "sw.js");
  const reached = new Set(["index.html"]);
  for (const path of reached) {
    if (!/\.(html|js|css|webmanifest)$/.test(path)) continue;
    const text = readFileSync(join(site.files.folder, path), "utf8");
    for (const other of all) if (text.includes(nameIn(other))) reached.add(other);
  }
  const embeds = /^embed[./]|^downhill-embed/;
  expect(listed.sort()).toEqual([...reached].filter((path) => !embeds.test(path)).sort());
});

/** Returns how the page's texts name a file: pictures of the gallery by the name of their experiment. */
const nameIn = (path: string): string => basename(path).replace(/^([\w-]+)-(light|dark)\.svg$/, "$1");
