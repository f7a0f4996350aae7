import { test as base, expect, type Page } from "@playwright/test";

/**
 * A test with a watched page, which must print no error, throw none, break no rule of its security policy and request
 * nothing from another host.
 */
export const test = base.extend<{ expectedErrors: RegExp | null; homes: string[] }>({
  /** Errors that a test causes on purpose: `test.use({ expectedErrors: /…/ })`. */
  expectedErrors: [null, { option: true }],

  /** Origins that the page may request files from. */
  homes: async ({ baseURL }, use) => use([baseURL ?? ""]),

  page: async ({ page, homes, expectedErrors }, use) => {
    const problems = watch(page, homes);
    await use(page);
    const unexpected = problems.filter((text) => !expectedErrors?.test(text));
    expect(unexpected, "what the page complained about").toEqual([]);
  },
});

export { expect };

function watch(page: Page, homes: readonly string[]): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`threw ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    // Chromium prints violations of the security policy as errors too.
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`printed ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !homes.some((home) => url.startsWith(home)))
      problems.push(`asked for ${url}`);
  });
  return problems;
}
