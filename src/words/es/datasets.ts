/** Spanish for the data sets: their names and lessons. */
export const datasets = {
  Circle: "Círculo",
  "a boundary that closes; no line can draw it": "una frontera cerrada; ninguna recta puede trazarla",
  "two inputs that matter only together": "dos entradas que solo importan juntas",
  "Two Gaussians": "Dos gaussianas",
  "a line is enough, and a network without hidden layers finds it":
    "basta una recta, y una red sin capas ocultas la encuentra",
  Spiral: "Espiral",
  "a long winding boundary, slow to form: here optimizers differ most":
    "una frontera larga y sinuosa, lenta en formarse: aquí es donde más difieren los optimizadores",
  Moons: "Lunas",
  "a line gets most of it right; the rest needs a bend":
    "una recta acierta casi todo; el resto necesita una curva",
  Checkerboard: "Tablero de ajedrez",
  "many small regions: a network that is too small misses some":
    "muchas regiones pequeñas: una red demasiado pequeña pierde algunas",
  "three classes, one inside the other": "tres clases, una dentro de otra",
  Sine: "Seno",
  "a smooth curve with bends: each bend needs some units":
    "una curva suave con inflexiones: cada una necesita algunas unidades",
  Step: "Escalón",
  "a jump that a smooth network can only approach with ever larger weights":
    "un salto al que una red suave solo puede aproximarse con pesos cada vez mayores",
  Plane: "Plano",
  "linear regression: one minimum, and curvature alone sets the pace":
    "regresión lineal: un mínimo, y solo la curvatura marca el ritmo",
  Bumps: "Montículos",
  "hills and a hollow on flat ground: local shapes from global units":
    "colinas y un hoyo en terreno llano: formas locales a partir de unidades globales",
  Iris: "Iris",
  "three flowers: one stands apart, two overlap": "tres flores: una se distingue, dos se solapan",
  Wine: "Vino",
  "inputs of very different scale: why they are standardised":
    "entradas de escalas muy distintas: por qué se estandarizan",
  "Breast cancer": "Cáncer de mama",
  "thirty strongly correlated inputs": "treinta entradas muy correlacionadas",
  Diabetes: "Diabetes",
  "real measurements: much of the target stays unexplained, and a network soon overfits":
    "mediciones reales: gran parte del objetivo queda sin explicar, y una red pronto sobreajusta",
  Digits: "Dígitos",
  "pictures: ten classes from 64 pixels": "imágenes: diez clases a partir de 64 píxeles",
};
