// Times all contestants on all jobs, round after round, so that a change of the machine's speed meets each of them.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Contestant, contestants } from "./contestants.ts";
import { jobs, lr } from "./jobs.ts";
import { median } from "./median.ts";

/** Steps a second by contestant and job; or the reason why there are none. */
export interface Results {
  readonly rates: ReadonlyMap<string, number>;
  readonly missing: ReadonlyMap<string, string>;
}

/** The key of a contestant's rate. */
export const rateKey = (id: string, job: string) => `${id} ${job}`;

interface Runner {
  readonly contestant: Contestant;
  ask(job: string, seconds: number): Promise<{ steps: number; seconds: number } | { error: string }>;
  stop(): void;
}

/** @param folder of the built modules */
export async function race(
  folder: string,
  chosen: (one: Contestant) => boolean,
  rounds: number,
  seconds: number,
): Promise<Results> {
  const missing = new Map<string, string>();
  const runners = contestants.filter(chosen).flatMap((contestant) => {
    const { id, clone } = contestant;
    const peers = process.env.DOWNHILL_PEERS;
    if (!clone || (peers && existsSync(join(peers, clone)))) return [start(folder, contestant)];
    missing.set(id, `DOWNHILL_PEERS names no folder with a clone ${clone}`);
    return [];
  });
  const samples = new Map<string, number[]>();
  for (let round = -1; round < rounds; round++) {
    for (const { id: job } of jobs)
      for (const { contestant, ask } of runners) {
        const { id } = contestant;
        if (missing.has(id) || (contestant.jobs && !contestant.jobs.includes(job))) continue;
        const answer = await ask(job, seconds);
        if ("error" in answer) missing.set(id, answer.error);
        else if (round >= 0) {
          const key = rateKey(id, job);
          samples.set(key, [...(samples.get(key) ?? []), answer.steps / answer.seconds]);
        }
      }
    if (round >= 0) console.error(`round ${round + 1} of ${rounds}`);
  }
  for (const runner of runners) runner.stop();
  return { rates: new Map([...samples].map(([key, rates]) => [key, median(rates)])), missing };
}

function start(folder: string, contestant: Contestant): Runner {
  const child = contestant.kind === "pytorch" ? python(contestant) : node(folder, contestant);
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  let failed: string | null = null;
  child.on("error", ({ message }) => {
    failed = message;
  });
  child.stdin!.on("error", () => {});
  return {
    contestant,
    async ask(job, seconds) {
      child.stdin!.write(`${JSON.stringify({ job, seconds })}\n`);
      for (;;) {
        const { value, done } = await lines.next();
        if (done) return { error: failed ?? "its process ended" };
        // A library may greet.
        if (value.startsWith("{")) return JSON.parse(value);
      }
    },
    stop: () => child.kill(),
  };
}

const node = (folder: string, { module, precision }: Contestant): ChildProcess =>
  spawn(process.execPath, [join(folder, "serve.js"), join(folder, `${module}.js`), precision], {
    stdio: ["pipe", "pipe", "ignore"],
  });

const python = ({ precision }: Contestant): ChildProcess => {
  const program = fileURLToPath(new URL("../../../peers/pytorch.py", import.meta.url));
  const given = JSON.stringify(jobs.map((job) => ({ ...job, lr })));
  return spawn(process.env.DOWNHILL_PYTHON ?? "python3", [program, precision, given], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
};
