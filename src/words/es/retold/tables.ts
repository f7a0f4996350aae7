/** Spanish for how a table was read, and what is wrong with it. */
export const tables = {
  "The columns become {inputs} inputs, one for each word of text; the maximum is {most}.":
    "Las columnas se convierten en {inputs} entradas, una por cada palabra de texto; el máximo es {most}.",
  "Column {name} has no values.": "La columna {name} no tiene valores.",
  "No column is chosen as an input; choose at least one.":
    "No hay ninguna columna elegida como entrada; elegir al menos una.",
  "No column but the target can be an input: the others are empty, or have too many different words.":
    "Ninguna columna salvo el objetivo puede ser una entrada: las demás están vacías o tienen demasiadas palabras distintas.",
  "The file has no column {name}.": "El archivo no tiene ninguna columna {name}.",
  "Column {name} is the target and can't be an input too.":
    "La columna {name} es el objetivo y no puede ser también una entrada.",
  "Column {name} has more than {most} different words, too many to become an input each.":
    "La columna {name} tiene más de {most} palabras distintas, demasiadas para que cada una sea una entrada.",
  "the cell is empty.": "la celda está vacía.",
  "{cell} stands for a missing value.": "{cell} representa un valor ausente.",
  "{cell} is not a finite number.": "{cell} no es un número finito.",
  "{cell} is too large; numbers go up to 1e150.":
    "{cell} es demasiado grande; los números llegan hasta 1e150.",
  "{cell} is not a number.": "{cell} no es un número.",
  "{cell} has a comma, and the decimal mark is a point.":
    "{cell} tiene una coma, y el separador decimal es un punto.",
  "{cell} has a point, and the decimal mark is a comma.":
    "{cell} tiene un punto, y el separador decimal es una coma.",
  "The last column, {name}, {why}; the target is {target}.":
    "La última columna, {name}, {why}; el objetivo es {target}.",
  "has no values": "no tiene valores",
  "names the rows": "da nombre a las filas",
  "has words among its numbers": "tiene palabras entre sus números",
  "lacks {gaps} of {rows} values": "carece de {gaps} de {rows} valores",
  "has {count} different words": "tiene {count} palabras distintas",
  "more than {most}": "más de {most}",
  "more than {most} inputs": "más de {most} entradas",
  "another value in each row, and no name": "otro valor en cada fila, y sin nombre",
  empty: "vacía",
  "words among its numbers": "palabras entre sus números",
  "one word in every row": "una misma palabra en todas las filas",
  "{count} different words": "{count} palabras distintas",
  "{gaps} of {rows} values missing": "faltan {gaps} de {rows} valores",
  "Left out: {columns}.": "Omitidas: {columns}.",
  "{columns} becomes an input for each word.": "{columns} se convierte en una entrada por cada palabra.",
  "{columns} become an input for each word.": "{columns} se convierten en una entrada por cada palabra.",
  "{columns} becomes days since 1970-01-01.": "{columns} se convierte en días desde 1970-01-01.",
  "{columns} become days since 1970-01-01.": "{columns} se convierten en días desde 1970-01-01.",
  "Column {name}: the target has {count} different values; the maximum is {most} classes.":
    "Columna {name}: el objetivo tiene {count} valores distintos; el máximo es {most} clases.",
  "The file is not in UTF-8; it is read as Windows-1252.":
    "El archivo no está en UTF-8; se lee como Windows-1252.",
  "{rows} of {total} rows are read, evenly spread over the file.":
    "Se leen {rows} de {total} filas, repartidas uniformemente por el archivo.",
  "{cell} is read as {value}.": "{cell} se lee como {value}.",
  "Row {row}, column {column}: {fault}": "Fila {row}, columna {column}: {fault}",
  "the target is text ({sample}); a regression needs numbers.":
    "el objetivo es texto ({sample}); una regresión necesita números.",
  "{missing} of {of} rows is left out: a value is missing or can't be read.":
    "Se omite {missing} de {of} filas: falta un valor o no se puede leer.",
  "{missing} of {of} rows are left out: a value is missing or can't be read.":
    "Se omiten {missing} de {of} filas: falta un valor o no se puede leer.",
  "None of {of} rows has all values; a table needs two. Leave out the columns with the most gaps.":
    "Ninguna de {of} filas tiene todos los valores; una tabla necesita dos. Omitir las columnas con más huecos.",
  "One of {of} rows has all values; a table needs two. Leave out the columns with the most gaps.":
    "Una de {of} filas tiene todos los valores; una tabla necesita dos. Omitir las columnas con más huecos.",
  "A line above the table is skipped.": "Se omite una línea encima de la tabla.",
  "{count} lines above the table are skipped.": "Se omiten {count} líneas encima de la tabla.",
  "The first row holds data such as {sample}: columns are numbered.":
    "La primera fila contiene datos como {sample}: las columnas se numeran.",
  "column {number}": "columna {number}",
  "Two columns are named {name}; column {number} is called {other}.":
    "Dos columnas se llaman {name}; la columna {number} recibe el nombre {other}.",
  "a quotation mark opens here and never closes.": "aquí se abre una comilla que nunca se cierra.",
  "a quotation mark opens here, and text follows the one that should close it. Inside of quotes, double the mark.":
    "aquí se abre una comilla, y tras la que debería cerrarla sigue texto. Dentro de las comillas, duplicarla.",
  "The file has {columns} columns; at most {most} are read. Keep those that matter and try again.":
    "El archivo tiene {columns} columnas; se leen como mucho {most}. Conservar las que importan y volver a intentarlo.",
  "The file has one column, which begins with {cell}. A table needs an input and a target; choose another separator if there are more.":
    "El archivo tiene una columna, que empieza con {cell}. Una tabla necesita una entrada y un objetivo; elegir otro separador si hay más.",
  "missing: the row has {cells} cells where the header has {columns}.":
    "falta: la fila tiene {cells} celdas y el encabezado {columns}.",
  "missing: the row has {cells} cells where others have {columns}.":
    "falta: la fila tiene {cells} celdas y las demás {columns}.",
  "too many: the row has {cells} cells where the header has {columns}.":
    "sobran: la fila tiene {cells} celdas y el encabezado {columns}.",
  "too many: the row has {cells} cells where others have {columns}.":
    "sobran: la fila tiene {cells} celdas y las demás {columns}.",
  "If commas mark decimals, write points or separate the cells by semicolons.":
    "Si las comas son decimales, escribir puntos o separar las celdas con punto y coma.",
  "The file has {megabytes} MB; at most {most} MB are read.":
    "El archivo tiene {megabytes} MB; se leen como mucho {most} MB.",
  "Row {row} holds a byte that is not UTF-8; choose another encoding.":
    "La fila {row} contiene un byte que no es UTF-8; elegir otra codificación.",
  "The file is an Excel workbook or a ZIP archive. Save the sheet as CSV (UTF-8), or unpack it, and use that.":
    "El archivo es un libro de Excel o un archivo ZIP. Guardar la hoja como CSV (UTF-8), o descomprimirlo, y usar eso.",
  "The file is an old Excel workbook. Save the sheet as CSV and use that.":
    "El archivo es un libro de Excel antiguo. Guardar la hoja como CSV y usarla.",
  "The file is compressed with gzip. Unpack it and use the CSV inside.":
    "El archivo está comprimido con gzip. Descomprimirlo y usar el CSV que contiene.",
  "The file is a PDF. Save the table as CSV and use that.":
    "El archivo es un PDF. Guardar la tabla como CSV y usarla.",
  "The file is in Parquet. Save the table as CSV and use that.":
    "El archivo está en Parquet. Guardar la tabla como CSV y usarla.",
  "The file is a picture. Save the table as CSV and use that.":
    "El archivo es una imagen. Guardar la tabla como CSV y usarla.",
  "Row {row} holds a zero byte: the file is binary. Save the table as CSV and use that.":
    "La fila {row} contiene un byte nulo: el archivo es binario. Guardar la tabla como CSV y usarla.",
  "The file is empty.": "El archivo está vacío.",
  "The file is a web page. Download the table itself as CSV and use that.":
    "El archivo es una página web. Descargar la tabla misma como CSV y usarla.",
  "Column {name} is {what} in every row: nothing can be learned from it.":
    "La columna {name} es {what} en todas las filas: no se puede aprender nada de ella.",
  "Column {name} is {what} in every row: there is nothing to learn.":
    "La columna {name} es {what} en todas las filas: no hay nada que aprender.",
  "the class {name}": "la clase {name}",
  "The file has a header, but no rows below it.": "El archivo tiene un encabezado, pero ninguna fila debajo.",
  "The file has one row below the header; a table needs two, one to learn from and one to test with.":
    "El archivo tiene una fila bajo el encabezado; una tabla necesita dos, una para aprender y otra para probar.",
};
