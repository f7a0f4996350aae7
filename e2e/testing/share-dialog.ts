import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";

/** Opens the Share dialog at one of its tabs. */
export async function openTab(page: Page, tab: string): Promise<Locator> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("tab", { name: tab }).click();
  return dialog;
}

/** Presses a button and returns the file that the browser saves. */
export async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
