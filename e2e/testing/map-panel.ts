import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Returns the slider that reads a map's cells. */
export const mapOf = (page: Page) => page.getByRole("slider", { name: /^Map: / });

/** Returns the captions of the scatters of random settings. */
export const scattersIn = (panel: Locator) => panel.locator("figcaption").filter({ hasText: "ρ" });

/** Waits until a map is computed. */
export async function computed(page: Page): Promise<void> {
  await expect(mapOf(page)).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Cells of the map" })).toBeHidden();
  await expect(mapOf(page)).not.toHaveAttribute("aria-valuetext", /not? .*computed/);
}
