import { useEffect, useState } from "react";
import type { CsvChoice, CsvFormat, CsvResult } from "../../../../datasets/csv.ts";
import { type Sentence, say } from "../../../../words/say.ts";
import { ChoiceRow } from "../ChoiceRow.tsx";
import { withFormat } from "./csv-session.ts";
import styles from "./own-table.module.css";

const separators = { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Bar |", " ": "Blanks" } as const;
const decimals = { ".": "Point: 1.5", ",": "Comma: 1,5" } as const;
const encodings = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16, little-endian",
  "utf-16be": "UTF-16, big-endian",
} as const;

const listed = <Value extends string>(names: Readonly<Record<Value, Sentence>>) =>
  Object.entries<Sentence>(names).map(([value, text]) => ({ value: value as Value, text: say(text) }));

interface Props {
  readonly result: CsvResult;
  readonly format: CsvFormat;
  readonly choice: CsvChoice;
  readonly onChoice: (choice: CsvChoice) => void;
}

/** Shows the format in which the file was read, to be changed if it was recognised wrongly. */
export function CsvFormatFields({ result, format, choice, onChoice }: Props) {
  const change = (changed: Partial<CsvFormat>) => onChoice(withFormat(choice, changed));
  const unread = result.columns.length === 0;
  const [open, setOpen] = useState(unread);
  useEffect(() => {
    if (unread) setOpen(true);
  }, [unread]);
  return (
    <details className={styles.format} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("How the file is read: {format}", { format: inWords(format) })}</summary>
      <ChoiceRow
        label={say("separator")}
        meaning={say("The character between the values of a row.")}
        value={format.separator}
        options={listed(separators)}
        onChange={(separator) => change({ separator })}
      />
      <ChoiceRow
        label={say("decimal mark")}
        meaning={say("The character before the decimals. The other may separate thousands.")}
        value={format.decimal}
        options={listed(decimals)}
        onChange={(decimal) => change({ decimal })}
      />
      <ChoiceRow
        label={say("first row")}
        meaning={say("Whether the first row holds column names or data.")}
        value={format.header ? "names" : "data"}
        options={[
          { value: "names", text: say("Names") },
          { value: "data", text: say("Data") },
        ]}
        onChange={(row) => change({ header: row === "names" })}
      />
      <ChoiceRow
        label={say("quotes")}
        meaning={say("Whether quotation marks enclose cells or are part of the text.")}
        value={format.quotes ? "enclose" : "text"}
        options={[
          { value: "enclose", text: say("Enclose cells") },
          { value: "text", text: say("Part of the text") },
        ]}
        onChange={(role) => change({ quotes: role === "enclose" })}
      />
      <ChoiceRow
        label={say("encoding")}
        meaning={say("The character encoding of the file.")}
        value={format.encoding}
        options={listed(encodings)}
        onChange={(encoding) => change({ encoding })}
      />
    </details>
  );
}

/** Returns a format in words: "comma, decimal point, names in the first row, UTF-8". */
function inWords({ separator, decimal, header, encoding }: CsvFormat): string {
  return [
    say(separators[separator]).toLowerCase(),
    say(decimal === "." ? "decimal point" : "decimal comma"),
    say(header ? "names in the first row" : "no names"),
    say(encodings[encoding]),
  ].join(", ");
}
