import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Report } from "./report.tsx";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** A copy of the sources with more files in it. */
export class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), "downhill-"));
  /** Options to run a program there and read its output. */
  readonly #here = { cwd: this.#folder, encoding: "utf8", maxBuffer: 2 ** 28 } as const;

  /** @param files texts by their paths in the project */
  constructor(files: Readonly<Record<string, string>>) {
    const own = readdirSync(root).filter((name) => /^(src|package\.json|tsconfig.*\.json)$/.test(name));
    for (const name of own)
      cpSync(join(root, name), join(this.#folder, name), {
        recursive: true,
        filter: (path) => !/\.test\.tsx?$|[\\/]golden([\\/]|$)/.test(path),
      });
    symlinkSync(join(root, "node_modules"), join(this.#folder, "node_modules"), "junction");
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.#folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** Checks the types of all that comes before the page in the order of imports, and returns the errors. */
  checkTypes(): string {
    const tsc = join(root, "node_modules", ".bin", "tsc");
    const { stdout, error } = spawnSync(tsc, ["--project", "tsconfig.core.json"], this.#here);
    if (error) throw error;
    return stdout;
  }

  /** Bundles the program that reports on the page. */
  async build(): Promise<void> {
    await build({
      root: this.#folder,
      configFile: false,
      logLevel: "error",
      build: { ssr: "src/docs/testing/one-file/report.tsx", outDir: "report" },
    });
  }

  /** Returns the report on the page for a link. */
  reportOn(link: string): Report {
    const report = join("report", "report.js");
    return JSON.parse(execFileSync(process.execPath, [report, link], this.#here)) as Report;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
