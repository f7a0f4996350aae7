/** German for what is wrong with a formula, a rule or a schedule. */
export const language = {
  "The rule never assigns {result}.": "Die Regel weist {result} nie etwas zu.",
  "The schedule never assigns {result}.": "Der Lernratenplan weist {result} nie etwas zu.",
  "End it with {code}.": "Mit {code} abschließen.",
  "{name} has two initial values.": "{name} hat zwei Anfangswerte.",
  "{name} has an initial value that is never read.": "{name} hat einen Anfangswert, der nie gelesen wird.",
  "It's assigned before it's read.": "Es wird zugewiesen, bevor es gelesen wird.",
  "An initial value can't use {name}: each element starts from its p.":
    "Ein Anfangswert kann {name} nicht verwenden: jedes Element beginnt mit seinem p.",
  "Compute it in the step where t == 1.": "Im Schritt mit t == 1 berechnen.",
  "An initial value can't depend on {name}: only on {names} and hyperparameters.":
    "Ein Anfangswert kann nicht von {name} abhängen: nur von {names} und Hyperparametern.",
  "{name} is not available in a rule.": "{name} gibt es in einer Regel nicht.",
  "{name} is not available in a schedule.": "{name} gibt es in einem Lernratenplan nicht.",
  "{name} is neither assigned nor a hyperparameter.":
    "{name} wird weder zugewiesen noch ist es ein Hyperparameter.",
  "Did you mean {name}?": "Ist {name} gemeint?",
  "{name} is {what} and can't be assigned.": "{name} ist {what} und kann nicht zugewiesen werden.",
  "{name} is a hyperparameter and can't be assigned.":
    "{name} ist ein Hyperparameter und kann nicht zugewiesen werden.",
  "{name} has its value from outside, so it can't have an initial value.":
    "{name} bekommt seinen Wert von außen und kann daher keinen Anfangswert haben.",
  "{name} has its value from outside, so it has no slider.":
    "{name} bekommt seinen Wert von außen und hat daher keinen Regler.",
  "{name} is already a hyperparameter.": "{name} ist schon ein Hyperparameter.",
  "the number of the step": "die Nummer des Schritts",
  "The new p depends on neither p nor g, so all parameters would become the same number.":
    "Das neue p hängt weder von p noch von g ab; alle Parameter würden dieselbe Zahl.",
  "the number of updates made so far": "die Zahl der bisherigen Aktualisierungen",
  "the learning rate without the schedule": "die Lernrate ohne den Plan",
  "the number of steps of the run": "die Zahl der Schritte des Laufs",
  "The learning rate without the schedule is base.": "Die Lernrate ohne den Plan ist base.",
  "A schedule can use t, base, steps and loss.": "Ein Lernratenplan kann t, base, steps und loss verwenden.",
  "A schedule computes with single numbers, so {name} has nothing to reduce.":
    "Ein Lernratenplan rechnet mit einzelnen Zahlen; {name} hat nichts zusammenzufassen.",
  "The initial value of {name} must be a number.": "Der Anfangswert von {name} muss eine Zahl sein.",
  "It can't be an expression.": "Er kann kein Ausdruck sein.",
  "A range has two dots between its ends, not {found}.":
    "Ein Bereich hat zwei Punkte zwischen seinen Enden, nicht {found}.",
  "Write in {range}.": "in {range} schreiben.",
  "The ends of a range must be numbers, not {found}.":
    "Die Enden eines Bereichs müssen Zahlen sein, nicht {found}.",
  "A slider is linear, log, complement or switch, not {name}.":
    "Ein Regler ist linear, log, complement oder switch, nicht {name}.",
  "The range {range} is empty.": "Der Bereich {range} ist leer.",
  "Write the smaller end first.": "Das kleinere Ende zuerst schreiben.",
  "{name} starts from {value}, outside of {range}.": "{name} beginnt bei {value}, außerhalb von {range}.",
  "A log slider can't reach {min}.": "Ein logarithmischer Regler kann {min} nicht erreichen.",
  "Start at 0 or above, or leave log out.": "Bei 0 oder darüber beginnen oder log weglassen.",
  "A complement slider, logarithmic in 1 - {name}, can't reach {max}.":
    "Ein Regler vom Typ complement, logarithmisch in 1 - {name}, kann {max} nicht erreichen.",
  "End at 1 or below, as in 0..0.999.": "Bei 1 oder darunter enden, wie in 0..0.999.",
  "A switch is off or on, 0 or 1.": "Ein Schalter ist aus oder ein, 0 oder 1.",
  "A switch is off or on, 0 or 1, not {value}.": "Ein Schalter ist aus oder ein, 0 oder 1, nicht {value}.",
  "the end of the text": "das Ende des Textes",
  "the end of the line": "das Ende der Zeile",
  "There is no opening parenthesis for this one.": "Zu dieser Klammer gibt es keine öffnende.",
  "A comma is possible only between the arguments of a function.":
    "Ein Komma ist nur zwischen den Argumenten einer Funktion möglich.",
  "Decimals are written with a point.": "Dezimalzahlen werden mit Punkt geschrieben.",
  "An = is not possible inside an expression.": "Ein = ist in einem Ausdruck nicht möglich.",
  "Write == to compare.": "Zum Vergleichen == schreiben.",
  "{text} is for the range of a slider in an update rule.":
    "{text} ist für den Bereich eines Reglers in einer Regel.",
  "Write it as in lr = 0.01 in 0..1.": "Wie in lr = 0.01 in 0..1 schreiben.",
  "Only one expression is possible here, not statements.":
    "Hier ist nur ein Ausdruck möglich, keine Anweisungen.",
  "{text} is not possible here.": "{text} ist hier nicht möglich.",
  "A statement ends at the end of its line or with ;.":
    "Eine Anweisung endet am Ende ihrer Zeile oder mit ;.",
  "To continue an expression on the next line, put it in parentheses.":
    "Um einen Ausdruck in der nächsten Zeile fortzusetzen, ihn in Klammern setzen.",
  "A value is missing before {found}.": "Vor {found} fehlt ein Wert.",
  "A value is missing before the end of the text.": "Vor dem Ende des Textes fehlt ein Wert.",
  "A value is missing before the end of the line.": "Vor dem Ende der Zeile fehlt ein Wert.",
  "Make it a product": "Zu einem Produkt machen",
  "An operator is missing between {left} and {right}.": "Zwischen {left} und {right} fehlt ein Operator.",
  "For a product write {code}.": "Für ein Produkt {code} schreiben.",
  "{name} is a function and needs its argument in parentheses.":
    "{name} ist eine Funktion und braucht ihr Argument in Klammern.",
  "Write the power after the parentheses, as in {code}.":
    "Die Potenz hinter die Klammern schreiben, wie in {code}.",
  "Write {code}.": "{code} schreiben.",
  "Write {code}": "{code} schreiben",
  "Write {code} instead.": "Stattdessen {code} schreiben.",
  "Write {code} alone.": "Nur {code} schreiben.",
  "There is no function called {name}.": "Es gibt keine Funktion namens {name}.",
  "Comparisons can't be chained.": "Vergleiche lassen sich nicht verketten.",
  "Put one in parentheses, or write {code}.": "Einen in Klammern setzen oder {code} schreiben.",
  "{name} is a function and has no value.": "{name} ist eine Funktion und hat keinen Wert.",
  "{name} is a word of the language and has no value.":
    "{name} ist ein Wort der Sprache und hat keinen Wert.",
  "{name} is a function and can't be assigned.": "{name} ist eine Funktion und kann nicht zugewiesen werden.",
  "{name} is a constant and can't be assigned.":
    "{name} ist eine Konstante und kann nicht zugewiesen werden.",
  "{name} is a word of the language and can't be assigned.":
    "{name} ist ein Wort der Sprache und kann nicht zugewiesen werden.",
  "{name} takes {count} {count:argument|arguments}, found {found}.":
    "{name} hat {count} {count:Argument|Argumente}, gefunden: {found}.",
  "This is nested {depth} levels deep; at most {most} are allowed.":
    "Dies ist {depth} Ebenen tief verschachtelt; höchstens {most} sind erlaubt.",
  "The text has {nodes} numbers, names, operators and calls; at most {most} are allowed.":
    "Der Text hat {nodes} Zahlen, Namen, Operatoren und Aufrufe; höchstens {most} sind erlaubt.",
  "an accent on what stands before it": "ein Akzent auf dem Zeichen davor",
  "which cannot be seen": "das unsichtbar ist",
  "{code}, {kind}, has no meaning here.": "{code}, {kind}, hat hier keine Bedeutung.",
  "{text} has no meaning here.": "{text} hat hier keine Bedeutung.",
  "Delete it.": "Löschen.",
  "Delete it": "Löschen",
  "It looks like {latin} but is a different character.":
    "Es sieht aus wie {latin}, ist aber ein anderes Zeichen.",
  "It is called {name} here.": "Es heißt hier {name}.",
  "Write sqrt(…) for the root, (…)^2 for the square.":
    "sqrt(…) für die Wurzel schreiben, (…)^2 für das Quadrat.",
  "Write mod(…, …), which has the sign of the divisor.":
    "mod(…, …) schreiben, das das Vorzeichen des Divisors hat.",
  "{name} can't be read: a name can't contain a point.":
    "{name} kann nicht gelesen werden: ein Name kann keinen Punkt enthalten.",
  "The text has {length} characters; at most {most} are allowed.":
    "Der Text hat {length} Zeichen; höchstens {most} sind erlaubt.",
  "A statement starts with a name, not with {found}.":
    "Eine Anweisung beginnt mit einem Namen, nicht mit {found}.",
  "After {name} an = is missing.": "Nach {name} fehlt ein =.",
  "Write name = expression.": "Name = Ausdruck schreiben.",
  "Write = to give a name its value.": "Mit = bekommt ein Name seinen Wert.",
  "{number} has a second decimal point.": "{number} hat einen zweiten Dezimalpunkt.",
  "The number {number} is too large: at most 1.797e308.":
    "Die Zahl {number} ist zu groß: höchstens 1.797e308.",
  "This parenthesis is never closed.": "Diese Klammer wird nie geschlossen.",
  "The derivative of this formula is too long to be computed.":
    "Die Ableitung dieser Formel ist zu lang, um berechnet zu werden.",
  "Nest fewer functions and quotients in one another.":
    "Weniger Funktionen und Quotienten ineinander verschachteln.",
  "{name} reduces all elements to one number and has no derivative here.":
    "{name} fasst alle Elemente zu einer Zahl zusammen und hat hier keine Ableitung.",
  "{name} has no value.": "{name} hat keinen Wert.",
  "{name} can't be the name of a hyperparameter.": "{name} kann nicht der Name eines Hyperparameters sein.",
  "Choose another.": "Einen anderen wählen.",
  "{name} goes over the elements of a parameter in an update rule; a surface is a formula of one point.":
    "{name} geht in einer Regel über die Elemente eines Parameters; eine Fläche ist eine Formel eines Punktes.",
  "Write it out, as in {code}.": "Ausschreiben, wie in {code}.",
  "A surface is a formula of {names}; {name} is none of them.":
    "Eine Fläche ist eine Formel von {names}; {name} gehört nicht dazu.",
  "Your formula": "Eigene Formel",
  "Your rule": "Eigene Regel",
  "Your schedule": "Eigener Plan",
  "A rule that was written by hand: it does what it says.":
    "Eine von Hand geschriebene Regel: sie tut, was sie sagt.",
  "A schedule that was written by hand: it does what it says.":
    "Ein von Hand geschriebener Lernratenplan: er tut, was er sagt.",
  "A number in this rule. To set its default and range, declare it, as in a = 1 in 0..2.":
    "Eine Zahl in dieser Regel. Um Vorgabe und Bereich festzulegen, sie deklarieren, wie in a = 1 in 0..2.",
  "Decay rate of an average.": "Abklingrate eines Mittels.",
  "Decay rate of a third average.": "Abklingrate eines dritten Mittels.",
  "the derivative of this formula is too long to be computed":
    "die Ableitung dieser Formel ist zu lang, um berechnet zu werden",
};
