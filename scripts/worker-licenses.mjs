import { appendFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Adds to the page's list of licences those of packages that only its workers contain, which Vite leaves out.
 *
 * @param {string} fileName of the list, in the output folder
 * @returns {{ inPage: import("vite").Plugin, inWorker: () => import("vite").Plugin }}
 */
export function workerLicenses(fileName) {
  /** Folders of the packages. @type {Set<string>} */
  const folders = new Set();
  return {
    inWorker: () => ({
      name: "worker-licenses-collect",
      generateBundle() {
        for (const id of this.getModuleIds()) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll("\\", "/"))?.[0];
          if (folder) folders.add(folder.replace(/^\0/, ""));
        }
      },
    }),
    inPage: {
      name: "worker-licenses",
      apply: "build",
      async writeBundle({ dir = "" }) {
        const list = join(dir, fileName);
        const known = await readFile(list, "utf8");
        for (const folder of [...folders].sort()) {
          const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
          const heading = `## ${name} - ${version} (${license})`;
          if (!known.includes(heading))
            await appendFile(list, `\n${heading}\n\n${await licenseIn(folder)}\n`);
        }
      },
    },
  };
}

/**
 * The text of a package's licence, as it ships it.
 * @param {string} folder
 */
async function licenseIn(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  return file
    ? (await readFile(join(folder, file), "utf8")).trim()
    : "The package ships no text of its licence.";
}
