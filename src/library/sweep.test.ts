import { describe, expect, it } from "vitest";
import { decode, type Spec } from "../experiment/index.ts";
import { cellsOf } from "../experiment/sweep/cells/cells.ts";
import { type Start, startThread } from "./sweep/in-threads.ts";
import type { Answer, Job, Order } from "./sweep/protocol.ts";
import { type Mapped, rankCorrelation, sweep, sweepWith } from "./sweep.ts";

const specOf = (link: string): Spec => {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  return spec;
};

const long = specOf(
  "data=moons&samples=60&loss=mse&net=2-3-1&steps=400&o=adam&map=lr:0.01..1:log,seed:1..6,size:16x6",
);
/** Times after which other threads take over at once. */
const impatient = { alone: -1, worthwhile: -1 };
const short = specOf("surface=bowl&steps=50&o=sgd&map=lr:0.01..0.15,start.x:-4..4,size:9x5");

/** Imitates threads: they answer in this one, in turn, unless they never start. `started` lists them by whether they still run. */
function fakeThreads(answer: (job: Job, order: Order) => Answer[] | Error, canStart = true) {
  const started: { running: boolean }[] = [];
  const start: Start = (job) => {
    const state = { running: true };
    started.push(state);
    const listeners: Record<string, ((message: never) => void)[]> = { message: [], error: [] };
    const say = (event: "message" | "error", message: unknown): void => {
      setTimeout(() => {
        if (state.running) for (const listener of listeners[event]) listener(message as never);
      });
    };
    if (canStart) say("message", { kind: "ready" });
    return {
      on: (event: string, listener: (message: never) => void) => listeners[event].push(listener),
      postMessage: (order) => {
        const answers = answer(job, order as Order);
        if (answers instanceof Error) say("error", answers);
        else for (const one of answers) say("message", one);
      },
      unref: () => {},
      terminate: () => {
        state.running = false;
        return Promise.resolve();
      },
    };
  };
  return { start, started };
}

const computing = ({ spec, kinds, table }: Job, { cells }: Order): Answer[] => [
  { kind: "progress", done: Math.floor(cells.length / 2) },
  { kind: "columns", columns: cellsOf(spec, cells, { kinds, table }) },
];

