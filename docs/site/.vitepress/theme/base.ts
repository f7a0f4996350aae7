declare global {
  /** The path of the documentation's folder, with its slashes. */
  var downhillDocs: string;
}

/** Sets `downhillDocs` from the first page, whose addresses lead from where it lies, and makes these whole. */
export function findBase(): void {
  const up = document.querySelector<HTMLMetaElement>('meta[name="docs-base"]')?.content ?? "./";
  globalThis.downhillDocs = new URL(up, location.href).pathname;
  // A page that comes after it keeps what they have in common, and lies elsewhere.
  for (const [name, selector] of [
    ["href", "a[href], link[href]"],
    ["src", "img[src]"],
    ["srcset", "source[srcset]"],
  ] as const)
    for (const element of document.querySelectorAll(selector)) {
      const address = element.getAttribute(name) ?? "";
      if (/^\.\.?\//.test(address)) element.setAttribute(name, whole(address));
    }
}

/** From the root of the host, as VitePress writes addresses. */
function whole(address: string): string {
  const { pathname, search, hash } = new URL(address, location.href);
  return pathname + search + hash;
}
