import { createHash } from "node:crypto";
import { dirname, relative, sep } from "node:path";
import { policy } from "../../../scripts/policy.mjs";

/**
 * The documentation is served below any path, as the playground is, but VitePress writes one path into all that it
 * makes. So it gets this one, which is taken out again: of pages for the way up to the documentation's folder, of
 * scripts for what theme/base.ts finds that folder to be.
 */
export const placeholder = "/__docs__/";

const atRuntime = "globalThis.downhillDocs";

/** A plugin for scripts. */
export const relativeBase = () => ({
  name: "relative-base",
  enforce: "post" as const,
  config: () => ({ define: { "import.meta.env.BASE_URL": atRuntime } }),
  transform(code: string, id: string): string | null {
    // The index of the search, whose entries are addresses: a module that is one string.
    const index = id.includes("@localSearchIndex") ? /^export default (".*");?\s*$/s.exec(code) : null;
    return index ? `export default ${index[1]}.split(${inHalves}).join(${atRuntime})` : null;
  },
});

/** The placeholder, written so that it is not taken for one. */
const inHalves = JSON.stringify(placeholder);

/** A page with its own way to the documentation's folder, and the policy that permits the scripts within it. */
export function withPolicy(html: string, file: string, folder: string): string {
  const up = relative(dirname(file), folder).split(sep).join("/");
  const base = up === "" ? "./" : `${up}/`;
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)];
  const content = policy({
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...scripts.map(([, text]) => hash(text))].join(" "),
    // Of equations and of highlighted code.
    "style-src-attr": "'unsafe-inline'",
  });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${content}">`,
    `<meta name="docs-base" content="${base}">`,
  ].join("\n    ");
  return html.replace('<meta charset="utf-8">', `$&\n    ${head}`).replaceAll(placeholder, base);
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
