/** The encodings that a file may be read in. */
export const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof encodings)[number];

/** The characters that may separate cells; of blanks, as many as there are. */
export const separators = [",", ";", "\t", "|", " "] as const;
export type Separator = (typeof separators)[number];

/** The mark before the decimals. */
export type Decimal = "." | ",";

/** The way in which the bytes of a file stand for a table. */
export interface CsvFormat {
  readonly encoding: Encoding;
  readonly separator: Separator;
  /** Whether quotation marks enclose cells; false where they are text. */
  readonly quotes: boolean;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  readonly decimal: Decimal;
}
