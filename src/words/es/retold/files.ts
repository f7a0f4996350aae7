/** Spanish for what is wrong with a file, and failures of workers. */
export const files = {
  "it has more than the {most} MB that are read, and is not laid out as this page does":
    "tiene más de los {most} MB que se leen, y no está escrito como lo hace esta página",
  "it is nested more than {most} levels deep": "está anidado en más de {most} niveles",
  "it is no JSON: {why}": "no es JSON: {why}",
  'it is no experiment of Downhill and no recorded run: it has neither "downhill" nor "format"':
    'no es un experimento de Downhill ni una ejecución grabada: no tiene "downhill" ni "format"',
  'it has no "link", which the experiment is in': 'no tiene "link", donde está el experimento',
  "a recorded run has at most {most} MB": "una ejecución grabada tiene como mucho {most} MB",
  "its format is {found}, and this page reads {wanted}": "su formato es {found}, y esta página lee {wanted}",
  "own run": "ejecución propia",
  "its name must be a text, and is {found}": "su nombre debe ser un texto, y es {found}",
  "its steps must be an array of one whole number or more":
    "steps debe ser una lista de uno o más números enteros",
  "it has {steps} steps, and at most {most} are read": "tiene {steps} pasos, y se leen como mucho {most}",
  "its {name} must be an array of {length} numbers, as many as steps, and has {found}":
    "{name} debe ser una lista de {length} números, tantos como steps, y tiene {found}",
  "its {name} must be an array of {length} numbers, as many as steps, and is {found}":
    "{name} debe ser una lista de {length} números, tantos como steps, y es {found}",
  "its {name} must be an array of {length} numbers, columns × rows, and has {found}":
    "{name} debe ser una lista de {length} números, columns × rows, y tiene {found}",
  "its {name} must be an array of {length} numbers, columns × rows, and is {found}":
    "{name} debe ser una lista de {length} números, columns × rows, y es {found}",
  "its {name} must be two numbers, the lower one first, and is {found}":
    "{name} debe ser dos números, el menor primero, y es {found}",
  "its {name} must have the lower number first, and is {found}":
    "{name} debe tener primero el número menor, y es {found}",
  "its {name} must be a number from {least} to {most}, and is {found}":
    "{name} debe ser un número de {least} a {most}, y es {found}",
  "its {name} must be a number from {least} to {most} or null, and is {found}":
    "{name} debe ser un número de {least} a {most} o null, y es {found}",
  "its {name} must be a whole number from {least} to {most}, and is {found}":
    "{name} debe ser un número entero de {least} a {most}, y es {found}",
  "an array": "una lista",
  "an object": "un objeto",
  "its table must have from 1 to {most} features, a name each":
    "su tabla debe tener de 1 a {most} características, cada una con un nombre",
  "its table must name its target": "su tabla debe nombrar su objetivo",
  "its table must have from 2 to {most} rows": "su tabla debe tener de 2 a {most} filas",
  "its table must be for regression, or for classification with the names of its classes":
    "su tabla debe ser para regresión, o para clasificación con los nombres de sus clases",
  "the inputs of its table must be {count} finite numbers":
    "las entradas de su tabla deben ser {count} números finitos",
  "the targets of its table must be {rows} finite numbers":
    "los objetivos de su tabla deben ser {rows} números finitos",
  "the targets of its table must be {rows} classes from 0 to {last}":
    "los objetivos de su tabla deben ser {rows} clases de 0 a {last}",
  "its writing {why}": "su escritura {why}",
  "failed ({why})": "falló ({why})",
  "it has no map": "no tiene mapa",
  "Without WebAssembly’s SIMD instructions, races take longer in this browser. The numbers are the same.":
    "Sin las instrucciones SIMD de WebAssembly, las carreras tardan más en este navegador. Los números son los mismos.",
  "there is not enough memory for a map's cells": "no hay memoria suficiente para las celdas de un mapa",
  "The comparison failed: {why}.": "La comparación falló: {why}.",
  "The comparison {why}.": "La comparación {why}.",
  "The measurement failed: {why}.": "La medición falló: {why}.",
  "The measurement {why}.": "La medición {why}.",
  "no comparison is under way": "no hay ninguna comparación en curso",
  "no finding is under way": "no hay ningún hallazgo en curso",
};
