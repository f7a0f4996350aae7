import { createHash } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** The page as a user sees it: its elements found by role and label, used by mouse, keyboard and touch. */
export class Playground {
  readonly page: Page;
  /** The stage with its transport. */
  readonly stage: Locator;
  /** The picture that pointer and keys move. */
  readonly surface: Locator;
  /** The button that names the surface and opens the list of all. */
  readonly surfacePicker: Locator;
  readonly timeline: Locator;
  readonly play: Locator;
  readonly pause: Locator;
  readonly again: Locator;
  readonly charts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stage = page.getByRole("region", { name: "Race" });
    this.surface = page.getByRole("application", { name: /^Surface/ });
    this.surfacePicker = page.getByRole("button", { name: /^Surface: / });
    this.timeline = page.getByRole("slider", { name: "Timeline" });
    this.play = page.getByRole("button", { name: "Play", exact: true });
    this.pause = page.getByRole("button", { name: "Pause" });
    this.again = page.getByRole("button", { name: "Play again" });
    this.charts = page.getByRole("region", { name: "Charts" });
  }

  /** Opens an experiment, by default that of an empty link, on a page that is loaded again. @param hash without `#` */
  open(hash = ""): Promise<this> {
    return this.load(`./#${hash}`);
  }

  /** Opens the page as somebody does who has no link to an experiment. */
  visit(): Promise<this> {
    return this.load("./");
  }

  private async load(address: string): Promise<this> {
    // A change of the hash alone would be followed without loading the page again.
    await this.page.goto("about:blank");
    await this.page.goto(address);
    await expect(this.play.or(this.again)).toBeVisible();
    return this;
  }

  /** Returns the experiment in the address, decoded. */
  link(): string {
    return decodeURIComponent(new URL(this.page.url()).hash.slice(1));
  }

  contender(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  /** The coach's card for the contender with this name. */
  advice(name: string): Locator {
    return this.page.getByRole("article", { name: `${name}: advice`, exact: true });
  }

  /** The button that shows the hyperparameters of a contender that are folded away. */
  more(name: string): Locator {
    return this.page.getByRole("button", { name: `More hyperparameters of ${name}`, exact: true });
  }

  /** Opens a list of the menu "Learn". */
  async learn(list: string): Promise<void> {
    await this.page.getByRole("button", { name: "Learn" }).click();
    await this.page.getByRole("menuitem", { name: list }).click();
  }

  /** Chooses a surface by its name. */
  async chooseSurface(name: string): Promise<void> {
    await this.surfacePicker.click();
    const named = this.page.locator("b").getByText(name, { exact: true });
    await this.page.getByRole("option").filter({ has: named }).click();
    await expect(this.page.getByRole("dialog")).toBeHidden();
  }

  slider(name: string): Locator {
    return this.page.getByRole("slider", { name, exact: true });
  }

  field(name: string): Locator {
    return this.page.getByRole("textbox", { name, exact: true });
  }

  /** Replaces the whole text of an editor, as pasting does. */
  async write(editor: Locator, text: string): Promise<void> {
    await editor.click();
    await editor.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** Returns the cursor's step. */
  async step(): Promise<number> {
    return Number(await this.timeline.inputValue());
  }

  /** Puts the cursor at a step and waits until the race has been computed as far. */
  async seek(step: number): Promise<void> {
    await this.timeline.fill(String(step));
    await expect(this.timeline).toHaveValue(String(step));
    await expect.poll(async () => (await this.values()).caption, { intervals: [50] }).toBe(`At step ${step}`);
  }

  /** Returns every contender's exact numbers at the cursor's step, a row each, from the tables under the charts. */
  async values(): Promise<{ caption: string; rows: string[][] }> {
    const tables = this.page.getByRole("region", { name: "Values as a table" });
    const first = tables.getByRole("table").first();
    if (!(await first.isVisible())) await this.page.getByText("Show values as a table").click();
    await expect(first).toBeVisible();
    // A change is shown with the next picture.
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
    await expect(first).toHaveAttribute("aria-busy", "false");
    return tables.evaluate((element) => {
      const textOf = (cell: Element): string => cell.textContent?.trim() ?? "";
      const all = [...element.querySelectorAll("table")];
      // A table has a column for each contender.
      const rows = all.flatMap((table) =>
        [...(table.tHead?.rows[0]?.cells ?? [])]
          .slice(1)
          .map((head, i) => [
            textOf(head),
            ...[...(table.tBodies[0]?.rows ?? [])].map((row) => textOf(row.cells[i + 1])),
          ]),
      );
      const caption = all[0]?.caption;
      return { caption: caption ? textOf(caption) : "", rows };
    });
  }

  /** Returns one contender's row of the table: its step, loss, gradient norm, distance, x, y, step length and rates. */
  async valuesOf(name: string): Promise<string[]> {
    const { rows } = await this.values();
    const row = rows.find(([first]) => first === name);
    if (!row) throw new Error(`${name} is not among ${rows.map(([first]) => first).join(", ")}`);
    return row.slice(1);
  }

  /** Returns one contender's row as numbers. */
  async numbersOf(name: string): Promise<number[]> {
    return (await this.valuesOf(name)).map(numberIn);
  }

  /** Returns a fingerprint of the picture on the stage, taken once it no longer changes. */
  async picture(): Promise<string> {
    let last = "";
    await expect
      .poll(
        async () => {
          const before = last;
          last = await this.glimpse();
          return last === before;
        },
        { message: "the stage comes to rest", intervals: [100] },
      )
      .toBe(true);
    return last;
  }

  /** Returns a fingerprint of the picture on the stage at this moment, without the controls that lie on it. */
  async glimpse(): Promise<string> {
    // Styles are set on the elements: the page's policy would refuse the style sheet that Playwright can add.
    await this.fadeControls("0");
    const pixels = await this.surface.screenshot();
    await this.fadeControls("");
    return createHash("sha256").update(pixels).digest("hex");
  }

  private async fadeControls(opacity: "" | "0"): Promise<void> {
    const formula = this.stage.getByRole("img", { name: /^Formula/ }).locator("..");
    const legend = this.stage.getByRole("list", { name: "Legend" });
    const zoom = this.stage.getByRole("group", { name: "Zoom" });
    const arrows = this.stage.getByRole("button", { name: "Arrows" }).locator("..");
    await formula
      .or(legend)
      .or(zoom)
      .or(arrows)
      .evaluateAll((controls: HTMLElement[], value) => {
        for (const control of controls) control.style.opacity = value;
      }, opacity);
  }

  /** Returns the sum of the opacity of all pixels that the trails have painted. */
  async ink(layer: "trails" | "overlay" = "trails"): Promise<number> {
    const layers = this.surface.locator(`canvas[data-layer=${layer}]:not([hidden])`);
    return layers.evaluateAll((canvases: HTMLCanvasElement[]) => {
      let sum = 0;
      for (const canvas of canvases) {
        // A copy is read, as reading the canvas itself would make it slower.
        const copy = new OffscreenCanvas(canvas.width, canvas.height);
        const context = copy.getContext("2d", { willReadFrequently: true });
        context?.drawImage(canvas, 0, 0);
        const pixels = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
        for (let i = 3; i < pixels.length; i += 4) sum += pixels[i] ?? 0;
      }
      return sum;
    });
  }
}

/** Reads a number as the page writes it, with a minus sign instead of a hyphen. */
export const numberIn = (text: string): number => Number(text.replaceAll("−", "-"));

/** Expects that a formula is typeset, and no part of it is cut off: the text alone would fit more easily. */
export async function expectInFull(formula: Locator): Promise<void> {
  await expect(formula.locator(".katex")).toBeVisible();
  await expect
    .poll(() =>
      formula.evaluate((element) => [
        element.scrollWidth - element.clientWidth,
        element.scrollHeight - element.clientHeight,
      ]),
    )
    .toEqual([0, 0]);
}
