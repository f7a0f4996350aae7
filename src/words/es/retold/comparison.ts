/** Spanish for the reasons why experiments cannot be compared, and the places where they differ. */
export const comparison = {
  "It is about a surface, and this race is about a network.":
    "Trata de una superficie, y esta carrera de una red.",
  "It is about a surface, and this race is about a problem.":
    "Trata de una superficie, y esta carrera de un problema.",
  "It is about a network, and this race is about a surface.":
    "Trata de una red, y esta carrera de una superficie.",
  "It is about a network, and this race is about a problem.":
    "Trata de una red, y esta carrera de un problema.",
  "It is about a problem, and this race is about a surface.":
    "Trata de un problema, y esta carrera de una superficie.",
  "It is about a problem, and this race is about a network.":
    "Trata de un problema, y esta carrera de una red.",
  "It has another problem: problem {theirs} instead of {ours}.":
    "Tiene otro problema: problema {theirs} en lugar de {ours}.",
  "It has another problem: surface {theirs} instead of {ours}.":
    "Tiene otro problema: superficie {theirs} en lugar de {ours}.",
  "It has another problem: start {theirs} instead of {ours}.":
    "Tiene otro problema: inicio {theirs} en lugar de {ours}.",
  "It has another problem: data {theirs} instead of {ours}.":
    "Tiene otro problema: datos {theirs} en lugar de {ours}.",
  "It has another problem: samples {theirs} instead of {ours}.":
    "Tiene otro problema: muestras {theirs} en lugar de {ours}.",
  "It has another problem: noise {theirs} instead of {ours}.":
    "Tiene otro problema: ruido {theirs} en lugar de {ours}.",
  "It has another problem: label noise {theirs} instead of {ours}.":
    "Tiene otro problema: ruido de etiquetas {theirs} en lugar de {ours}.",
  "It has another problem: training share {theirs} instead of {ours}.":
    "Tiene otro problema: parte de entrenamiento {theirs} en lugar de {ours}.",
  "It has another problem: layers {theirs} instead of {ours}.":
    "Tiene otro problema: capas {theirs} en lugar de {ours}.",
  "It has another problem: activation {theirs} instead of {ours}.":
    "Tiene otro problema: activación {theirs} en lugar de {ours}.",
  "It has another problem: biases {theirs} instead of {ours}.":
    "Tiene otro problema: sesgos {theirs} en lugar de {ours}.",
  "It has another problem: loss {theirs} instead of {ours}.":
    "Tiene otro problema: pérdida {theirs} en lugar de {ours}.",
  "It has another problem: parametrization {theirs} instead of {ours}.":
    "Tiene otro problema: parametrización {theirs} en lugar de {ours}.",
  "It has another problem: initialization {theirs} instead of {ours}.":
    "Tiene otro problema: inicialización {theirs} en lugar de {ours}.",
  "It has another problem: initial scale {theirs} instead of {ours}.":
    "Tiene otro problema: escala inicial {theirs} en lugar de {ours}.",
  "It has another problem: {code} instead of {value}.": "Tiene otro problema: {code} en lugar de {value}.",
  "an own table": "una tabla propia",
  "weight [{code}] of layer {number}": "peso [{code}] de la capa {number}",
  "bias [{code}] of layer {number}": "sesgo [{code}] de la capa {number}",
};
