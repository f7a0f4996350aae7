import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** The panel of a lesson, played by keyboard alone. */
export class LessonPlayer {
  readonly page: Page;
  readonly panel: Locator;
  /** The sentence about the race at its end. */
  readonly shown: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole("region", { name: /^Lesson: / });
    this.shown = this.panel.getByRole("status");
  }

  /** Presses Tab until an element has the focus. */
  async tabTo(element: Locator): Promise<void> {
    await expect(element).toBeVisible();
    for (let presses = 0; presses < 120; presses++) {
      if (await element.evaluate((one) => one === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${element}`);
  }

  /** Presses a button of the panel. */
  async press(name: string): Promise<void> {
    await this.tabTo(this.panel.getByRole("button", { name, exact: true }));
    await this.page.keyboard.press("Enter");
  }

  /** Makes some prediction where the step asks for one. */
  async predict(): Promise<void> {
    const { page, panel } = this;
    const radio = panel.getByRole("radio").first();
    const handle = panel.getByRole("slider").last();
    const mark = page.getByRole("button", { name: /^Predicted end point/ });
    if ((await radio.count()) > 0) {
      await this.tabTo(radio);
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      await expect(panel.getByRole("radio", { checked: true })).toHaveCount(1);
    } else if ((await handle.count()) > 0) {
      await this.tabTo(handle);
      const before = await handle.getAttribute("aria-valuetext");
      await page.keyboard.press("PageDown");
      await page.keyboard.press("ArrowUp");
      await expect(handle).not.toHaveAttribute("aria-valuetext", before ?? "");
    } else if ((await mark.count()) > 0) {
      const before = await mark.getAttribute("aria-label");
      await this.tabTo(mark);
      await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("ArrowDown");
      await expect(mark).not.toHaveAttribute("aria-label", before ?? "");
    } else return;
    await this.press("Run the race");
  }

  /** Plays the present step, and waits for what the race has shown. @returns that, as text */
  async playStep(): Promise<string> {
    await this.predict();
    const next = this.panel.getByRole("button", { name: /^(Next|Finish)$/ });
    const skip = this.panel.getByRole("button", { name: "Skip to the end", exact: true });
    await expect(skip.or(next)).toBeVisible();
    // At once, as the race may end meanwhile, and the button then leads on.
    await this.panel.evaluate((panel) => {
      const buttons = [...panel.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent === "Skip to the end")?.click();
    });
    await expect(next).toBeVisible();
    await expect(this.shown).not.toBeEmpty();
    return (await this.shown.textContent()) ?? "";
  }
}
