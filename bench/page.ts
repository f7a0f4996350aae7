// The rows of the page: it is opened in a browser and played, and the tasks of its thread are traced.
import { type Browser, chromium, type LaunchOptions, type Page } from "@playwright/test";
import { preview } from "vite";
import { median } from "./median.ts";
import type { Row } from "./rows.ts";

/** Measurements of a page while it was played. */
interface Played {
  /** Pictures in each second. */
  readonly frames: readonly number[];
  /** The longest task of the page's thread, in milliseconds by the clock and of processor time. */
  readonly longest: { readonly clock: number; readonly processor: number };
  /** The share of the time in which the thread computed. */
  readonly busy: number;
}

/** A row of the page, of the experiment of a link. */
interface PageRow extends Pick<Row, "id" | "goal" | "unit"> {
  readonly link: string;
  readonly figure: (played: Played) => number;
  readonly holds: (played: Played) => boolean;
  /** Words that go on from the share of the time: what takes it, by a profile. */
  readonly profile?: string;
}

const rows: readonly PageRow[] = [
  {
    id: "page-8",
    goal: "60 frames a second with 8 contenders",
    unit: "frames/s",
    link:
      "surface=rosenbrock&steps=50000&o=sgd&o=sgd,lr:0.0005,momentum:0.9,dampening:0&o=sgd,lr:0.002,momentum:0.8" +
      "&o=sgd,lr:0.0003,momentum:0.9,dampening:0,nesterov:1&o=adam,lr:0.01&o=adam,lr:0.03&o=adam,lr:0.1" +
      "&o=adam,lr:0.3,beta1:0.5",
    figure: ({ frames }) => median(frames),
    // A second has 59 pictures where the last of 60 is late.
    holds: ({ frames }) => median(frames) >= 59,
    profile:
      "two fifths of it in JavaScript (lines and axes of charts, trails, names), the rest in the browser's style, layout " +
      "and painting, here without a graphics processor; frames go missing where other programs keep the cores busy",
  },
  {
    id: "page-digits",
    goal: "no task over 50 ms with 3 contenders on digits",
    unit: "ms",
    link: "data=digits",
    figure: ({ longest }) => longest.clock,
    holds: ({ longest }) => longest.clock <= 50,
  },
];

/**
 * Measures the page, which was built before.
 *
 * @param root the project's folder
 * @param built the folder of the built page
 * @param launch returns how to start the browser. It throws where there is none: then no row holds.
 * @param seconds for which each experiment is played
 */
export async function pageRows(
  root: string,
  built: string,
  launch: () => Promise<LaunchOptions>,
  seconds: number,
): Promise<Row[]> {
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir: built },
    preview: { port: 4191 },
  });
  try {
    const browser = await chromium.launch(await launch());
    try {
      const measured: Row[] = [];
      for (const row of rows)
        measured.push(await measure(row, browser, server.resolvedUrls!.local[0], seconds));
      return measured;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return withoutPage(`not measured: ${String(error).split("\n")[0]}`);
  } finally {
    await server.close();
  }
}

/** Returns the rows of a page that cannot be measured. @param note the reason */
export const withoutPage = (note: string): Row[] =>
  rows.map(({ id, goal, unit }) => ({ id, goal, figure: 0, unit, holds: false, note }));

async function measure(
  { id, goal, unit, link, figure, holds, profile }: PageRow,
  browser: Browser,
  address: string,
  seconds: number,
): Promise<Row> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(`${address}#${link}`);
    await page.getByRole("slider", { name: "Loss, chart" }).waitFor();
    const played = await play(page, browser, seconds);
    const note = [noteOf(played, seconds), ...(profile ? [profile] : [])].join(", ");
    return { id, goal, figure: figure(played), unit, holds: holds(played), note };
  } finally {
    await page.close();
  }
}

async function play(page: Page, browser: Browser, seconds: number): Promise<Played> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  await page.getByRole("button", { name: "Play", exact: true }).click();
  const times = await page.evaluate(
    (milliseconds) =>
      new Promise<number[]>((resolve) => {
        const found: number[] = [];
        const look = (now: number) => {
          found.push(now);
          if (now - found[0] < milliseconds) requestAnimationFrame(look);
          else resolve(found);
        };
        requestAnimationFrame(look);
      }),
    1000 * seconds,
  );
  const tasks = tasksIn(await browser.stopTracing());
  const longest = (of: (task: Task) => number) =>
    tasks.reduce((most, task) => Math.max(most, of(task)), 0) / 1000;
  const [first] = times;
  const frames = Array.from(
    { length: seconds },
    (_, second) =>
      times.filter((time) => time >= first + 1000 * second && time < first + 1000 * (second + 1)).length,
  );
  return {
    frames,
    longest: { clock: longest(({ dur }) => dur), processor: longest(({ tdur }) => tdur) },
    busy: tasks.reduce((sum, { tdur }) => sum + tdur, 0) / (1e6 * seconds),
  };
}

/** A task of a thread: its microseconds by the clock and of processor time. */
interface Task {
  readonly dur: number;
  readonly tdur: number;
}

interface TraceEvent extends Partial<Task> {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

/** Returns the tasks of the page's thread: the busiest of those of its kind, as the browser keeps one in reserve. */
function tasksIn(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const tasks = threads.map((thread) =>
    traceEvents
      .filter(({ name, pid, tid }) => pid === thread.pid && tid === thread.tid && name.endsWith("::RunTask"))
      .map(({ dur = 0, tdur = 0 }) => ({ dur, tdur })),
  );
  return tasks.reduce((most, some) => (some.length > most.length ? some : most), []);
}

const noteOf = ({ frames, longest, busy }: Played, seconds: number): string =>
  `${seconds} s of the built page in Chromium: ${Math.min(...frames)} to ${Math.max(...frames)} frames a second; ` +
  `longest task ${longest.clock.toFixed(1)} ms by the clock, ${longest.processor.toFixed(1)} ms of processor time, ` +
  `which other programs do not lengthen; the page's thread computes ${Math.round(100 * busy)} % of the time`;
