// `npm run screenshot`: takes the README's pictures from a real run of the built page.
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { launchOptions } from "./find-chromium.mjs";
import { root } from "./install.mjs";

const link = "#steps=500";
const shownStep = 310;

await build({ root, logLevel: "warn" });
const server = await preview({ root, preview: { port: 4180 } });
const browser = await chromium.launch(await launchOptions());
try {
  const [address] = server.resolvedUrls?.local ?? [];
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: 1,
      colorScheme,
    });
    await page.goto(`${address}${link}`);
    await page.getByRole("slider", { name: /step/i }).fill(String(shownStep));
    await page.screenshot({ path: join(root, "docs", `screenshot-${colorScheme}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
