// Unpacks the Chromium inside @sparticuz/chromium into TMPDIR. Run as a separate process (by
// find-chromium.mjs), because the package reads its target folder and platform from the environment.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
