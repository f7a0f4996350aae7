import type { BrowserContext, Page, Worker } from "@playwright/test";
import { announced, changedPrototypes, names, notePrototypes } from "./prototypes.ts";

/** Printed by Playwright in place of the page's service worker (`playwright.config.ts`). */
const blocked = "Service Worker registration blocked by Playwright";

/**
 * Watches every page, frame and worker of browser contexts, and keeps a sentence for each thing that none may do: print
 * an error or a warning, throw, leave a rejection without handler, break the security policy, request something from
 * elsewhere, change the prototypes that all objects share.
 */
export class Guards {
  /** Misdeeds of the pages, in the order in which they were seen. */
  readonly problems: string[] = [];
  readonly #homes: ReadonlySet<string>;

  /** @param homes the origins from which files may be requested */
  constructor(homes: readonly string[]) {
    this.#homes = new Set(homes);
  }

  /** Begins to watch a context. It must be called before the context has a page. */
  async watch(context: BrowserContext): Promise<void> {
    context.on("console", (message) => this.#printed(message.type(), message.text()));
    // Errors of a page's workers are among those of the page.
    context.on("weberror", (event) => this.#note(`threw ${event.error().stack || event.error().message}`));
    context.on("request", (request) => this.#asked(request.url()));
    context.on("page", (page) => this.#watchPage(page));
    context.on("serviceworker", (worker) => {
      worker.on("console", (message) => this.#printed(message.type(), message.text()));
      void reportViolations(worker);
    });
    beforeClosing(context, () => this.#lookAt(context.pages()));
    await Promise.all([context.addInitScript(tellViolations), context.addInitScript(notePrototypes, names)]);
  }

  /** Looks at the prototypes of all frames, which is possible as long as they are open. */
  async #lookAt(pages: readonly Page[]): Promise<void> {
    for (const found of await Promise.all(pages.map(changedPrototypes)))
      for (const name of found) this.#note(`changed ${name}`);
  }

  #watchPage(page: Page): void {
    beforeClosing(page, () => this.#lookAt([page]));
    page.on("websocket", (socket) => this.#asked(socket.url()));
    page.on("worker", reportViolations);
  }

  #printed(type: string, text: string): void {
    if ((type !== "error" && type !== "warning") || text === blocked) return;
    this.#note(text.startsWith(announced) ? text.replace(announced, "changed") : `printed ${text}`);
  }

  #asked(address: string): void {
    const { protocol, origin } = new URL(address);
    if (protocol !== "data:" && protocol !== "blob:" && !this.#homes.has(origin))
      this.#note(`asked for ${address}`);
  }

  #note(problem: string): void {
    this.problems.push(problem);
  }
}

/** Lets `look` end before what is watched is closed, whoever closes it. */
function beforeClosing<Options>(
  watched: { close(options?: Options): Promise<void> },
  look: () => Promise<void>,
): void {
  const close = watched.close.bind(watched);
  watched.close = async (options) => {
    await look();
    await close(options);
  };
}

/** Prints each violation of the policy as an error. It runs in a document or a worker. */
function tellViolations(): void {
  addEventListener("securitypolicyviolation", (event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    console.error(`policy violation: ${effectiveDirective} refused ${blockedURI}`);
  });
}

/** Lets a worker print its violations. Chromium prints those of documents, but not of workers. */
const reportViolations = (worker: Worker): Promise<void> =>
  // A worker that has ended cannot be asked.
  worker.evaluate(tellViolations).catch(() => {});
