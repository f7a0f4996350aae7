/** The parts of Node's modules that are used here. Other hosts lack them, and no types of Node are needed to build. */
interface WorkerThreads {
  readonly Worker: new (file: object, options: { readonly workerData: unknown }) => NodeThread;
  readonly workerData: unknown;
  readonly parentPort: NodePort | null;
}

/** The end of a channel to another thread. */
interface NodePort {
  on(event: "message", listener: (message: never) => void): unknown;
  postMessage(message: unknown, transfer?: readonly ArrayBufferLike[]): void;
  unref(): void;
}

/** A thread of Node. */
export interface NodeThread extends Omit<NodePort, "on"> {
  on(event: "message", listener: (message: never) => void): unknown;
  on(event: "error", listener: (error: unknown) => void): unknown;
  terminate(): Promise<unknown>;
}

interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

const builtin = (globalThis as Host).process?.getBuiltinModule;

/** Node's threads; null elsewhere, and before Node 20.16. */
export const workerThreads = (builtin?.("node:worker_threads") ?? null) as WorkerThreads | null;

/** The number of threads that the machine runs at once. */
export const cores = (): number => {
  const os = builtin?.("node:os") as { availableParallelism(): number } | undefined;
  return os?.availableParallelism() ?? 1;
};

/** Returns the address of a module next to another. @param base the other's `import.meta.url` */
export function moduleBeside(name: string, base: string): object {
  const url = builtin?.("node:url") as { URL: new (path: string, base: string) => object } | undefined;
  if (!url) throw new TypeError("only Node has modules beside another");
  return new url.URL(name, base);
}
