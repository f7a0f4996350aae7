import { define } from "./experiment-element.ts";

/**
 * The script `downhill-embed.js`. As a module it is not the document's current script, and is found by its name, since
 * a classic script cannot say `import.meta`.
 */
const own = document.currentScript ?? document.querySelector("script[src*='downhill-embed.js']");
const address = (own as HTMLScriptElement | null)?.src ?? "";

// The page is painted before its buttons are made; until then a link of the same height is in their place.
const painted = performance.getEntriesByName("first-contentful-paint").length > 0;
if (painted || document.hidden) define(address);
else requestAnimationFrame(() => setTimeout(() => define(address)));
