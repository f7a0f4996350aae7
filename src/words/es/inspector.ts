/** Spanish for the sentences of `inspector`. */
export const inspector = {
  "The numbers of x": "Los números de x",
  "The numbers of y": "Los números de y",
  Coordinate: "Coordenada",
  Layer: "Capa",
  "Unit of the layer": "Unidad de la capa",
  "unit {unit}": "unidad {unit}",
  "Unit that the weight comes from, or the bias": "Unidad de la que viene el peso, o el sesgo",
  "Unit that the weight comes from": "Unidad de la que viene el peso",
  "input {input}": "entrada {input}",
  "from {unit}": "desde {unit}",
  bias: "sesgo",
  Tensor: "Tensor",
  Inspector: "Inspector",
  "Step {step}": "Paso {step}",
  "Close the inspector": "Cerrar el inspector",
  "The inspector {why}.": "El inspector {why}.",
  Contender: "Participante",
  Copied: "Copiado",
  "Not permitted": "No permitido",
  "Copy as text": "Copiar como texto",
  "{outcome}: the step as text": "{outcome}: el paso como texto",
  "The schedule in numbers": "El programa de la tasa en números",
  "The rule in numbers": "La regla en números",
  "State after this step": "Estado tras este paso",
  "{name} after each of the last steps": "{name} tras cada uno de los últimos pasos",
  "What decided this step": "Qué decidió este paso",
  "Addons, noise and changes": "Complementos, ruido y cambios",
  "With {values}.": "Con {values}.",
  row: "fila",
  column: "columna",
  "index {number}": "índice {number}",
  element: "elemento",
  "Index {number} of {tensor}": "Índice {number} de {tensor}",
  "Element of {tensor}": "Elemento de {tensor}",
  "Row of {tensor}": "Fila de {tensor}",
  "Column of {tensor}": "Columna de {tensor}",
  "layer {layer}, bias of unit {unit}": "capa {layer}, sesgo de la unidad {unit}",
  "layer {layer}, unit {unit} from {from}": "capa {layer}, unidad {unit} desde {from}",
  "No step has been made yet. Play the race, or make one step.":
    "Aún no se ha dado ningún paso. Reproducir la carrera, o dar un paso.",
  "The rows of this data set are not here, so no step can be computed.":
    "Las filas de este conjunto de datos no están aquí, así que no puede calcularse ningún paso.",
  "Computing the step…": "Calculando el paso…",
  "It makes no step here: {why}.": "No da ningún paso aquí: {why}.",
  "It makes no step here.": "No da ningún paso aquí.",
  "The step in numbers could not be computed.": "No se pudo calcular el paso en números.",
  "{slots} began at 0, {age} ago: {count:the term|the terms} {terms}, {count:which corrects that, makes|which correct that, make} this step {ratio} times shorter.":
    "El valor inicial de {slots} era 0, hace {age}: {count:el término|los términos} {terms}, que lo {count:corrige, hace|corrigen, hacen} este paso {ratio} veces más corto.",
  "{slots} began at 0, {age} ago: {count:the term|the terms} {terms}, {count:which corrects that, makes|which correct that, make} this step {ratio} times longer.":
    "El valor inicial de {slots} era 0, hace {age}: {count:el término|los términos} {terms}, que lo {count:corrige, hace|corrigen, hacen} este paso {ratio} veces más largo.",
  "one step||ago": "un paso",
  "{count} steps||ago": "{count} pasos",
  "ε = {eps} decides in {place}: without it the gradient would move it {ratio} times as far.":
    "ε = {eps} decide en {place}: sin él, el gradiente lo movería {ratio} veces más lejos.",
  "Weight decay makes {share} of this step.": "El decaimiento de pesos hace el {share} de este paso.",
  "{slot} is {size} times larger in {place} than in {otherPlace}, so {name} moves {move} times less than its gradient says.":
    "{slot} es {size} veces mayor en {place} que en {otherPlace}, así que {name} se mueve {move} veces menos de lo que dice su gradiente.",
  "{slot} is {size} times larger in {place} than in {otherPlace}, so {name} moves {move} times more than its gradient says.":
    "{slot} es {size} veces mayor en {place} que en {otherPlace}, así que {name} se mueve {move} veces más de lo que dice su gradiente.",
  "{slot} is {size} times smaller in {place} than in {otherPlace}, so {name} moves {move} times less than its gradient says.":
    "{slot} es {size} veces menor en {place} que en {otherPlace}, así que {name} se mueve {move} veces menos de lo que dice su gradiente.",
  "{slot} is {size} times smaller in {place} than in {otherPlace}, so {name} moves {move} times more than its gradient says.":
    "{slot} es {size} veces menor en {place} que en {otherPlace}, así que {name} se mueve {move} veces más de lo que dice su gradiente.",
  "The new gradient reverses the momentum, which takes back {share} of it.":
    "El nuevo gradiente invierte el momento, que le quita el {share}.",
  "Momentum carries this step against the new gradient, which takes back {share} of it.":
    "El momento lleva este paso contra el nuevo gradiente, que le quita el {share}.",
  "Momentum carries {carried} of this step, and the new gradient {added}.":
    "El momento lleva el {carried} de este paso, y el nuevo gradiente el {added}.",
  "Only the sign counts: both coordinates move by the learning rate, {rate}.":
    "Solo cuenta el signo: ambas coordenadas se mueven tanto como la tasa de aprendizaje, {rate}.",
  "Only the sign counts: {name} moves by the learning rate, {rate}.":
    "Solo cuenta el signo: {name} se mueve tanto como la tasa de aprendizaje, {rate}.",
  "The step is minus the learning rate times the gradient: −{rate} · {gradient} = {step}.":
    "El paso es menos la tasa de aprendizaje por el gradiente: −{rate} · {gradient} = {step}.",
  "Nothing moves: {cause}.": "Nada se mueve: {cause}.",
  "{name} does not move: {cause}.": "{name} no se mueve: {cause}.",
  "The gradient is 0: momentum alone moves it.": "El gradiente es 0: solo lo mueve el momento.",
  "the learning rate is 0": "la tasa de aprendizaje es 0",
  "the gradient is 0": "el gradiente es 0",
  "its gradient is 0": "su gradiente es 0",
  "the step is lost in rounding": "el paso se pierde en el redondeo",
  "the rule makes no step here": "la regla no da ningún paso aquí",
  "This weight": "Este peso",
  "this weight": "este peso",
  "this weight||in": "este peso",
  "the median weight of its layer||in": "el peso mediano de su capa",
  "This bias": "Este sesgo",
  "this bias": "este sesgo",
  "this bias||in": "este sesgo",
  "the median bias of its layer||in": "el sesgo mediano de su capa",
  "This parameter": "Este parámetro",
  "this parameter": "este parámetro",
  "this parameter||in": "este parámetro",
  "the median parameter of its tensor||in": "el parámetro mediano de su tensor",
  "{name}, step {step}, {element}": "{name}, paso {step}, {element}",
  "{before} became {after}, with gradient {gradient}.": "{before} pasó a {after}, con gradiente {gradient}.",
  "No update.": "Ninguna actualización.",
  "{addon}: {effect}.": "{addon}: {effect}.",
  "p left the finite range here: it is beyond 1e12.":
    "p salió aquí del intervalo finito: está más allá de 1e12.",
  "{name} is {value} before this line.": "{name} es {value} antes de esta línea.",
  "{name} is {operation} here.": "{name} es aquí {operation}.",
  "{name} is not finite here.": "{name} no es finito aquí.",
  "{name} is {operation}, no real number, here.": "{name} es aquí {operation}, que no es un número real.",
  "{name} is {operation}, more than a number can hold, here.":
    "{name} es aquí {operation}, más de lo que cabe en un número.",
  "the gradient norm fell to the tolerance": "la norma del gradiente bajó hasta la tolerancia",
  "Stopped at step {step}, before this update: {cause}.":
    "Se detuvo en el paso {step}, antes de esta actualización: {cause}.",
  "{cause}, in {coordinate}": "{cause}, en {coordinate}",
  "Diverged at step {step}. This is its last update: {cause}.":
    "Divergió en el paso {step}. Esta es su última actualización: {cause}.",
  "Diverged at step {step}. This is its last update, to step {made}: {cause}.":
    "Divergió en el paso {step}. Esta es su última actualización, al paso {made}: {cause}.",
  "Stopped at step {step}. This is its last update: {cause}.":
    "Se detuvo en el paso {step}. Esta es su última actualización: {cause}.",
  "Stopped at step {step}. This is its last update, to step {made}: {cause}.":
    "Se detuvo en el paso {step}. Esta es su última actualización, al paso {made}: {cause}.",
  "Noise: the gradient in {coordinate} is {noisy} instead of {exact}.":
    "Ruido: el gradiente en {coordinate} es {noisy} en lugar de {exact}.",
  "Noise: the gradient is {noisy} instead of {exact}.": "Ruido: el gradiente es {noisy} en lugar de {exact}.",
  "{numbers}, as {conditions}": "{numbers}, pues {conditions}",
  "Changed before this step: {values}.": "Cambiado antes de este paso: {values}.",
  "updates with the mean of {count} {gathered:gradient|gradients}":
    "actualiza con la media de {count} {gathered:gradiente|gradientes}",
  "waits: {gathered} of {steps} gradients gathered": "espera: {gathered} de {steps} gradientes reunidos",
  "the gradient's norm, {norm}, is within {max}": "la norma del gradiente, {norm}, no pasa de {max}",
  "the gradient's norm is cut from {norm} to {cut}": "la norma del gradiente se recorta de {norm} a {cut}",
  "all components of the gradient are within ±{max}":
    "todas las componentes del gradiente están dentro de ±{max}",
  "{count} of {all} components of the gradient {cut:is|are} cut to ±{max}":
    "{count} de {all} componentes del gradiente {cut:se recorta|se recortan} a ±{max}",
  "runs ahead: step {step} of {steps}": "se adelanta: paso {step} de {steps}",
  "pulled back halfway to the slow weights, by {distance}":
    "retrocede la mitad del camino hasta los pesos lentos, {distance}",
  "pulled back {share} % of the way to the slow weights, by {distance}":
    "retrocede el {share} % del camino hasta los pesos lentos, {distance}",
  "the gradient is taken at a point {distance} away, uphill: its norm is {there} there and {here} here":
    "el gradiente se toma en un punto a {distance}, cuesta arriba: su norma es {there} allí y {here} aquí",
  "update {update} of {steps}, rate × {factor}": "actualización {update} de {steps}, tasa × {factor}",
  "leaves the learning rate at {rate}": "deja la tasa de aprendizaje en {rate}",
  "rate × {factor}: {base} becomes {rate}": "tasa × {factor}: {base} pasa a {rate}",
  "{base} becomes {rate}": "{base} pasa a {rate}",
  "did not answer in time": "no respondió a tiempo",
  "could not be loaded": "no se pudo cargar",
  "could not be loaded in time": "no se pudo cargar a tiempo",
};
