/** The part of a worker that a client needs. */
export interface Thread {
  /** True where the thread works for others too: a request waits for its turn, announced by a message of type "begun". */
  readonly shared?: boolean;
  /** @param options with the memory of the message that is transferred; a shared thread copies it */
  postMessage(message: unknown, options?: { transfer: ArrayBuffer[] }): void;
  /** Ends the thread, even during a computation. */
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Partial<ErrorEvent>) => void): void;
}

/** The tasks that are computed off the main thread while an experiment is shown. */
export type Work = "race" | "field" | "region" | "landscape";

const starts: Readonly<Record<Work, () => Thread>> = {
  race: () => new Worker(new URL("./race/race.worker.ts", import.meta.url), { type: "module" }),
  field: () => new Worker(new URL("./field/field.worker.ts", import.meta.url), { type: "module" }),
  region: () => new Worker(new URL("./region/region.worker.ts", import.meta.url), { type: "module" }),
  landscape: () =>
    new Worker(new URL("./landscape/landscape.worker.ts", import.meta.url), { type: "module" }),
};

/** Starts a thread for a kind of work. It is imported as `#launch`, which is another file in an embed. */
export const launch = (work: Work): Thread => starts[work]();
