import { createElement } from "react";
import { reload } from "#kept-experiment";
import { takeOver, tidy, whichBuild } from "../../worker/offline/messages.ts";
import { entryScript } from "../loading/served-version.ts";
import { useStore } from "../state/store.ts";
import { UpdateNotice } from "./UpdateNotice.tsx";

/** A browser with the network information that Chromium gives. */
interface Connected {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Makes the page work without a network: registers the service worker, which fetches all files of the page. Where there
 * is a new version, offers it. Does nothing where the browser saves data, unless the service worker is there already,
 * and nothing where the host has no service worker.
 */
export async function keepOffline(): Promise<void> {
  // Missing where the address is not secure.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  const saving = (navigator as Connected).connection?.saveData;
  if (saving && !serviceWorker.controller) return;
  await idle();
  serviceWorker.addEventListener("message", answer);
  serviceWorker.startMessages();
  const present = serviceWorker.controller;
  try {
    const registration = await serviceWorker.register(new URL("sw.js", document.baseURI), {
      updateViaCache: "none",
    });
    registration.active?.postMessage(tidy);
    offerUpdates(registration);
  } catch {
    // A host may leave the file out, and a browser may refuse to keep files: the page works as before.
    return;
  }
  // Another tab has taken a new version.
  serviceWorker.addEventListener("controllerchange", () => {
    if (present) offer(reload);
  });
}

/** Waits until the page has nothing to do: what it shows comes first. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    "requestIdleCallback" in window ? requestIdleCallback(resolve) : setTimeout(resolve),
  );

function answer({ data, ports }: MessageEvent): void {
  if (data === whichBuild) ports[0]?.postMessage(entryScript()?.replace(/^\.\//, ""));
}

/** Offers each version that is installed beside the present one. */
function offerUpdates(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && registration.active) offer(() => take(registration));
  };
  look();
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", look),
  );
}

const offer = (run: () => Promise<void>): void =>
  useStore.setState({ update: () => createElement(UpdateNotice, { onReload: () => void run() }) });

/** Lets the version that waits replace the present one, for all open pages, and reloads this one. */
async function take({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (waiting) {
    const settled = new Promise<void>((resolve) =>
      waiting.addEventListener("statechange", () => {
        if (waiting.state !== "activating") resolve();
      }),
    );
    waiting.postMessage(takeOver);
    await settled;
  }
  await reload();
}
