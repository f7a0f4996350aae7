import { provideRows } from "./rows/rows.ts";

/** Exists in workers only. */
declare function importScripts(address: string): void;

let loading: Promise<void> | null = null;

/**
 * Replaces `#load-tables`: neither a sandboxed frame nor a worker made from text can import a module, but both run
 * scripts. Loads the rows once, and again after a failure.
 */
export function loadTables(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<void> {
  if (typeof document === "undefined") importScripts(self.name);
  else await runScript(new URL("embed/rows.js", location.href).href);
  provideRows();
}

/** The pool names its workers by the address of the rows, as a worker made of text has no address. */
const runScript = (address: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("the rows of the tables could not be loaded"));
    document.head.append(script);
  });
