// The rows of the page: it is opened in a browser and played, and the tasks of its thread are traced.
import { type Browser, chromium, type LaunchOptions, type Page } from "@playwright/test";
import { preview } from "vite";
import { median } from "./median.ts";
import type { Row } from "./rows.ts";
import { memoryOf, noteRevisits, scrubbed, steppedBack } from "./time-travel.ts";
import { tasksIn } from "./trace.ts";

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
  /** Measures the page that shows the experiment. @param seconds for which it may be used */
  readonly measure: (page: Page, seconds: number) => Promise<Pick<Row, "figure" | "holds" | "note">>;
}

interface PlayedFigure {
  readonly figure: (played: Played) => number;
  readonly holds: (played: Played) => boolean;
  /** Words that go on from the share of the time: what takes it, by a profile. */
  readonly profile?: string;
}

/** Returns a measurement of the page while it plays. */
const playing =
  ({ figure, holds, profile }: PlayedFigure): PageRow["measure"] =>
  async (page, seconds) => {
    const played = await play(page, seconds);
    const note = [noteOf(played, seconds), ...(profile ? [profile] : [])].join(", ");
    return { figure: figure(played), holds: holds(played), note };
  };

/** The links of eight contenders on a surface, without the number of steps. */
const eight =
  "surface=rosenbrock&o=sgd&o=sgd,lr:0.0005,momentum:0.9,dampening:0&o=sgd,lr:0.002,momentum:0.8" +
  "&o=sgd,lr:0.0003,momentum:0.9,dampening:0,nesterov:1&o=adam,lr:0.01&o=adam,lr:0.03&o=adam,lr:0.1" +
  "&o=adam,lr:0.3,beta1:0.5";

const rows: readonly PageRow[] = [
  {
    id: "page-8",
    goal: "60 frames a second with 8 contenders",
    unit: "frames/s",
    link: `${eight}&steps=50000`,
    measure: playing({
      figure: ({ frames }) => median(frames),
      // A second has 59 pictures where the last of 60 is late.
      holds: ({ frames }) => median(frames) >= 59,
      profile:
        "two fifths of it in JavaScript (lines and axes of charts, trails, names), the rest in the browser's style, layout " +
        "and painting, here without a graphics processor; frames go missing where other programs keep the cores busy",
    }),
  },
  {
    id: "page-digits",
    goal: "no task over 50 ms with 3 contenders on digits",
    unit: "ms",
    link: "data=digits",
    measure: playing({
      figure: ({ longest }) => longest.clock,
      holds: ({ longest }) => longest.clock <= 50,
    }),
  },
  {
    id: "page-scrub",
    goal: "≤ 16 ms a frame while 10,000 steps of 8 contenders are scrubbed",
    unit: "ms",
    link: `${eight}&steps=10000`,
    measure: (page, seconds) => scrubbed(page, seconds > 1 ? 10_000 : 200, seconds),
  },
  {
    id: "memory-million",
    goal: "≤ 150 MB for a million steps of contenders",
    unit: "MB",
    link: `${eight}&noise=0.01&steps=50000`,
    measure: (page, seconds) => memoryOf(page, seconds > 1 ? 50_000 : 200, 8),
  },
  {
    id: "step-back",
    goal: "≤ 50 ms for a step back in networks",
    unit: "ms",
    link: "data=digits&steps=400",
    measure: (page, seconds) => steppedBack(page, seconds > 1 ? 300 : 4, seconds > 1 ? 10 * seconds : 2),
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
  { id, goal, unit, link, measure: measured }: PageRow,
  browser: Browser,
  address: string,
  seconds: number,
): Promise<Row> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.addInitScript(noteRevisits);
    await page.goto(`${address}#${link}`);
    await page.getByRole("slider", { name: "Loss, chart" }).waitFor();
    return { id, goal, unit, ...(await measured(page, seconds)) };
  } finally {
    await page.close();
  }
}

async function play(page: Page, seconds: number): Promise<Played> {
  const browser = page.context().browser()!;
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
  const longest = (of: (task: (typeof tasks)[number]) => number) =>
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

const noteOf = ({ frames, longest, busy }: Played, seconds: number): string =>
  `${seconds} s of the built page in Chromium: ${Math.min(...frames)} to ${Math.max(...frames)} frames a second; ` +
  `longest task ${longest.clock.toFixed(1)} ms by the clock, ${longest.processor.toFixed(1)} ms of processor time, ` +
  `which other programs do not lengthen; the page's thread computes ${Math.round(100 * busy)} % of the time`;
