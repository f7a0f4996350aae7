// `npm run screenshot`: takes the README's pictures from a real run of the built page.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { launchOptions } from "./find-chromium.mjs";
import { root } from "./install.mjs";

const link = "#steps=500";
const step = 310;

await build({ root, logLevel: "warn" });
const server = await preview({ root, preview: { port: 4180 } });
const browser = await chromium.launch(await launchOptions());
try {
  const address = server.resolvedUrls?.local[0] ?? "";
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
    await page.goto(address + link);
    await page.getByRole("slider", { name: "Loss, chart" }).waitFor();
    const timeline = page.getByRole("slider", { name: "Timeline" });
    await timeline.fill(String(step));
    await timeline.blur();
    writeFileSync(join(root, "docs", `screenshot-${colorScheme}.png`), await settled(page));
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * Takes a picture of the page once it no longer changes: after the equations are typeset and the heights are drawn.
 * @param {import("@playwright/test").Page} page
 */
async function settled(page) {
  await page.waitForLoadState("networkidle");
  let before = await page.screenshot();
  for (;;) {
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}
