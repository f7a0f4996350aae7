/** The encodings that a file may be read in. */
export const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof encodings)[number];

/** The characters that may separate cells; a run of blanks separates as one. */
export const separators = [",", ";", "\t", "|", " "] as const;
export type Separator = (typeof separators)[number];

/** The mark before the decimals. */
export type Decimal = "." | ",";

/** The format of a file's table. */
export interface CsvFormat {
  readonly encoding: Encoding;
  readonly separator: Separator;
  /** True where quotation marks enclose cells; false where they are text. */
  readonly quotes: boolean;
  /** True where the first row names the columns. */
  readonly header: boolean;
  readonly decimal: Decimal;
}
