import { escapeXml } from "./escape.ts";

const family = "Inter, &quot;Segoe UI&quot;, system-ui, sans-serif";

interface DocumentSize {
  readonly width: number;
  readonly height: number;
}

/** Size above which a picture is scaled up, letters and lines too: it is seen from afar or made small again. */
const largest = { width: 800, height: 500 } as const;

/** Returns the pixels that a picture is laid out in: its size, or fewer where it is large. */
export function laidOut({ width, height }: DocumentSize): DocumentSize {
  const scale = Math.max(1, Math.min(width / largest.width, height / largest.height));
  return { width: Math.round(width / scale), height: Math.round(height / scale) };
}

/**
 * Returns a whole `<svg>`.
 *
 * @param named the title and the description; null for a picture that is laid over one that has them
 * @param content elements in the pixels of `laidOut`
 */
export function svgDocument(
  size: DocumentSize,
  named: { readonly title: string; readonly description: string } | null,
  content: string,
): string {
  const { width, height } = laidOut(size);
  const sides = `width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}"`;
  const names = named
    ? `<title>${escapeXml(named.title)}</title><desc>${escapeXml(named.description)}</desc>`
    : "";
  const role = named ? ' role="img"' : "";
  const root = `<svg xmlns="http://www.w3.org/2000/svg" ${sides}${role} font-family="${family}">`;
  return `${root}${names}${content}</svg>`;
}
