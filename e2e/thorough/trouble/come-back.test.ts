import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

test.use({
  // The file that it goes to meanwhile has no icon.
  expectedErrors: /404/,
  // Playwright turns off the cache of pages that were left.
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
      args: [...(launchOptions.args ?? []), "--enable-features=BackForwardCache"],
    }),
});

test("a page that is come back to has everything that it had", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=300");
  await playground.seek(120);
  await page.evaluate(() =>
    addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { persisted })),
  );
  await page.goto("./THIRD-PARTY-LICENSES.txt");
  await page.evaluate(() => history.back()).catch(() => {});
  await expect(playground.timeline).toHaveValue("120");
  expect(await page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted)).toBe(true);
  await playground.field("lr, Adam").fill("0.06");
  await playground.field("lr, Adam").press("Enter");
  await playground.seek(300);
  expect((await playground.values()).caption).toBe("At step 300");
});
