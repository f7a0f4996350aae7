import { type BrowserContext, test as base, expect } from "@playwright/test";
import { Guards } from "../guards/guards.ts";

/**
 * A test whose pages are all watched, those of further contexts, popups, frames and workers included: it fails if one
 * does what `Guards` names.
 */
export const test = base.extend<{ expectedErrors: RegExp | null; homes: string[]; guards: Guards }>({
  /** Problems that a test causes on purpose: `test.use({ expectedErrors: /…/ })`. */
  expectedErrors: [null, { option: true }],

  /** Origins that the page may request files from. */
  homes: async ({ baseURL }, use) => use([baseURL ?? ""]),

  guards: [
    async ({ browser, homes, expectedErrors }, use) => {
      const guards = new Guards(homes);
      const watch = (context: BrowserContext) => void guards.watch(context);
      browser.on("context", watch);
      await use(guards);
      browser.off("context", watch);
      const unexpected = guards.problems.filter((text) => !expectedErrors?.test(text));
      expect(unexpected, "what the page complained about").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
