import type { Page } from "@playwright/test";
import { HostSite } from "../../testing/host-site.ts";
import { test as base, expect } from "../../testing/test.ts";

const test = base.extend<{ site: HostSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = await HostSite.start();
    await use(site);
    await site.stop();
  },
  homes: async ({ site }, use) => use([site.origin]),
});

/** A policy that permits what these pages do, except requests. */
const policy = `<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; img-src data:; script-src 'unsafe-inline' blob:; worker-src blob:; frame-src 'self'">`;

const script = (text: string) => `<script>${text}</script>`;
/** A script that runs a text in a worker. */
const inWorker = (text: string) =>
  `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: "text/javascript" })));`;
const elsewhere = "http://localhost:9/nobody";

interface Misdeed {
  readonly script: string;
  readonly head?: string;
  readonly caught: RegExp;
  /** True if the script goes to another page. */
  readonly leaves?: boolean;
}

/** Scripts that do one thing which no page may do, with the sentence that the guards keep of it. */
const misdeeds: Readonly<Record<string, Misdeed>> = {
  "prints an error": { script: `console.error("so");`, caught: /^printed so$/ },
  "prints a warning": { script: `console.warn("so");`, caught: /^printed so$/ },
  "prints an error in a worker": { script: inWorker(`console.error("so");`), caught: /^printed so$/ },
  throws: { script: `throw new Error("a fault");`, caught: /^threw Error: a fault/ },
  "throws in a worker": { script: inWorker(`throw new Error("a fault");`), caught: /^threw Error: a fault/ },
  "leaves a rejection": { script: `Promise.reject(new Error("a fault"));`, caught: /^threw Error: a fault/ },
  "leaves a rejection in a worker": {
    script: inWorker(`Promise.reject(new Error("a fault"));`),
    caught: /^threw Error: a fault/,
  },
  "breaks the policy": {
    head: policy,
    script: `fetch("/a-file").catch(() => {});`,
    caught: /policy violation: connect-src refused .*\/a-file/,
  },
  "breaks the policy in a worker": {
    head: policy,
    script: inWorker(`setInterval(() => fetch("${elsewhere}").catch(() => {}), 10);`),
    caught: /policy violation: connect-src refused .*\/nobody/,
  },
  "requests from elsewhere": {
    script: `new Image().src = "${elsewhere}";`,
    caught: /^asked for http:\/\/localhost:9\/nobody$/,
  },
  "requests from elsewhere in a worker": {
    script: inWorker(`fetch("${elsewhere}", { mode: "no-cors" }).catch(() => {});`),
    caught: /^asked for http:\/\/localhost:9\/nobody$/,
  },
  "sends a beacon elsewhere": {
    script: `navigator.sendBeacon("${elsewhere}", "so");`,
    caught: /^asked for http:\/\/localhost:9\/nobody$/,
  },
  "connects elsewhere": {
    script: `new WebSocket("ws://localhost:9/nobody");`,
    caught: /^asked for ws:\/\/localhost:9\/nobody$/,
  },
  "adds to Object.prototype": {
    script: `Object.prototype.extra = 1;`,
    caught: /^changed Object\.prototype\.extra$/,
  },
  "replaces a method of arrays": {
    script: `Array.prototype.at = () => 1;`,
    caught: /^changed Array\.prototype\.at$/,
  },
  "adds to Function.prototype": {
    script: `Function.prototype.extra = 1;`,
    caught: /^changed Function\.prototype\.extra$/,
  },
  "removes what the guards themselves need": {
    script: `delete Object.prototype.toString; delete Function.prototype.bind; delete Array.prototype.map;`,
    caught: /^changed (Object\.prototype\.toString$|so much that it cannot be asked)/,
  },
  "adds to Object.prototype and leaves": {
    script: `Object.prototype.extra = 1; setTimeout(() => location.assign("/some/where/favicon.svg"));`,
    leaves: true,
    caught: /^changed Object\.prototype\.extra$/,
  },
};

/** Ways to open an address, in which a page is watched. */
const ways: Readonly<Record<string, (page: Page, address: string, site: HostSite) => Promise<void>>> = {
  "a page": async (page, address) => void (await page.goto(address)),
  "a frame": async (page, address, site) =>
    void (await page.goto(site.page(`<iframe src="${address}"></iframe>`))),
  "a popup": async (page, address) => {
    const popup = page.waitForEvent("popup");
    await page.evaluate((to) => void open(to), address);
    await (await popup).waitForLoadState();
  },
  "a further page": async (page, address) => void (await (await page.context().newPage()).goto(address)),
  "a page of another context": async (page, address) => {
    const context = await page.context().browser()?.newContext();
    await (await context?.newPage())?.goto(address);
    await context?.close();
  },
};

const everywhere = ["prints an error", "throws", "requests from elsewhere", "adds to Object.prototype"];

for (const [what, misdeed] of Object.entries(misdeeds))
  for (const [where, open] of Object.entries(ways).slice(0, everywhere.includes(what) ? undefined : 1))
    test.describe(`the test of ${where} that ${what}`, () => {
      // What is expected on purpose is not held against the test, so this one fails if nothing is caught.
      test.use({ expectedErrors: /./ });

      test("is told so", async ({ page, site, guards }) => {
        await open(page, site.page(script(misdeed.script), misdeed.head), site);
        if (misdeed.leaves) await page.waitForURL(/favicon/);
        // Prototypes are looked at when a page closes.
        if (misdeed.caught.source.includes("changed")) await page.context().close();
        await expect.poll(() => guards.problems).toContainEqual(expect.stringMatching(misdeed.caught));
      });
    });

test("a page that does nothing of the kind has no problems", async ({ page, site, guards }) => {
  await page.goto(site.page(script(`console.log([1, 2].map(String)); fetch(location.href);`)));
  await page.context().close();
  expect(guards.problems).toEqual([]);
});

for (const what of everywhere)
  test.fail(`a page that ${what} fails its test`, async ({ page, site }) => {
    await page.goto(site.page(script(misdeeds[what].script)));
    await page.waitForLoadState("networkidle");
  });
