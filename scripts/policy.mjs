/** The policy of every page: nothing from other hosts, no inline script, no evaluated text. */
const everywhere = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "worker-src": "'self' blob:",
  "manifest-src": "'self'",
  "frame-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/**
 * Writes the content of a Content-Security-Policy meta element.
 * @param {Record<string, string>} [otherwise] directives that are different on a page
 */
export const policy = (otherwise = {}) =>
  Object.entries({ ...everywhere, ...otherwise })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
