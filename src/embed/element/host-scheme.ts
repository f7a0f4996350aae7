export type Scheme = "light" | "dark";

/** Red, green, blue and opacity, each 0 to 255. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Says whether a page is light or dark at an element: by the background painted behind it, since many sites turn dark
 * by a class and say nothing to the browser; where nothing is painted, by the page's `color-scheme`.
 *
 * @param backgrounds colours behind the element, the nearest first
 * @param colorScheme the computed value of the property
 */
export function schemeFrom(backgrounds: Iterable<Rgba>, colorScheme: string, prefersDark: boolean): Scheme {
  for (const [red, green, blue, alpha] of backgrounds) {
    if (alpha < 128) continue;
    // Luma of Rec. 601, which is good enough to distinguish light from dark.
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
  }
  const offered = colorScheme.split(" ");
  if (!offered.includes("dark")) return "light";
  return !offered.includes("light") || prefersDark ? "dark" : "light";
}

const darkness = () => matchMedia("(prefers-color-scheme: dark)");

export function hostScheme(element: Element): Scheme {
  return schemeFrom(backgroundsBehind(element), getComputedStyle(element).colorScheme, darkness().matches);
}

/** Calls `listener` when the page may have turned light or dark; returns the function that ends it. */
export function onHostChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  const watched = { attributes: true };
  observer.observe(document.documentElement, watched);
  observer.observe(document.body, watched);
  const query = darkness();
  query.addEventListener("change", listener);
  return () => {
    observer.disconnect();
    query.removeEventListener("change", listener);
  };
}

function* backgroundsBehind(element: Element): Generator<Rgba> {
  let node: Element | null = element;
  while (node) {
    yield rgbaOf(getComputedStyle(node).backgroundColor);
    const root = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

let pixel: CanvasRenderingContext2D | null = null;

/** Returns a colour in any CSS notation as a canvas paints it. */
function rgbaOf(color: string): Rgba {
  if (color === "rgba(0, 0, 0, 0)") return [0, 0, 0, 0];
  pixel ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!pixel) return [0, 0, 0, 0];
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}
