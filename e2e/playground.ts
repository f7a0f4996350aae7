import { createHash } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** The page as a person sees it: found by role and label, moved by mouse, keyboard and finger. */
export class Playground {
  readonly page: Page;
  readonly stage: Locator;
  readonly timeline: Locator;
  readonly play: Locator;
  readonly pause: Locator;
  readonly again: Locator;
  readonly charts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stage = page.getByRole("region", { name: "Race" });
    this.timeline = page.getByRole("slider", { name: "Timeline" });
    this.play = page.getByRole("button", { name: "Play", exact: true });
    this.pause = page.getByRole("button", { name: "Pause" });
    this.again = page.getByRole("button", { name: "Play again" });
    this.charts = page.getByRole("region", { name: "Charts" });
  }

  /** Opens an experiment, `hash` without its `#`, on a page of its own. */
  async open(hash = ""): Promise<this> {
    // A change of the hash alone would be followed without loading the page again.
    await this.page.goto("about:blank");
    await this.page.goto(hash === "" ? "./" : `./#${hash}`);
    await expect(this.play.or(this.again)).toBeVisible();
    return this;
  }

  /** The experiment in the address, readable. */
  link(): string {
    return decodeURIComponent(new URL(this.page.url()).hash.slice(1));
  }

  contender(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  slider(name: string): Locator {
    return this.page.getByRole("slider", { name, exact: true });
  }

  field(name: string): Locator {
    return this.page.getByRole("textbox", { name, exact: true });
  }

  /** The step that the cursor stands at. */
  async step(): Promise<number> {
    return Number(await this.timeline.inputValue());
  }

  /** Puts the cursor at a step and waits until the race has been computed as far. */
  async seek(step: number): Promise<void> {
    await this.timeline.fill(String(step));
    await expect(this.timeline).toHaveValue(String(step));
    await expect.poll(async () => (await this.values()).caption).toBe(`At step ${step}`);
  }

  /** Every contender's exact numbers where the cursor stands, from the table under the charts. */
  async values(): Promise<{ caption: string; rows: string[][] }> {
    const table = this.page.getByRole("region", { name: "Values as a table" }).getByRole("table");
    if (!(await table.isVisible())) await this.page.getByText("Show values as a table").click();
    await expect(table).toBeVisible();
    return table.evaluate((element: HTMLTableElement) => ({
      caption: element.caption?.textContent?.trim() ?? "",
      rows: [...(element.tBodies[0]?.rows ?? [])].map((row) =>
        [...row.cells].map((cell) => cell.textContent?.trim() ?? ""),
      ),
    }));
  }

  /** One contender's row of the table: its step, loss, gradient norm, distance, x and y. */
  async valuesOf(name: string): Promise<string[]> {
    const { rows } = await this.values();
    const row = rows.find(([first]) => first === name);
    if (!row) throw new Error(`${name} is not among ${rows.map(([first]) => first).join(", ")}`);
    return row.slice(1);
  }

  /** A fingerprint of the picture on the stage, taken once it no longer changes. */
  async picture(): Promise<string> {
    let last = "";
    let settled = false;
    await expect
      .poll(
        async () => {
          const now = await this.glimpse();
          settled = now === last;
          last = now;
          return settled;
        },
        { message: "the stage comes to rest", intervals: [100] },
      )
      .toBe(true);
    return last;
  }

  /** A fingerprint of the picture as it is at this moment. */
  async glimpse(): Promise<string> {
    const pixels = await this.stage.locator("canvas").last().screenshot({ animations: "disabled" });
    return createHash("sha256").update(pixels).digest("hex");
  }
}
