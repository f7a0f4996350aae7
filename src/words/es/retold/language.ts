/** Spanish for what is wrong with a formula, a rule or a schedule. */
export const language = {
  "The rule never assigns {result}.": "La regla nunca asigna {result}.",
  "The schedule never assigns {result}.": "El programa de la tasa nunca asigna {result}.",
  "End it with {code}.": "Terminar con {code}.",
  "{name} has two initial values.": "{name} tiene dos valores iniciales.",
  "{name} has an initial value that is never read.": "{name} tiene un valor inicial que nunca se lee.",
  "It's assigned before it's read.": "Se asigna antes de leerse.",
  "An initial value can't use {name}: each element starts from its p.":
    "Un valor inicial no puede usar {name}: cada elemento empieza con su p.",
  "Compute it in the step where t == 1.": "Calcularlo en el paso en que t == 1.",
  "An initial value can't depend on {name}: only on {names} and hyperparameters.":
    "Un valor inicial no puede depender de {name}: solo de {names} y de hiperparámetros.",
  "{name} is not available in a rule.": "{name} no está disponible en una regla.",
  "{name} is not available in a schedule.": "{name} no está disponible en un programa de la tasa.",
  "{name} is neither assigned nor a hyperparameter.": "{name} no se asigna ni es un hiperparámetro.",
  "Did you mean {name}?": "¿Se quería decir {name}?",
  "{name} is {what} and can't be assigned.": "{name} es {what} y no se puede asignar.",
  "{name} is a hyperparameter and can't be assigned.": "{name} es un hiperparámetro y no se puede asignar.",
  "{name} has its value from outside, so it can't have an initial value.":
    "{name} recibe su valor de fuera, así que no puede tener un valor inicial.",
  "{name} has its value from outside, so it has no slider.":
    "{name} recibe su valor de fuera, así que no tiene control deslizante.",
  "{name} is already a hyperparameter.": "{name} ya es un hiperparámetro.",
  "the number of the step": "el número del paso",
  "The new p depends on neither p nor g, so all parameters would become the same number.":
    "La nueva p no depende de p ni de g, así que todos los parámetros pasarían a ser el mismo número.",
  "the number of updates made so far": "el número de actualizaciones hechas hasta ahora",
  "the learning rate without the schedule": "la tasa de aprendizaje sin el programa",
  "the number of steps of the run": "el número de pasos de la ejecución",
  "The learning rate without the schedule is base.": "La tasa de aprendizaje sin el programa es base.",
  "A schedule can use t, base, steps and loss.": "Un programa de la tasa puede usar t, base, steps y loss.",
  "A schedule computes with single numbers, so {name} has nothing to reduce.":
    "Un programa de la tasa calcula con números sueltos, así que {name} no tiene nada que reducir.",
  "The initial value of {name} must be a number.": "El valor inicial de {name} debe ser un número.",
  "It can't be an expression.": "No puede ser una expresión.",
  "A range has two dots between its ends, not {found}.":
    "Un intervalo tiene dos puntos seguidos entre sus extremos, no {found}.",
  "Write in {range}.": "Escribir in {range}.",
  "The ends of a range must be numbers, not {found}.":
    "Los extremos de un intervalo deben ser números, no {found}.",
  "A slider is linear, log, complement or switch, not {name}.":
    "Un control deslizante es linear, log, complement o switch, no {name}.",
  "The range {range} is empty.": "El intervalo {range} está vacío.",
  "Write the smaller end first.": "Escribir primero el extremo menor.",
  "{name} starts from {value}, outside of {range}.": "{name} empieza en {value}, fuera de {range}.",
  "A log slider can't reach {min}.": "Un control logarítmico no puede llegar a {min}.",
  "Start at 0 or above, or leave log out.": "Empezar en 0 o más, o quitar log.",
  "A complement slider, logarithmic in 1 - {name}, can't reach {max}.":
    "Un control complementario, logarítmico en 1 - {name}, no puede llegar a {max}.",
  "End at 1 or below, as in 0..0.999.": "Terminar en 1 o menos, como en 0..0.999.",
  "A switch is off or on, 0 or 1.": "Un interruptor está desactivado o activado, 0 o 1.",
  "A switch is off or on, 0 or 1, not {value}.":
    "Un interruptor está desactivado o activado, 0 o 1, no {value}.",
  "the end of the text": "el final del texto",
  "the end of the line": "el final de la línea",
  "There is no opening parenthesis for this one.": "Falta el paréntesis de apertura de este.",
  "A comma is possible only between the arguments of a function.":
    "Solo puede haber una coma entre los argumentos de una función.",
  "Decimals are written with a point.": "Los decimales se escriben con punto.",
  "An = is not possible inside an expression.": "Dentro de una expresión no puede haber un =.",
  "Write == to compare.": "Escribir == para comparar.",
  "{text} is for the range of a slider in an update rule.":
    "{text} es para el intervalo de un control deslizante en una regla de actualización.",
  "Write it as in lr = 0.01 in 0..1.": "Escribirlo como en lr = 0.01 in 0..1.",
  "Only one expression is possible here, not statements.":
    "Aquí solo puede haber una expresión, no sentencias.",
  "{text} is not possible here.": "{text} no es posible aquí.",
  "A statement ends at the end of its line or with ;.": "Una sentencia termina al final de su línea o con ;.",
  "To continue an expression on the next line, put it in parentheses.":
    "Para continuar una expresión en la línea siguiente, ponerla entre paréntesis.",
  "A value is missing before {found}.": "Falta un valor antes de {found}.",
  "A value is missing before the end of the text.": "Falta un valor antes del final del texto.",
  "A value is missing before the end of the line.": "Falta un valor antes del final de la línea.",
  "Make it a product": "Convertir en producto",
  "An operator is missing between {left} and {right}.": "Falta un operador entre {left} y {right}.",
  "For a product write {code}.": "Para un producto, escribir {code}.",
  "{name} is a function and needs its argument in parentheses.":
    "{name} es una función y necesita su argumento entre paréntesis.",
  "Write the power after the parentheses, as in {code}.":
    "Escribir la potencia después de los paréntesis, como en {code}.",
  "Write {code}.": "Escribir {code}.",
  "Write {code}": "Escribir {code}",
  "Write {code} instead.": "Escribir {code} en su lugar.",
  "Write {code} alone.": "Escribir solo {code}.",
  "There is no function called {name}.": "No hay ninguna función llamada {name}.",
  "Comparisons can't be chained.": "Las comparaciones no se pueden encadenar.",
  "Put one in parentheses, or write {code}.": "Poner una entre paréntesis, o escribir {code}.",
  "{name} is a function and has no value.": "{name} es una función y no tiene valor.",
  "{name} is a word of the language and has no value.":
    "{name} es una palabra del lenguaje y no tiene valor.",
  "{name} is a function and can't be assigned.": "{name} es una función y no se puede asignar.",
  "{name} is a constant and can't be assigned.": "{name} es una constante y no se puede asignar.",
  "{name} is a word of the language and can't be assigned.":
    "{name} es una palabra del lenguaje y no se puede asignar.",
  "{name} takes {count} {count:argument|arguments}, found {found}.":
    "{name} toma {count} {count:argumento|argumentos}; se encontraron {found}.",
  "This is nested {depth} levels deep; at most {most} are allowed.":
    "Esto está anidado en {depth} niveles; se permiten como mucho {most}.",
  "The text has {nodes} numbers, names, operators and calls; at most {most} are allowed.":
    "El texto tiene {nodes} números, nombres, operadores y llamadas; se permiten como mucho {most}.",
  "an accent on what stands before it": "un acento sobre lo anterior",
  "which cannot be seen": "que no se ve",
  "{code}, {kind}, has no meaning here.": "{code}, {kind}, no tiene significado aquí.",
  "{text} has no meaning here.": "{text} no tiene significado aquí.",
  "Delete it.": "Borrarlo.",
  "Delete it": "Borrarlo",
  "It looks like {latin} but is a different character.": "Se parece a {latin}, pero es otro carácter.",
  "It is called {name} here.": "Aquí se llama {name}.",
  "Write sqrt(…) for the root, (…)^2 for the square.":
    "Escribir sqrt(…) para la raíz, (…)^2 para el cuadrado.",
  "Write mod(…, …), which has the sign of the divisor.":
    "Escribir mod(…, …), que tiene el signo del divisor.",
  "{name} can't be read: a name can't contain a point.":
    "{name} no se puede leer: un nombre no puede contener un punto.",
  "The text has {length} characters; at most {most} are allowed.":
    "El texto tiene {length} caracteres; se permiten como mucho {most}.",
  "A statement starts with a name, not with {found}.": "Una sentencia empieza con un nombre, no con {found}.",
  "After {name} an = is missing.": "Después de {name} falta un =.",
  "Write name = expression.": "Escribir nombre = expresión.",
  "Write = to give a name its value.": "Escribir = para dar a un nombre su valor.",
  "{number} has a second decimal point.": "{number} tiene un segundo punto decimal.",
  "The number {number} is too large: at most 1.797e308.":
    "El número {number} es demasiado grande: como mucho 1.797e308.",
  "This parenthesis is never closed.": "Este paréntesis nunca se cierra.",
  "The derivative of this formula is too long to be computed.":
    "La derivada de esta fórmula es demasiado larga para calcularla.",
  "Nest fewer functions and quotients in one another.":
    "Anidar menos funciones y cocientes unos dentro de otros.",
  "{name} reduces all elements to one number and has no derivative here.":
    "{name} reduce todos los elementos a un número y aquí no tiene derivada.",
  "{name} has no value.": "{name} no tiene valor.",
  "{name} can't be the name of a hyperparameter.": "{name} no puede ser el nombre de un hiperparámetro.",
  "Choose another.": "Elegir otro.",
  "{name} goes over the elements of a parameter in an update rule; a surface is a formula of one point.":
    "{name} recorre los elementos de un parámetro en una regla; una superficie es una fórmula de un punto.",
  "Write it out, as in {code}.": "Escribirlo explícitamente, como en {code}.",
  "A surface is a formula of {names}; {name} is none of them.":
    "Una superficie es una fórmula de {names}; {name} no es una de ellas.",
  "Your formula": "Fórmula propia",
  "Your rule": "Regla propia",
  "Your schedule": "Programa propio",
  "A rule that was written by hand: it does what it says.": "Una regla escrita a mano: hace lo que dice.",
  "A schedule that was written by hand: it does what it says.":
    "Un programa de la tasa escrito a mano: hace lo que dice.",
  "A number in this rule. To set its default and range, declare it, as in a = 1 in 0..2.":
    "Un número de esta regla. Para fijar su valor predeterminado y su intervalo, declararlo, como en a = 1 in 0..2.",
  "Decay rate of an average.": "Tasa de decaimiento de un promedio.",
  "Decay rate of a third average.": "Tasa de decaimiento de un tercer promedio.",
  "the derivative of this formula is too long to be computed":
    "la derivada de esta fórmula es demasiado larga para calcularla",
};
