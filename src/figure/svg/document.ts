import { escapeXml } from "./escape.ts";

const family = "Inter, &quot;Segoe UI&quot;, system-ui, sans-serif";

interface DocumentSize {
  readonly width: number;
  readonly height: number;
}

/** A whole picture. @param named its name and its description; null where it lies over one that has them */
export function svgDocument(
  { width, height }: DocumentSize,
  named: { readonly title: string; readonly description: string } | null,
  content: string,
): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const names = named
    ? `<title>${escapeXml(named.title)}</title><desc>${escapeXml(named.description)}</desc>`
    : "";
  const role = named ? ' role="img"' : "";
  const root = `<svg xmlns="http://www.w3.org/2000/svg" ${size}${role} font-family="${family}">`;
  return `${root}${names}${content}</svg>`;
}
