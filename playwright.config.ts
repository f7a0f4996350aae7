import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { findChromium, launchOptions } from "./scripts/find-chromium.mjs";

// Playwright reads this file in every process it starts; they inherit the port that the first one chose.
process.env.PORT ??= String(await freePort(4173));
const address = `http://127.0.0.1:${process.env.PORT}`;
const { channel } = await findChromium();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // Limits for what hangs: a busy machine is slow, and no test fails for that.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: "list",
  use: {
    ...(channel ? { channel } : {}),
    baseURL: address,
    launchOptions: await launchOptions(),
    viewport: { width: 1440, height: 900 },
    // Else every test would fetch all files of the page, and requests that it answers itself would be answered already.
    serviceWorkers: "block",
  },
  projects: [
    { name: "chromium", testIgnore: "thorough/**" },
    // Takes minutes: `.ci/run` runs it, `npm test` does not.
    // One failure of its six hundred would cost the whole hour, so a test has a second try; which ones took it is printed.
    { name: "thorough", testMatch: "thorough/**/*.test.ts", retries: 1 },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${process.env.PORT} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});

/** `wanted` where nobody listens there, else any port that is free. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => (wanted === 0 ? reject(new Error("no free port")) : resolve(freePort(0))));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : wanted));
    });
  });
}
