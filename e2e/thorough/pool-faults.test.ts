import type { Page } from "@playwright/test";
import { HostSite } from "../host-site.ts";
import { test as base, expect } from "../test.ts";

const test = base.extend<{ site: HostSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = await HostSite.start();
    await use(site);
    await site.stop();
  },
  homes: async ({ site }, use) => use([site.origin]),
});
test.use({ expectedErrors: /a fault/ });

const faults = {
  hangs: "for (;;);",
  throws: 'throw new Error("a fault");',
  ends: "close();",
} as const;

/** Lets the first thread of the pool fail once it has got so many messages. */
async function spoilPool(page: Page, fault: string, messages: number): Promise<void> {
  const hook = `;{ let got = 0; addEventListener("message", () => { got += 1; if (got === ${messages}) { ${fault} } }); }`;
  const spoil = `{
    let text = "";
    let started = 0;
    const [TrueBlob, TrueWorker] = [Blob, Worker];
    globalThis.Blob = class extends TrueBlob {
      constructor(parts, options) { super(parts, options); text = parts[0]; }
    };
    globalThis.Worker = class extends TrueWorker {
      constructor(address, options) {
        const spoilt = new TrueBlob([text, ${JSON.stringify(hook)}], { type: "text/javascript" });
        super(started++ === 0 ? URL.createObjectURL(spoilt) : address, options);
      }
    };
  }`;
  await page.route(/embed\/pool\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: spoil + (await response.text()) });
  });
}

for (const [how, fault] of Object.entries(faults))
  test(`an embed whose thread ${how} goes on with another, and so do those that share it`, async ({
    page,
    site,
  }) => {
    await spoilPool(page, fault, 8);
    const embeds = [
      "surface=beale&amp;o=adam,lr:0.05&amp;steps=300",
      "data=moons&amp;o=adam&amp;steps=60",
    ].map((link) => `<downhill-experiment experiment="${link}" height="380"></downhill-experiment>`);
    await page.goto(
      site.page(embeds.join(""), `<script src="${site.downhill}/downhill-embed.js" defer></script>`),
    );
    const plays = page.getByRole("button", { name: /^Play: / });
    await plays.first().click();
    await plays.first().click();
    const frames = page.locator("iframe[title='Optimizer race']");
    await expect(frames).toHaveCount(2);
    for (const [i, steps] of ["300", "60"].entries()) {
      await frames.nth(i).scrollIntoViewIfNeeded();
      await expect(frames.nth(i).contentFrame().getByRole("slider", { name: "Timeline" })).toHaveValue(steps);
    }
  });
