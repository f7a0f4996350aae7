// The tasks of a page's thread, from a trace of Chromium.

/** A task of a thread: its microseconds by the clock and of processor time. */
export interface Task {
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
export function tasksIn(trace: Buffer): Task[] {
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
