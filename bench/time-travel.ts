// The rows of time travel, measured in the built page.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { median } from "./median.ts";
import type { Row } from "./rows.ts";
import { tasksIn } from "./trace.ts";

type Measured = Pick<Row, "figure" | "holds" | "note">;

declare global {
  interface Window {
    /** The step and time of each answer of the race's worker that has the parameters of a step. */
    revisits: { step: number; at: number }[];
  }
}

/** Makes a page note when parameters of earlier steps arrive. It runs in the page, before its scripts. */
export function noteRevisits(): void {
  window.revisits = [];
  window.Worker = class extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener("message", ({ data }) => {
        const revisited = data?.answer?.revisited;
        if (revisited) window.revisits.push({ step: revisited.step, at: performance.now() });
      });
    }
  };
}

/** Moves the timeline to a step and waits until the page has come there. */
async function seek(page: Page, step: number): Promise<void> {
  const timeline = page.getByRole("slider", { name: "Timeline" });
  await timeline.fill(String(step));
  await page.waitForFunction(
    (wanted) =>
      document.querySelector("[aria-label='Transport'] b")?.textContent === wanted.toLocaleString("en"),
    step,
    { timeout: 60_000 },
  );
}

/** Moves the timeline in every frame, to and fro, and takes the processor time that the page's thread needs for one. */
export async function scrubbed(page: Page, steps: number, seconds: number): Promise<Measured> {
  await seek(page, steps);
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ["toplevel"] });
  const intervals = await page.evaluate(
    ([last, milliseconds]) =>
      new Promise<number[]>((resolve) => {
        const slider = document.querySelector<HTMLInputElement>("input[aria-label='Timeline']")!;
        const found: number[] = [];
        const move = (now: number) => {
          found.push(now);
          const wave = 0.5 + 0.5 * Math.sin(found.length / 9);
          slider.value = String(Math.round(last * wave));
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          if (now - found[0] < milliseconds) requestAnimationFrame(move);
          else resolve(found.slice(1).map((time, i) => time - found[i]));
        };
        requestAnimationFrame(move);
      }),
    [steps, 1000 * seconds],
  );
  const tasks = tasksIn(await browser.stopTracing());
  const figure = tasks.reduce((sum, { tdur }) => sum + tdur, 0) / 1000 / intervals.length;
  const longest = tasks.reduce((most, { tdur }) => Math.max(most, tdur), 0) / 1000;
  return {
    figure,
    holds: figure <= 16,
    note:
      `processor time of the page's thread for a frame with another step in each of ${intervals.length} frames; longest ` +
      `task ${longest.toFixed(1)} ms of processor time; by the clock a frame in ${median(intervals).toFixed(1)} ms`,
  };
}

/** Takes the memory of the page's process with a whole race and without, for a million steps of a contender. */
export async function memoryOf(page: Page, steps: number, contenders: number): Promise<Measured> {
  const before = await privateMemory(page);
  await seek(page, steps);
  const after = await privateMemory(page);
  if (before === null || after === null)
    return { figure: 0, holds: false, note: "not measured: /proc has no memory of the page's process" };
  const made = steps * contenders;
  const figure = ((after - before) * 1e6) / made;
  return {
    figure,
    holds: figure <= 150,
    note:
      `growth of the page's process, its workers included, by ${(after - before).toFixed(0)} MB over ${contenders} × ` +
      `${steps.toLocaleString("en")} steps, from ${before.toFixed(0)} MB; for a million of them in proportion`,
  };
}

/** Returns the megabytes that the page's process has for itself, after its garbage is collected; null where unknown. */
async function privateMemory(page: Page): Promise<number | null> {
  const browser = await page.context().browser()!.newBrowserCDPSession();
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("HeapProfiler.collectGarbage");
    const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
    // The browser keeps a process in reserve, which is small.
    const sizes = processInfo
      .filter(({ type }) => type === "renderer")
      .map(({ id }) => /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]);
    return Math.max(...sizes.map(Number)) / 1000;
  } catch {
    return null;
  } finally {
    await session.detach();
    await browser.detach();
  }
}

/** Steps back in a network, and takes the time from the key to the weights of the step. */
export async function steppedBack(page: Page, from: number, count: number): Promise<Measured> {
  await seek(page, from);
  const times = await page.evaluate(
    async ([last, times]) => {
      const button = document.querySelector<HTMLButtonElement>("button[aria-label='Step back']")!;
      const found: number[] = [];
      for (let step = last - 1; step >= last - times && step >= 0; step--) {
        const began = performance.now();
        button.click();
        // The weights of some steps are there, from the end of a portion of the training.
        const next = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
        const isThere = () => window.revisits.at(-1)?.step === step;
        for (let frames = 0; !isThere() && frames < 30; frames++) await next();
        if (isThere()) found.push(window.revisits.at(-1)!.at - began);
      }
      return found;
    },
    [from, count],
  );
  if (times.length === 0)
    return { figure: 0, holds: false, note: "not measured: no weights had to be made again" };
  const figure = median(times);
  return {
    figure,
    holds: figure <= 50,
    note:
      `from the button to the weights of the step, by the clock: median of ${times.length} steps back from step ${from} ` +
      `of 3 contenders on digits; longest ${Math.max(...times).toFixed(1)} ms`,
  };
}
