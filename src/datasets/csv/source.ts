import { csvLimits } from "./limits.ts";
import type { Report } from "./report.ts";
import { decodeUtf8 } from "./utf8.ts";

/** The text of a file with `\n` for every line end, or null with the reason reported. */
export function readSource(source: string | Uint8Array, report: Report): string | null {
  if (source.length > csvLimits.bytes) {
    const megabytes = Math.ceil(source.length / 1e5) / 10;
    report.add(`The file has ${megabytes} MB; at most ${csvLimits.bytes / 1e6} MB are read.`);
    return null;
  }
  const decoded = typeof source === "string" ? source : decode(source, report);
  if (decoded === null) return null;
  const text = (decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded).replace(/\r\n?/g, "\n");
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const row = text.slice(0, nul).split("\n").length;
    report.add(`Row ${row} holds a zero byte: the file is binary. Save the table as CSV and take that.`, row);
    return null;
  }
  if (text.trim() === "") {
    report.add("The file is empty.");
    return null;
  }
  return text;
}

function decode(bytes: Uint8Array, report: Report): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    report.add("The file is in UTF-16; save it as CSV in UTF-8.");
    return null;
  }
  const text = decodeUtf8(bytes);
  if (typeof text === "string") return text;
  const fault = bytes.includes(0)
    ? "the file is binary. Save the table as CSV and take that."
    : "save the file as CSV in UTF-8.";
  report.add(`Row ${text.line} holds a byte that is not UTF-8: ${fault}`, text.line);
  return null;
}
