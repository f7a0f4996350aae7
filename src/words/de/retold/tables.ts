/** German for how a table was read, and what is wrong with it. */
export const tables = {
  "The columns become {inputs} inputs, one for each word of text; the maximum is {most}.":
    "Die Spalten werden zu {inputs} Eingaben, eine für jedes Wort eines Textes; höchstens {most} sind möglich.",
  "Column {name} has no values.": "Spalte {name} hat keine Werte.",
  "No column is chosen as an input; choose at least one.":
    "Keine Spalte ist als Eingabe gewählt; mindestens eine wählen.",
  "No column but the target can be an input: the others are empty, or have too many different words.":
    "Keine Spalte außer dem Ziel kann eine Eingabe sein: die anderen sind leer oder haben zu viele verschiedene Wörter.",
  "The file has no column {name}.": "Die Datei hat keine Spalte {name}.",
  "Column {name} is the target and can't be an input too.":
    "Spalte {name} ist das Ziel und kann nicht auch eine Eingabe sein.",
  "Column {name} has more than {most} different words, too many to become an input each.":
    "Spalte {name} hat mehr als {most} verschiedene Wörter, zu viele, um je eine Eingabe zu werden.",
  "the cell is empty.": "die Zelle ist leer.",
  "{cell} stands for a missing value.": "{cell} steht für einen fehlenden Wert.",
  "{cell} is not a finite number.": "{cell} ist keine endliche Zahl.",
  "{cell} is too large; numbers go up to 1e150.": "{cell} ist zu groß; Zahlen gehen bis 1e150.",
  "{cell} is not a number.": "{cell} ist keine Zahl.",
  "{cell} has a comma, and the decimal mark is a point.":
    "{cell} hat ein Komma, und das Dezimalzeichen ist ein Punkt.",
  "{cell} has a point, and the decimal mark is a comma.":
    "{cell} hat einen Punkt, und das Dezimalzeichen ist ein Komma.",
  "The last column, {name}, {why}; the target is {target}.":
    "Die letzte Spalte, {name}, {why}; das Ziel ist {target}.",
  "has no values": "hat keine Werte",
  "names the rows": "benennt die Zeilen",
  "has words among its numbers": "hat Wörter unter ihren Zahlen",
  "lacks {gaps} of {rows} values": "fehlen {gaps} von {rows} Werten",
  "has {count} different words": "hat {count} verschiedene Wörter",
  "more than {most}": "mehr als {most}",
  "more than {most} inputs": "mehr als {most} Eingaben",
  "another value in each row, and no name": "in jeder Zeile ein anderer Wert, und kein Name",
  empty: "leer",
  "words among its numbers": "Wörter unter ihren Zahlen",
  "one word in every row": "dasselbe Wort in jeder Zeile",
  "{count} different words": "{count} verschiedene Wörter",
  "{gaps} of {rows} values missing": "{gaps} von {rows} Werten fehlen",
  "Left out: {columns}.": "Ausgelassen: {columns}.",
  "{columns} becomes an input for each word.": "{columns} wird zu einer Eingabe für jedes Wort.",
  "{columns} become an input for each word.": "{columns} werden zu einer Eingabe für jedes Wort.",
  "{columns} becomes days since 1970-01-01.": "{columns} wird zu Tagen seit 1970-01-01.",
  "{columns} become days since 1970-01-01.": "{columns} werden zu Tagen seit 1970-01-01.",
  "Column {name}: the target has {count} different values; the maximum is {most} classes.":
    "Spalte {name}: das Ziel hat {count} verschiedene Werte; höchstens {most} Klassen sind möglich.",
  "The file is not in UTF-8; it is read as Windows-1252.":
    "Die Datei ist nicht in UTF-8; sie wird als Windows-1252 gelesen.",
  "{rows} of {total} rows are read, evenly spread over the file.":
    "{rows} von {total} Zeilen werden gelesen, gleichmäßig über die Datei verteilt.",
  "{cell} is read as {value}.": "{cell} wird als {value} gelesen.",
  "Row {row}, column {column}: {fault}": "Zeile {row}, Spalte {column}: {fault}",
  "the target is text ({sample}); a regression needs numbers.":
    "das Ziel ist Text ({sample}); eine Regression braucht Zahlen.",
  "{missing} of {of} rows is left out: a value is missing or can't be read.":
    "{missing} von {of} Zeilen wird ausgelassen: ein Wert fehlt oder kann nicht gelesen werden.",
  "{missing} of {of} rows are left out: a value is missing or can't be read.":
    "{missing} von {of} Zeilen werden ausgelassen: ein Wert fehlt oder kann nicht gelesen werden.",
  "None of {of} rows has all values; a table needs two. Leave out the columns with the most gaps.":
    "Keine von {of} Zeilen hat alle Werte; eine Tabelle braucht zwei. Die Spalten mit den meisten Lücken auslassen.",
  "One of {of} rows has all values; a table needs two. Leave out the columns with the most gaps.":
    "Eine von {of} Zeilen hat alle Werte; eine Tabelle braucht zwei. Die Spalten mit den meisten Lücken auslassen.",
  "A line above the table is skipped.": "Eine Zeile über der Tabelle wird übersprungen.",
  "{count} lines above the table are skipped.": "{count} Zeilen über der Tabelle werden übersprungen.",
  "The first row holds data such as {sample}: columns are numbered.":
    "Die erste Zeile enthält Daten wie {sample}: die Spalten werden nummeriert.",
  "column {number}": "Spalte {number}",
  "Two columns are named {name}; column {number} is called {other}.":
    "Zwei Spalten heißen {name}; Spalte {number} bekommt den Namen {other}.",
  "a quotation mark opens here and never closes.":
    "hier öffnet ein Anführungszeichen, das nie geschlossen wird.",
  "a quotation mark opens here, and text follows the one that should close it. Inside of quotes, double the mark.":
    "hier öffnet ein Anführungszeichen, und auf das schließende folgt Text. Innerhalb von Anführungszeichen das Zeichen verdoppeln.",
  "The file has {columns} columns; at most {most} are read. Keep those that matter and try again.":
    "Die Datei hat {columns} Spalten; höchstens {most} werden gelesen. Die wichtigen behalten und noch einmal versuchen.",
  "The file has one column, which begins with {cell}. A table needs an input and a target; choose another separator if there are more.":
    "Die Datei hat eine Spalte, die mit {cell} beginnt. Eine Tabelle braucht eine Eingabe und ein Ziel; ein anderes Trennzeichen wählen, wenn es mehr gibt.",
  "missing: the row has {cells} cells where the header has {columns}.":
    "fehlt: die Zeile hat {cells} Zellen, die Kopfzeile {columns}.",
  "missing: the row has {cells} cells where others have {columns}.":
    "fehlt: die Zeile hat {cells} Zellen, die anderen {columns}.",
  "too many: the row has {cells} cells where the header has {columns}.":
    "zu viele: die Zeile hat {cells} Zellen, die Kopfzeile {columns}.",
  "too many: the row has {cells} cells where others have {columns}.":
    "zu viele: die Zeile hat {cells} Zellen, die anderen {columns}.",
  "If commas mark decimals, write points or separate the cells by semicolons.":
    "Wenn Kommas Dezimalzeichen sind, Punkte schreiben oder die Zellen durch Semikolons trennen.",
  "The file has {megabytes} MB; at most {most} MB are read.":
    "Die Datei hat {megabytes} MB; höchstens {most} MB werden gelesen.",
  "Row {row} holds a byte that is not UTF-8; choose another encoding.":
    "Zeile {row} enthält ein Byte, das nicht UTF-8 ist; eine andere Kodierung wählen.",
  "The file is an Excel workbook or a ZIP archive. Save the sheet as CSV (UTF-8), or unpack it, and use that.":
    "Die Datei ist eine Excel-Arbeitsmappe oder ein ZIP-Archiv. Das Blatt als CSV (UTF-8) speichern oder das Archiv entpacken und das Ergebnis verwenden.",
  "The file is an old Excel workbook. Save the sheet as CSV and use that.":
    "Die Datei ist eine alte Excel-Arbeitsmappe. Das Blatt als CSV speichern und das verwenden.",
  "The file is compressed with gzip. Unpack it and use the CSV inside.":
    "Die Datei ist mit gzip komprimiert. Sie entpacken und das CSV darin verwenden.",
  "The file is a PDF. Save the table as CSV and use that.":
    "Die Datei ist ein PDF. Die Tabelle als CSV speichern und das verwenden.",
  "The file is in Parquet. Save the table as CSV and use that.":
    "Die Datei ist in Parquet. Die Tabelle als CSV speichern und das verwenden.",
  "The file is a picture. Save the table as CSV and use that.":
    "Die Datei ist ein Bild. Die Tabelle als CSV speichern und das verwenden.",
  "Row {row} holds a zero byte: the file is binary. Save the table as CSV and use that.":
    "Zeile {row} enthält ein Nullbyte: die Datei ist binär. Die Tabelle als CSV speichern und das verwenden.",
  "The file is empty.": "Die Datei ist leer.",
  "The file is a web page. Download the table itself as CSV and use that.":
    "Die Datei ist eine Webseite. Die Tabelle selbst als CSV herunterladen und das verwenden.",
  "Column {name} is {what} in every row: nothing can be learned from it.":
    "Spalte {name} ist in jeder Zeile {what}: daraus lässt sich nichts lernen.",
  "Column {name} is {what} in every row: there is nothing to learn.":
    "Spalte {name} ist in jeder Zeile {what}: es gibt nichts zu lernen.",
  "the class {name}": "die Klasse {name}",
  "The file has a header, but no rows below it.": "Die Datei hat eine Kopfzeile, aber keine Zeilen darunter.",
  "The file has one row below the header; a table needs two, one to learn from and one to test with.":
    "Die Datei hat eine Zeile unter der Kopfzeile; eine Tabelle braucht zwei, eine zum Lernen und eine zum Testen.",
};
