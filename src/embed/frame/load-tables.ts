import { provideRows } from "../rows/rows.ts";

let loading: Promise<void> | null = null;

/** In the place of `src/datasets/load-tables.ts`: a sandboxed frame can import no module, but run a script. */
export function loadTables(): Promise<void> {
  loading ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("embed/rows.js", location.href).href;
    script.onload = () => resolve(provideRows());
    script.onerror = () => reject(new Error("the rows of the tables could not be loaded"));
    document.head.append(script);
  });
  return loading;
}
