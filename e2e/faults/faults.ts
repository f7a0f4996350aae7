import type { Page } from "@playwright/test";
import { HostSite } from "../testing/host-site.ts";
import { test as base } from "../testing/test.ts";
import { channel, type Fault, type FaultNews } from "./protocol.ts";

/** Asks workers of the build with faults to fail. */
export class Faults {
  readonly #page: Page;
  readonly #next = new Map<string, (Fault | null)[]>();
  readonly #always = new Map<string, Fault>();
  /** Workers started, by kind. */
  readonly started = new Map<string, number>();

  private constructor(page: Page) {
    this.#page = page;
  }

  static async on(page: Page): Promise<Faults> {
    const faults = new Faults(page);
    await page.route("**/faults.js?*", (route) => {
      const worker = new URL(route.request().url()).searchParams.get("worker") ?? "";
      faults.started.set(worker, (faults.started.get(worker) ?? 0) + 1);
      const fault = faults.#next.get(worker)?.shift() ?? faults.#always.get(worker) ?? null;
      return route.fulfill({
        contentType: "text/javascript",
        body: `export default ${JSON.stringify(fault)};`,
      });
    });
    await page.addInitScript((name) => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      new BroadcastChannel(name).onmessage = ({ data }) => told.push(data);
    }, channel);
    return faults;
  }

  /** Gives one worker of a kind after the other a fault; null for none. */
  give(worker: string, ...faults: (Fault | null)[]): void {
    this.#next.set(worker, faults);
  }

  /** Gives every worker of a kind the same fault, or none any more. */
  giveAll(worker: string, fault: Fault | null): void {
    if (fault) this.#always.set(worker, fault);
    else this.#always.delete(worker);
  }

  /** Returns what workers of a kind have told since the page was loaded. */
  async told(worker: string): Promise<FaultNews[]> {
    const all = await this.#page.evaluate(() => (globalThis as unknown as { told: FaultNews[] }).told);
    return all.filter((news) => news.worker === worker);
  }
}

/** A test on the build with faults. */
export const test = base.extend<{ faultSite: HostSite; faults: Faults }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  faultSite: async ({}, use) => {
    const site = await HostSite.start("dist-faults");
    await use(site);
    await site.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  expectedErrors: async ({}, use) => use(/a fault/),
  baseURL: async ({ faultSite }, use) => use(`${faultSite.downhill}/`),
  homes: async ({ faultSite }, use) => use([faultSite.origin]),
  faults: async ({ page }, use) => use(await Faults.on(page)),
});
