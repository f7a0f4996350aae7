import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = join(fileURLToPath(import.meta.url), "..", "..", "..", "..", "dist");

/** A copy of the built page, of which further versions can be published. */
export class OfflineSite {
  readonly folder = mkdtempSync(join(tmpdir(), "downhill-site-"));

  constructor() {
    const others = /[\\/](docs|lib|\.vite)$/;
    cpSync(dist, this.folder, { recursive: true, filter: (source) => !others.test(source) });
  }

  /**
   * Publishes a version whose entry script and some later parts have other names, as after a change of their code. The
   * files of the version before are gone.
   *
   * @param parts beginnings of the names of parts: "ShareDialog"
   * @returns the name of the new entry script
   */
  publish(...parts: string[]): string {
    const before = this.text("index.html");
    let page = before;
    let list = this.text("sw.js");
    for (const part of ["index", ...parts])
      for (const name of this.#named(part)) {
        const next = name.replace(
          /-[\w-]{8}\.js$/,
          (hash) => `-${[...hash.slice(1, 9)].reverse().join("")}.js`,
        );
        renameSync(join(this.folder, "assets", name), join(this.folder, "assets", next));
        page = page.replaceAll(name, next);
        list = list.replaceAll(name, next);
      }
    writeFileSync(join(this.folder, "index.html"), page);
    const version = /(["'`])([0-9a-f]{12})\1/.exec(list)?.[2] ?? "";
    list = list.replaceAll(hashOf(before), hashOf(page)).replaceAll(version, [...version].reverse().join(""));
    writeFileSync(join(this.folder, "sw.js"), list);
    return this.#named("index")[0];
  }

  /** Removes a file of a part, as while a version is being uploaded. */
  withhold(part: string): void {
    for (const name of this.#named(part)) rmSync(join(this.folder, "assets", name));
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  #named(part: string): string[] {
    return readdirSync(join(this.folder, "assets")).filter((name) =>
      new RegExp(`^${part}-[\\w-]{8}\\.js$`).test(name),
    );
  }
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");
