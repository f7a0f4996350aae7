/** Spanish for what is wrong with a link, and why a contender cannot run. */
export const links = {
  "{message}. Did you mean {name}?": "{message}. ¿Se quería decir {name}?",
  "{message}. There are {names}": "{message}. Hay {names}",
  "This link has {length} characters; the maximum is {most}. The default experiment is shown.":
    "Este enlace tiene {length} caracteres; el máximo es {most}. Se muestra el experimento predeterminado.",
  "must be 3d, or 3d with two angles in degrees: 3d,-30,45":
    "debe ser 3d, o 3d con dos ángulos en grados: 3d,-30,45",
  "is a version of the link format that this page does not know; it is read as version 1":
    "es una versión del formato de los enlaces que esta página no conoce; se lee como versión 1",
  "cannot run here: {reason}": "no puede ejecutarse aquí: {reason}",
  "is ignored: {reason}": "se ignora: {reason}",
  "must be at most {most} in an experiment as large as this; using {value}":
    "debe ser como mucho {most} en un experimento tan grande como este; se usa {value}",
  "The link has {parts} parts, but only the first {most} are read.":
    "El enlace tiene {parts} partes, pero solo se leen las primeras {most}.",
  "This link is incomplete: its end is missing. Its last part, {part}, may be damaged and is ignored.":
    "Este enlace está incompleto: le falta el final. Su última parte, {part}, puede estar dañada y se ignora.",
  "is not a key that links have, so it is ignored": "no es una clave de los enlaces, así que se ignora",
  "is not valid percent-encoded text, so it is ignored":
    "no es un texto válido con codificación por ciento, así que se ignora",
  "is ignored: at most {most} are read": "se ignora: se leen como mucho {most}",
  "and {more} more are ignored: at most {most} are read":
    "y {more} más se ignoran: se leen como mucho {most}",
  "is read without {signs} at its end": "se lee sin {signs} al final",
  "is given twice; the first one is used": "aparece dos veces; se usa la primera",
  "is given twice; one is used": "aparece dos veces; se usa una",
  "This link has more problems than are listed here.":
    "Este enlace tiene más problemas de los que se enumeran aquí.",
  "must be {range}": "debe ser {range}",
  "must be {range}, written {forms}": "debe ser {range}, escrito {forms}",
  "must be {range}; using {value}": "debe ser {range}; se usa {value}",
  "must be {range}, written {forms}; using {value}": "debe ser {range}, escrito {forms}; se usa {value}",
  "must be {range}; its default is used": "debe ser {range}; se usa su valor predeterminado",
  "must be {range}, written {forms}; its default is used":
    "debe ser {range}, escrito {forms}; se usa su valor predeterminado",
  "must be {range}; it keeps its value": "debe ser {range}; conserva su valor",
  "must be {range}, written {forms}; it keeps its value":
    "debe ser {range}, escrito {forms}; conserva su valor",
  "must be {range}; using scale {value}": "debe ser {range}; se usa la escala {value}",
  "must be {range}, written {forms}; using scale {value}":
    "debe ser {range}, escrito {forms}; se usa la escala {value}",
  "must be one of {names}; using {value}": "debe ser uno de {names}; se usa {value}",
  "must be one of {names}, or two of them as {pair}; using {value}":
    "debe ser uno de {names}, o dos de ellos como {pair}; se usa {value}",
  "must be one of {names}; its default is used": "debe ser uno de {names}; se usa su valor predeterminado",
  "is read as {value}": "se lee como {value}",
  "must be one activation, or one for each hidden layer, joined by “-”: {name} is none; using {value}":
    "debe ser una activación, o una por capa oculta, unidas por “-”: {name} no lo es; se usa {value}",
  "must be one activation, or one for each hidden layer, joined by “-”: {given} are given for {hidden}; using {value}":
    "debe ser una activación, o una por capa oculta, unidas por “-”: hay {given} para {hidden}; se usa {value}",
  "is ignored: there can be only one schedule": "se ignora: solo puede haber un programa de la tasa",
  "is ignored: there is nothing between two commas": "se ignora: no hay nada entre dos comas",
  "is ignored: {part} is neither a hyperparameter nor an addon":
    "se ignora: {part} no es un hiperparámetro ni un complemento",
  "is ignored: a race has at most {most} contenders":
    "se ignora: una carrera tiene como mucho {most} participantes",
  "has a slot that is taken or is not from 1 to {most}; it gets slot {slot}":
    "tiene un puesto ocupado o que no va de 1 a {most}; recibe el puesto {slot}",
  "has values that do not go together: {conflict}. Its defaults are used":
    "tiene valores incompatibles: {conflict}. Se usan sus valores predeterminados",
  "has values that do not go together: {conflict}. It keeps those of contender {slot}":
    "tiene valores incompatibles: {conflict}. Conserva los del participante {slot}",
  "is ignored: a race has at most {most} changes": "se ignora: una carrera tiene como mucho {most} cambios",
  "is ignored: its step must be {range}": "se ignora: su paso debe ser {range}",
  "is ignored: its step must be above {before}, the one before":
    "se ignora: su paso debe ser mayor que {before}, el anterior",
  "is ignored: there is no contender {name}": "se ignora: no hay ningún participante {name}",
  "is ignored: contender {slot} is a copy up to step {step}":
    "se ignora: el participante {slot} es una copia hasta el paso {step}",
  "is ignored: it changes nothing": "se ignora: no cambia nada",
  "is for {kinds} only, so it is ignored": "solo es para {kinds}, así que se ignora",
  "is for {kinds} only (data=), so it is ignored": "solo es para {kinds} (data=), así que se ignora",
  networks: "redes",
  "is ignored: a setting of a problem follows its name, as in {example}":
    "se ignora: un ajuste de un problema sigue a su nombre, como en {example}",
  "is ignored: it must begin with a step and the number of a contender":
    "se ignora: debe empezar con un paso y el número de un participante",
  "has a step that is not in the race; using {step}":
    "tiene un paso que no está en la carrera; se usa {step}",
  "has a contender that is not in the race; using {slot}":
    "tiene un participante que no está en la carrera; se usa {slot}",
  "must be paths, random, ends or line; using paths": "debe ser paths, random, ends o line; se usa paths",
  "needs {count} different contenders; there are {slots}; using paths":
    "necesita {count} participantes distintos; hay {slots}; se usa paths",
  "is for paths and random only, so it is ignored": "solo es para paths y random, así que se ignora",
  "must be of: a contender or at: a step; it is ignored":
    "debe ser of: un participante o at: un paso; se ignora",
  'must be units per layer joined by "-", each {range}; using {value}':
    'debe ser unidades por capa unidas por "-", cada una {range}; se usa {value}',
  'must be units per layer joined by "-", each {range}; using no hidden layer':
    'debe ser unidades por capa unidas por "-", cada una {range}; no se usa ninguna capa oculta',
  'must be units per layer joined by "-", at most {most} of them hidden; using {value}':
    'debe ser unidades por capa unidas por "-", como mucho {most} ocultas; se usa {value}',
  'must be units per layer joined by "-", at most {most} of them hidden; using no hidden layer':
    'debe ser unidades por capa unidas por "-", como mucho {most} ocultas; no se usa ninguna capa oculta',
  'must be units per layer joined by "-", with at most {most} weights between hidden layers; using {value}':
    'debe ser unidades por capa unidas por "-", con un máximo de {most} pesos entre capas ocultas; se usa {value}',
  'must be units per layer joined by "-", with at most {most} weights between hidden layers; using no hidden layer':
    'debe ser unidades por capa unidas por "-", con un máximo de {most} pesos entre capas ocultas; no se usa ninguna capa oculta',
  "is read as the hidden layers {hidden}; with the inputs and outputs of the data the network is {sizes}":
    "se lee como las capas ocultas {hidden}; con las entradas y salidas de los datos la red es {sizes}",
  "is ignored: it is neither an axis (name:from..to) nor an option":
    "se ignora: no es un eje (nombre:desde..hasta) ni una opción",
  "is ignored: a map needs an axis, as lr:1e-4..1:log":
    "se ignora: un mapa necesita un eje, como lr:1e-4..1:log",
  "is ignored: {name} is an axis already": "se ignora: {name} ya es un eje",
  "is ignored: a map has at most {most} axes": "se ignora: un mapa tiene como mucho {most} ejes",
  "is ignored: a map of two contenders has at most {most} axes":
    "se ignora: un mapa de dos participantes tiene como mucho {most} ejes",
  "is ignored: {name} is not an axis of both contenders":
    "se ignora: {name} no es un eje de ambos participantes",
  "is ignored: {name} is not an axis of this map": "se ignora: {name} no es un eje de este mapa",
  "is ignored: both ends must be {range}": "se ignora: cada extremo debe ser {range}",
  "must be linear, log (above 0) or complement (below 1); using linear":
    "debe ser linear, log (mayor que 0) o complement (menor que 1); se usa linear",
  "must be cells along each axis, at most {most}; using {size}":
    "debe ser el número de celdas en cada eje, como mucho {most}; se usa {size}",
  "is ignored: it is for cell:steps only": "se ignora: solo es para cell:steps",
  "is ignored: {name} is not a data set. The spiral is shown":
    "se ignora: {name} no es un conjunto de datos. Se muestra la espiral",
  "must be 0 (no biases) or 1; using 1": "debe ser 0 (sin sesgos) o 1; se usa 1",
  "must be whole numbers from 1 to {max}, the smaller first; using {value}":
    "debe ser números enteros de 1 a {max}, el menor primero; se usa {value}",
  "is for classes only, and these data have numbers, so it is ignored":
    "solo es para clases, y estos datos tienen números, así que se ignora",
  "must be scale: and a number; using scale {value}": "debe ser scale: y un número; se usa la escala {value}",
  "is ignored: {name} is not an optimizer": "se ignora: {name} no es un optimizador",
  "is ignored: it needs {key} {number} of the link, which has none":
    "se ignora: necesita {key} {number} del enlace, que no tiene ninguno",
  "is ignored: it needs {key} {number} of the link, which has only {count}":
    "se ignora: necesita {key} {number} del enlace, que solo tiene {count}",
  "is not a valid rule ({why}), so it is ignored": "no es una regla válida ({why}), así que se ignora",
  "is not a valid schedule ({why}), so it is ignored":
    "no es un programa de la tasa válido ({why}), así que se ignora",
  "at character {place}: {message}": "en el carácter {place}: {message}",
  "is ignored: {name} is not a problem. {shown} is shown":
    "se ignora: {name} no es un problema. Se muestra {shown}",
  "is ignored: {name} is not a setting of {title}": "se ignora: {name} no es un ajuste de {title}",
  "has settings that do not go together: {conflict}. Its defaults are used":
    "tiene ajustes incompatibles: {conflict}. Se usan sus valores predeterminados",
  "is ignored, as the link also has a formula": "se ignora, pues el enlace tiene además una fórmula",
  "is ignored: {name} is not a surface. Rosenbrock is shown":
    "se ignora: {name} no es una superficie. Se muestra Rosenbrock",
  "cannot be drawn ({why}); Rosenbrock is shown": "no se puede dibujar ({why}); se muestra Rosenbrock",
  "must be two numbers x,y, each {range}; using {value}":
    "debe ser dos números x,y, cada uno {range}; se usa {value}",
  "must be a number, or two x,y, each {range}; using {value}":
    "debe ser un número, o dos x,y, cada uno {range}; se usa {value}",
  "is ignored: {name} has one value": "se ignora: {name} tiene un valor",
  "is ignored: {name} has {count} values": "se ignora: {name} tiene {count} valores",
  "is ignored: {name} is not a hyperparameter of {optimizer}":
    "se ignora: {name} no es un hiperparámetro de {optimizer}",
  "must be 0 (off) or 1 (on); it keeps its value":
    "debe ser 0 (desactivado) o 1 (activado); conserva su valor",
  "is a version of the file that this page does not know; it is read as version {version}":
    "es una versión del archivo que esta página no conoce; se lee como versión {version}",
  "without noise nothing here is random, and all seeds give the same run":
    "sin ruido nada aquí es aleatorio, y todas las semillas dan la misma ejecución",
  "with these settings nothing here is random, and all seeds give the same run":
    "con estos ajustes nada aquí es aleatorio, y todas las semillas dan la misma ejecución",
  "this experiment is too large for several seeds":
    "este experimento es demasiado grande para varias semillas",
  "{addon} does not go with {part}: only one {kind} is possible":
    "{addon} no es compatible con {part}: solo puede haber un elemento de este tipo ({kind})",
  ascent: "ascenso",
  accumulation: "acumulación",
  averaging: "promedio",
  warmup: "calentamiento",
  schedule: "programa de la tasa",
  "{addon} changes the learning rate, and {optimizer} has none":
    "{addon} cambia la tasa de aprendizaje, y {optimizer} no tiene",
  "{addon} cannot wrap {optimizer}, which computes several gradients per step":
    "{addon} no puede envolver a {optimizer}, que calcula varios gradientes por paso",
  "{optimizer} needs {what}, which the problem “{problem}” does not have":
    "{optimizer} necesita {what}, y el problema «{problem}» no ofrece eso",
  "exact second derivatives": "segundas derivadas exactas",
  "the residuals of a sum of squares": "los residuos de una suma de cuadrados",
  "{optimizer} needs exact second derivatives, which networks and surfaces with very long formulas do not have":
    "{optimizer} necesita segundas derivadas exactas, que no tienen las redes ni las superficies con fórmulas muy largas",
  "{optimizer} needs a loss that is a sum of squares: a network with squared error (loss=mse)":
    "{optimizer} necesita una pérdida que sea una suma de cuadrados: una red con error cuadrático (loss=mse)",
  "Levenberg–Marquardt would have derivatives of {residuals} residuals by {parameters} parameters; it takes at most {numbers} of them, and at most {order} of whichever is fewer: a smaller network or batch will do":
    "Levenberg–Marquardt tendría derivadas de {residuals} residuos respecto a {parameters} parámetros; admite como mucho {numbers}, y como mucho {order} del menor de ambos números: basta una red o un lote más pequeños",
  "{optimizer} has no learning rates in the maximal-update parametrization (param=mup)":
    "{optimizer} no tiene tasas de aprendizaje en la parametrización de actualización máxima (param=mup)",
  "stepMin must be at most stepMax, not {min} above {max}":
    "stepMin debe ser como mucho stepMax, no {min} mayor que {max}",
  "nesterov needs a momentum above 0 and a dampening of 0, not momentum {momentum} and dampening {dampening}":
    "nesterov necesita un momentum mayor que 0 y un dampening de 0, no momentum {momentum} y dampening {dampening}",
  "halve needs a gamma of 1, not {gamma}: PyTorch has one mode or the other":
    "halve necesita un gamma de 1, no {gamma}: PyTorch tiene un modo o el otro",
  "blocks must be at most the dimensions, {dimensions}, got {blocks}":
    "blocks debe ser como mucho las dimensiones, {dimensions}, no {blocks}",
  "three clusters need a condition number from 1000, got {condition}":
    "tres grupos necesitan un número de condición desde 1000, no {condition}",
  "{facts} orthonormal keys need {needed} dimensions, got {dimensions}":
    "{facts} claves ortonormales necesitan {needed} dimensiones, no {dimensions}",
  "single classes can be drawn of 64 at most, got {classes}":
    "se pueden dibujar clases individuales si son como mucho 64, no {classes}",
  "a share of {share} leaves no pair to train on, of {pairs}":
    "con una parte de {share} no queda ningún par con que entrenar, de {pairs}",
  "{units} hidden units with modulus {modulus} are {parameters} parameters; at most 20000 are permitted":
    "{units} unidades ocultas con módulo {modulus} son {parameters} parámetros; se permiten como mucho 20000",
  "{problem} has no setting {name}; it has {names}": "{problem} no tiene ningún ajuste {name}; tiene {names}",
};
