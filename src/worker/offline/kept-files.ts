/** The files of a build by their path below the page's folder, the page itself by "", each with its SHA-256 in base 64. */
export type FileList = Readonly<Record<string, string>>;

/** Folder of files whose names change with their content, so that a name means the same file in every version. */
const named = "assets/";

/** Number of files that are fetched at a time. */
const atOnce = 4;

/**
 * Keeps the files of one version of the page, beside those of earlier versions that are still open. Each version is a
 * cache, whose name has the page's address, as several copies of the page may lie under one origin.
 */
export class KeptFiles {
  readonly #files: FileList;
  readonly #scope: string;
  readonly #prefix: string;
  readonly #name: string;

  /**
   * @param files all files of the version
   * @param version a text that is another for every list of files
   * @param scope the address of the page's folder, with a slash at the end
   */
  constructor(files: FileList, version: string, scope: string) {
    this.#files = files;
    this.#scope = scope;
    this.#prefix = `downhill ${scope} `;
    this.#name = this.#prefix + version;
  }

  /**
   * Fetches all files that are not kept yet.
   * @throws TypeError where a file is missing or is not that of the list, as while a new version is being uploaded. What
   * was fetched stays, so that the next try goes on from there
   */
  async fill(): Promise<void> {
    const cache = await caches.open(this.#name);
    const waiting = Object.keys(this.#files);
    const fetchOn = async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await this.#keep(path, cache);
    };
    await Promise.all(Array.from({ length: atOnce }, fetchOn));
  }

  /** Returns the answer to a request for a file of this or of an earlier version; null for everything else. */
  answer(request: Request): Promise<Response> | null {
    const path = this.#pathOf(request);
    if (path === null) return null;
    if (Object.hasOwn(this.#files, path)) return this.#answerFrom([this.#name], path, request);
    if (!path.startsWith(named)) return null;
    return this.#versions().then((names) => this.#answerFrom(names, path, request));
  }

  /** Says whether a file is one of this version. */
  has(path: string): boolean {
    return Object.hasOwn(this.#files, path);
  }

  /** Removes the files of all other versions of the page. */
  async keepOnlyThis(): Promise<void> {
    const others = (await this.#versions()).filter((name) => name !== this.#name);
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  async #keep(path: string, cache: Cache): Promise<void> {
    const address = this.#scope + path;
    if (await cache.match(address)) return;
    await cache.put(address, (await this.#known(path)) ?? (await this.#fetched(path)));
  }

  /** Returns a file that an earlier version has too; null where none has. */
  async #known(path: string): Promise<Response | null> {
    return path.startsWith(named) ? this.#find(await this.#versions(), path) : null;
  }

  async #fetched(path: string): Promise<Response> {
    const response = await fetch(this.#scope + path, {
      // The page has just loaded many of them; other names may mean a file of an earlier version.
      cache: path.startsWith(named) ? "default" : "no-cache",
      integrity: `sha256-${this.#files[path]}`,
    });
    // A browser refuses to show a page that was redirected; its text is the right one all the same.
    return response.redirected
      ? new Response(await response.blob(), { headers: response.headers })
      : response;
  }

  async #answerFrom(names: readonly string[], path: string, request: Request): Promise<Response> {
    // A browser that lacks room may have removed the file.
    return (await this.#find(names, path)) ?? fetch(request);
  }

  async #find(names: readonly string[], path: string): Promise<Response | null> {
    for (const name of names) {
      const cache = await caches.open(name);
      const found = await cache.match(this.#scope + path);
      if (found) return found;
    }
    return null;
  }

  /** Returns the caches of all versions of this page. */
  async #versions(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }

  /** Returns the path below the page's folder; null where a request is for something else, or wants the server's answer. */
  #pathOf({ method, url, cache }: Request): string | null {
    const [address] = url.split(/[?#]/);
    if (method !== "GET" || cache === "no-store" || !address.startsWith(this.#scope)) return null;
    const path = address.slice(this.#scope.length);
    return path === "index.html" ? "" : path;
  }
}
