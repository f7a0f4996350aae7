import { csvLimits } from "../limits.ts";
import type { Report } from "../report.ts";
import { decodeUtf16, decodeWindows1252 } from "./decode.ts";
import type { Encoding } from "./format.ts";
import { decodeUtf8 } from "./utf8.ts";

export interface Source {
  /** The text, with `\n` for every line end and without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True where the encoding was recognised, not given. */
  readonly assumed: boolean;
}

/**
 * Returns the text of a file, or null with the reason reported.
 *
 * @param wanted the encoding; recognised where left out
 */
export function readSource(
  source: string | Uint8Array,
  wanted: Encoding | undefined,
  report: Report,
): Source | null {
  if (source.length > csvLimits.bytes) {
    const megabytes = Math.ceil(source.length / 1e5) / 10;
    report.add(`The file has ${megabytes} MB; at most ${csvLimits.bytes / 1e6} MB are read.`);
    return null;
  }
  const encoding = wanted ?? (typeof source === "string" ? "utf-8" : encodingOf(source));
  const decoded = typeof source === "string" ? source : decode(source, encoding, report);
  if (decoded === null) return null;
  const text = (decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded).replace(/\r\n?/g, "\n");
  return isTable(text, report) ? { text, encoding, assumed: wanted === undefined } : null;
}

function decode(bytes: Uint8Array, encoding: Encoding, report: Report): string | null {
  const kind = kindOf(bytes);
  if (kind !== null) {
    report.add(kind);
    return null;
  }
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  if (encoding !== "utf-8") return decodeUtf16(bytes, encoding === "utf-16le");
  const text = decodeUtf8(bytes);
  if (typeof text === "string") return text;
  report.add(`Row ${text.line} holds a byte that is not UTF-8; choose another encoding.`, text.line);
  return null;
}

/** Recognises the encoding: by the byte order mark; else UTF-16 if half of the bytes are zero, UTF-8 if it is valid. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  if (zeros[1] > 0.3 * start.length && zeros[0] === 0) return "utf-16le";
  if (zeros[0] > 0.3 * start.length && zeros[1] === 0) return "utf-16be";
  // A zero byte is reported with its row.
  return bytes.includes(0) || typeof decodeUtf8(bytes) === "string" ? "utf-8" : "windows-1252";
}

const signatures: readonly (readonly [bytes: readonly number[], sentence: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    "The file is an Excel workbook or a ZIP archive. Save the sheet as CSV (UTF-8), or unpack it, and use that.",
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], "The file is an old Excel workbook. Save the sheet as CSV and use that."],
  [[0x1f, 0x8b], "The file is compressed with gzip. Unpack it and use the CSV inside."],
  [[0x25, 0x50, 0x44, 0x46], "The file is a PDF. Save the table as CSV and use that."],
  [[0x50, 0x41, 0x52, 0x31], "The file is in Parquet. Save the table as CSV and use that."],
  [[0x89, 0x50, 0x4e, 0x47], "The file is a picture. Save the table as CSV and use that."],
];

/** Returns a sentence about a file of another kind, recognised by its first bytes; null for possible text. */
const kindOf = (bytes: Uint8Array): string | null =>
  signatures.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1] ?? null;

function isTable(text: string, report: Report): boolean {
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const row = text.slice(0, nul).split("\n").length;
    report.add(`Row ${row} holds a zero byte: the file is binary. Save the table as CSV and use that.`, row);
    return false;
  }
  const start = text.slice(0, 1000).trimStart();
  if (start === "" && text.trim() === "") {
    report.add("The file is empty.");
    return false;
  }
  if (/^<(?:!doctype|html|\?xml)/i.test(start)) {
    report.add("The file is a web page. Download the table itself as CSV and use that.");
    return false;
  }
  return true;
}
