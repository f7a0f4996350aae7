// Keeps the page's files, so that it opens without a network. The build gives it their list: any change of a file makes
// another service worker, which browsers find and install beside this one.
import { type FileList, KeptFiles } from "./kept-files.ts";
import { takeOver, tidy, whichBuild } from "./messages.ts";
import type { Page, ServiceWorkerScope } from "./scope.ts";

/** Put here by `scripts/build-offline.mjs`. */
declare const builtFiles: FileList;
declare const builtVersion: string;

const worker = self as unknown as ServiceWorkerScope;
const { scope } = worker.registration;
const kept = new KeptFiles(builtFiles, builtVersion, scope);

/** Milliseconds after which a page that does not answer counts as one of another build. */
const patience = 3000;

worker.addEventListener("install", (event) => event.waitUntil(kept.fill()));

// The page that was open before gets its later parts from here too.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("fetch", (event) => {
  const answer = kept.answer(event.request);
  if (answer) event.respondWith(answer);
});

worker.addEventListener("message", (event) => {
  if (event.data === takeOver) event.waitUntil(worker.skipWaiting());
  if (event.data === tidy) event.waitUntil(removeOthers());
});

/** Removes earlier versions, unless a page of one may be open, which would miss its later parts. */
async function removeOthers(): Promise<void> {
  const all = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = all.filter(({ url }) => [scope, `${scope}index.html`].includes(url.split(/[?#]/)[0]));
  const builds = await Promise.all(pages.map(buildOf));
  if (builds.every((entry) => typeof entry === "string" && kept.has(entry))) await kept.keepOnlyThis();
}

/** Returns what a page answers to the question for its build; null where it does not answer. */
const buildOf = (page: Page): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve(null), patience);
    page.postMessage(whichBuild, [port2]);
  });
