import type { Page } from "@playwright/test";

/** Presses Tab until `name` has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element) return "";
      const shown =
        element instanceof HTMLInputElement && element.type === "range" ? "" : element.textContent;
      return element.getAttribute("aria-label") ?? shown ?? "";
    });
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`Tab never came to ${name}, but to ${seen.join(" | ")}`);
}
