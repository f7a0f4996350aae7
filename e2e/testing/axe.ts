import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Rules about colours; the others find the same in the dark theme as in the light one. */
const ofColours = ["color-contrast", "link-in-text-block"];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Checks the page in its present state by axe's rules, in the light theme and in the dark one.
 *
 * @param place names the state in messages, where a test checks several
 * @param within a selector of the part that is checked
 */
export async function expectAccessible(page: Page, place: string, within?: string): Promise<void> {
  await turn(page, "light");
  expect(await findings(page, { type: "tag", values: tags }, within), `${place}, light`).toEqual([]);
  await turn(page, "dark");
  expect(await findings(page, { type: "rule", values: ofColours }, within), `${place}, dark`).toEqual([]);
  await turn(page, "light");
}

async function turn(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // An element that fades from one theme to the other has colours of neither for a moment.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map((animation) => animation.finished));
  });
}

async function findings(
  page: Page,
  runOnly: { type: "tag" | "rule"; values: string[] },
  within?: string,
): Promise<string[]> {
  // Axe is added to a page only once: its half a million characters take longer than many checks.
  const isThere = await page.evaluate(() => "axe" in globalThis);
  // The content of a frame is checked separately.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: "0" } : {}) })
    .setLegacyMode()
    .exclude("iframe");
  if (within) axe.include(within);
  const { violations } = await axe.options({ runOnly, resultTypes: ["violations"] }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`.slice(0, 300)),
  );
}
