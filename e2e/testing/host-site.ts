import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "..", "..", "..");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

interface Page {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Another site: it serves the built project below `/some/where/`, without special headers, and pages that embed it. */
export class HostSite {
  /** Origin, without a slash. */
  readonly origin: string;
  readonly #server: Server;
  readonly #pages: Map<string, Page>;

  private constructor(server: Server, pages: Map<string, Page>) {
    const address = server.address();
    this.origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    this.#server = server;
    this.#pages = pages;
  }

  /** @param build the folder of the build that it serves, from the project's root */
  static async start(build = "dist"): Promise<HostSite> {
    const folder = resolve(root, build);
    const pages = new Map<string, Page>();
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://host");
      const page = pages.get(pathname);
      if (page !== undefined) {
        response.setHeader("content-type", "text/html; charset=utf-8");
        for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
        response.end(page.text);
        return;
      }
      let file = join(folder, normalize(decodeURIComponent(pathname.replace(/^\/some\/where/, ""))));
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
      if (!pathname.startsWith("/some/where/") || !existsSync(file)) {
        response.statusCode = 404;
        response.end();
        return;
      }
      // As on a plain host, no header lets other origins read the files.
      response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new HostSite(server, pages);
  }

  /** Address of the project on this site. */
  get downhill(): string {
    return `${this.origin}/some/where`;
  }

  /** Adds a page and returns its address. */
  page(body: string, head = "", headers: Page["headers"] = {}): string {
    const path = `/page-${this.#pages.size + 1}`;
    const icon = `<link rel="icon" href="data:,">`;
    const text = `<!doctype html><html lang="en"><head><title>A page</title>${icon}${head}</head><body>${body}</body></html>`;
    this.#pages.set(path, { text, headers });
    return this.origin + path;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
