import { provideRows } from "../rows/rows.ts";

/** Of a worker; the page that starts it names it by the address of the rows, as a worker made of text has none. */
declare function importScripts(address: string): void;

let loaded = false;

/** In the place of `src/datasets/load-tables.ts`: a worker made of text can import no module, but run a script. */
export async function loadTables(): Promise<void> {
  if (loaded) return;
  importScripts(self.name);
  provideRows();
  loaded = true;
}
