import { parseArgs } from "node:util";
import { type Engine, engines } from "../../code/sweep/engines.ts";

/** The task that the arguments of the command ask for. */
export type Order =
  | { readonly does: "help" }
  | { readonly does: "version" }
  | { readonly does: "script"; readonly link: string; readonly engine: Engine }
  | {
      readonly does: "sweep";
      readonly link: string;
      readonly part: readonly [k: number, n: number];
      /** The file to write; null for standard output. */
      readonly out: string | null;
      /** Threads at most; null for as many as there are processors. */
      readonly threads: number | null;
    };

const known = {
  part: { type: "string" },
  out: { type: "string", short: "o" },
  threads: { type: "string" },
  script: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** Reads the arguments of the command. @throws RangeError or TypeError that says which is wrong and what is permitted */
export function readOptions(args: readonly string[]): Order {
  const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
  if (values.help) return { does: "help" };
  if (values.version) return { does: "version" };
  const [link, ...others] = positionals;
  if (link === undefined) throw new RangeError("LINK is missing: the address of an experiment with a map");
  if (others.length > 0)
    throw new RangeError(
      `LINK must be one argument, got ${positionals.length}; put it in quotation marks, as it contains &`,
    );
  const ofSweeps = (["part", "out", "threads"] as const).find((name) => values[name] !== undefined);
  if (values.script !== undefined && ofSweeps)
    throw new RangeError(`--script writes to standard output and takes no --${ofSweeps}`);
  if (values.script !== undefined) return { does: "script", link, engine: engineOf(values.script) };
  if (values.out === "") throw new RangeError("--out must be the name of a file, got nothing");
  return {
    does: "sweep",
    link,
    part: values.part === undefined ? [1, 1] : partOf(values.part),
    out: values.out ?? null,
    threads: values.threads === undefined ? null : threadsOf(values.threads),
  };
}

function engineOf(text: string): Engine {
  const engine = engines.find((one) => one === text);
  if (engine) return engine;
  throw new RangeError(`--script must be one of ${engines.join(", ")}, got ${JSON.stringify(text)}`);
}

function partOf(text: string): readonly [number, number] {
  const [, k, n] = /^([0-9]{1,9})\/([0-9]{1,9})$/.exec(text)?.map(Number) ?? [];
  if (k >= 1 && k <= n) return [k, n];
  throw new RangeError(
    `--part must be K/N, whole numbers with K from 1 to N, as 3/8; got ${JSON.stringify(text)}`,
  );
}

function threadsOf(text: string): number {
  const count = /^[0-9]{1,4}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= mostThreads) return count;
  throw new RangeError(
    `--threads must be a whole number from 1 to ${mostThreads}, got ${JSON.stringify(text)}`,
  );
}

const mostThreads = 1024;
