import { join, resolve } from "node:path";
import { root } from "./install.mjs";

const host = join(root, "src/worker/host.ts");
const faulty = join(root, "e2e/faults/host.ts");

/**
 * Puts the module whose workers fail as a test asks in the place of the true one; nothing else differs.
 *
 * @returns {import("vite").Plugin}
 */
export const withFaults = () => ({
  name: "with-faults",
  enforce: "pre",
  resolveId: (source, importer) =>
    importer && importer !== faulty && resolve(importer, "..", source) === host ? faulty : null,
});
