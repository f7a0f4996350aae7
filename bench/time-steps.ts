import type { Step } from "./jobs.ts";

export interface Timing {
  readonly steps: number;
  /** Processor time of all threads: other programs on a busy machine do not count. */
  readonly seconds: number;
}

/** Repeats a step for so many seconds of processor time; ends at three times as many by the clock. */
export async function timeSteps(step: Step, seconds: number): Promise<Timing> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  let steps = 0;
  let portion = 1;
  for (;;) {
    const from = performance.now();
    for (let i = 0; i < portion; i++) {
      const done = step();
      if (done instanceof Promise) await done;
    }
    steps += portion;
    const { user, system } = process.cpuUsage(cpu);
    const used = (user + system) / 1e6;
    const passed = performance.now() - began;
    if (used >= seconds || passed >= 3000 * seconds) return { steps, seconds: used };
    if (performance.now() - from < 2) portion *= 2;
  }
}