describe("a sweep", () => {
  it("has the values of the axes and a column for each kind of cell", async () => {
    const { axes, columns } = await sweep(short, { threads: 1 });
    expect(axes.map(({ name, values }) => [name, values.length, values[0], values.at(-1)])).toEqual([
      ["lr", 9, 0.01, 0.15],
      ["start.x", 5, -4, 4],
    ]);
    expect(Object.keys(columns).sort()).toEqual(
      ["accuracy", "best", "diverged", "loss", "minimum", "regime", "steps"].sort(),
    );
    for (const column of Object.values(columns)) expect(column).toHaveLength(45);
  });

  it("needs a map, and a part that exists", async () => {
    await expect(sweep(specOf("o=sgd"))).rejects.toThrow(new RangeError("the experiment has no map"));
    await expect(sweep(short, { part: [3, 2] })).rejects.toThrow(
      "the part must be a whole number from 1 to 2, got 3",
    );
  });

  it("in parts has the cells of the whole", async () => {
    const whole = await sweep(short, { threads: 1 });
    for (const k of [1, 2, 3, 4]) {
      const { columns } = await sweep(short, { part: [k, 4], threads: 1 });
      expect(Array.from(columns.loss)).toEqual(
        Array.from(whole.columns.loss).filter((_, cell) => cell % 4 === k - 1),
      );
    }
  });

  it("reports its progress, from none to all", async () => {
    const reports: (readonly [number, number])[] = [];
    await sweep(short, { threads: 1, onProgress: (done, total) => reports.push([done, total]) });
    expect(reports[0]).toEqual([0, 45]);
    expect(reports.at(-1)).toEqual([45, 45]);
  });

  it("of two contenders has the columns of both, and reports the progress of all runs", async () => {
    const link = "surface=bowl&steps=50&o=sgd&o=adam&map=lr:0.01..0.15,start.x:-4..4,size:9x5";
    const reports: (readonly [number, number])[] = [];
    const both = await sweep(specOf(`${link},of:2-1`), {
      threads: 1,
      onProgress: (done, total) => reports.push([done, total]),
    });
    const [first, second] = [await sweep(specOf(`${link},of:2`)), await sweep(specOf(link))];
    expect(both).toEqual({ ...first, against: second.columns });
    expect(first).not.toHaveProperty("against");
    expect(reports[0]).toEqual([0, 90]);
    expect(reports.at(-1)).toEqual([90, 90]);
    const part = await sweep(specOf(`${link},of:2-1`), { part: [2, 4], threads: 1 });
    expect([...(part.against?.loss ?? [])]).toEqual([...second.columns.loss].filter((_, k) => k % 4 === 1));
  });

  it("of more than two axes has random settings: a value of each axis for each", async () => {
    const { axes, columns } = await sweep(
      specOf("surface=bowl&steps=50&o=sgd&map=lr:0.001..0.1,momentum:0..0.9,start.x:-4..4"),
      { threads: 1 },
    );
    expect(axes.map(({ values }) => values.length)).toEqual([64, 64, 64]);
    expect(columns.loss).toHaveLength(64);
    // Without divergence a larger rate leaves less of the start.
    expect(rankCorrelation(axes[0].values, columns.loss)).toBeLessThan(-0.5);
  });

  it("is aborted by its signal, before it begins or later", async () => {
    const reason = new Error("enough");
    await expect(sweep(short, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const given = sweep(long, {
      threads: 1,
      signal: controller.signal,
      onProgress: (done) => done > 0 && controller.abort(reason),
    });
    await expect(given).rejects.toBe(reason);
  });
});

describe("a long sweep", () => {
  it("is computed by several threads with the numbers of one, and then ends them", async () => {
    const { start, started } = fakeThreads(computing);
    const reports: number[] = [];
    const { columns } = await sweepWith(
      start,
      long,
      { threads: 3, onProgress: (done) => reports.push(done) },
      impatient,
    );
    expect(columns).toEqual(
      cellsOf(
        long as Mapped,
        Array.from({ length: 96 }, (_, cell) => cell),
      ),
    );
    expect(started.map(({ running }) => running)).toEqual([false, false, false]);
    expect(reports.at(-1)).toBe(96);
  });

  it("does not wait for threads that start: the calling thread computes meanwhile", async () => {
    const { start, started } = fakeThreads(computing, false);
    const { columns } = await sweepWith(start, long, { threads: 2, kinds: ["loss"] }, impatient);
    expect(columns.loss.every(Number.isFinite)).toBe(true);
    expect(started.map(({ running }) => running)).toEqual([false, false]);
  });

  it("ends its threads where it is aborted, and where one fails", async () => {
    const controller = new AbortController();
    const { start, started } = fakeThreads(computing);
    const onProgress = () => started.length > 1 && controller.abort(new Error("enough"));
    await expect(
      sweepWith(start, long, { threads: 2, signal: controller.signal, onProgress }, impatient),
    ).rejects.toThrow("enough");
    expect(started.map(({ running }) => running)).toEqual([false, false]);
    const failing = fakeThreads(() => new Error("out of memory"));
    await expect(sweepWith(failing.start, long, { threads: 2 }, impatient)).rejects.toThrow("out of memory");
    expect(failing.started.some(({ running }) => running)).toBe(false);
  });

  it("is computed in the calling thread where none can be started, as from these sources, or may be", async () => {
    expect(startThread).not.toBeNull();
    const forbidden: Start = () => {
      throw new Error("access to this API has been restricted");
    };
    for (const start of [startThread, forbidden]) {
      const { columns } = await sweepWith(start, long, { threads: 2, kinds: ["loss"] }, impatient);
      expect(columns.loss.every(Number.isFinite)).toBe(true);
    }
  });
});
