import type { inspector as keys } from "../es/inspector.ts";

/** German for the sentences of `inspector`. */
export const inspector: Record<keyof typeof keys, string> = {
  "The numbers of x": "Die Zahlen von x",
  "The numbers of y": "Die Zahlen von y",
  Coordinate: "Koordinate",
  Layer: "Schicht",
  "Unit of the layer": "Einheit der Schicht",
  "unit {unit}": "Einheit {unit}",
  "Unit that the weight comes from, or the bias": "Einheit, von der das Gewicht kommt, oder der Bias",
  "Unit that the weight comes from": "Einheit, von der das Gewicht kommt",
  "input {input}": "Eingabe {input}",
  "from {unit}": "von {unit}",
  bias: "Bias",
  Tensor: "Tensor",
  Inspector: "Inspektor",
  "Step {step}": "Schritt {step}",
  "Close the inspector": "Inspektor schließen",
  "The inspector {why}.": "Der Inspektor {why}.",
  Contender: "Teilnehmer",
  Copied: "Kopiert",
  "Not permitted": "Nicht erlaubt",
  "Copy as text": "Als Text kopieren",
  "{outcome}: the step as text": "{outcome}: der Schritt als Text",
  "The schedule in numbers": "Der Lernratenplan in Zahlen",
  "The rule in numbers": "Die Regel in Zahlen",
  "State after this step": "Zustand nach diesem Schritt",
  "{name} after each of the last steps": "{name} nach jedem der letzten Schritte",
  "What decided this step": "Was diesen Schritt bestimmte",
  "Addons, noise and changes": "Zusätze, Rauschen und Änderungen",
  "With {values}.": "Mit {values}.",
  row: "Zeile",
  column: "Spalte",
  "index {number}": "Index {number}",
  element: "Element",
  "Index {number} of {tensor}": "Index {number} von {tensor}",
  "Element of {tensor}": "Element von {tensor}",
  "Row of {tensor}": "Zeile von {tensor}",
  "Column of {tensor}": "Spalte von {tensor}",
  "layer {layer}, bias of unit {unit}": "Schicht {layer}, Bias der Einheit {unit}",
  "layer {layer}, unit {unit} from {from}": "Schicht {layer}, Einheit {unit} von {from}",
  "No step has been made yet. Play the race, or make one step.":
    "Noch kein Schritt ist gemacht. Das Rennen abspielen oder einen Schritt machen.",
  "The rows of this data set are not here, so no step can be computed.":
    "Die Zeilen dieses Datensatzes sind nicht hier, also lässt sich kein Schritt berechnen.",
  "Computing the step…": "Der Schritt wird berechnet…",
  "It makes no step here: {why}.": "Hier wird kein Schritt gemacht: {why}.",
  "It makes no step here.": "Hier wird kein Schritt gemacht.",
  "The step in numbers could not be computed.": "Der Schritt in Zahlen konnte nicht berechnet werden.",
  "{slots} began at 0, {age} ago: {count:the term|the terms} {terms}, {count:which corrects that, makes|which correct that, make} this step {ratio} times shorter.":
    "Der Anfangswert von {slots} war vor {age} 0: {count:Der Term|Die Terme} {terms}, {count:der das korrigiert, macht|die das korrigieren, machen} diesen Schritt {ratio}-mal kürzer.",
  "{slots} began at 0, {age} ago: {count:the term|the terms} {terms}, {count:which corrects that, makes|which correct that, make} this step {ratio} times longer.":
    "Der Anfangswert von {slots} war vor {age} 0: {count:Der Term|Die Terme} {terms}, {count:der das korrigiert, macht|die das korrigieren, machen} diesen Schritt {ratio}-mal länger.",
  "one step||ago": "einem Schritt",
  "{count} steps||ago": "{count} Schritten",
  "ε = {eps} decides in {place}: without it the gradient would move it {ratio} times as far.":
    "ε = {eps} entscheidet in {place}: Ohne ε würde der Gradient es {ratio}-mal so weit bewegen.",
  "Weight decay makes {share} of this step.": "Die Gewichtsabnahme macht {share} dieses Schritts aus.",
  "{slot} is {size} times larger in {place} than in {otherPlace}, so {name} moves {move} times less than its gradient says.":
    "{slot} ist in {place} {size}-mal so groß wie in {otherPlace}; deshalb bewegt sich {name} {move}-mal weniger, als der Gradient besagt.",
  "{slot} is {size} times larger in {place} than in {otherPlace}, so {name} moves {move} times more than its gradient says.":
    "{slot} ist in {place} {size}-mal so groß wie in {otherPlace}; deshalb bewegt sich {name} {move}-mal mehr, als der Gradient besagt.",
  "{slot} is {size} times smaller in {place} than in {otherPlace}, so {name} moves {move} times less than its gradient says.":
    "{slot} ist in {place} {size}-mal kleiner als in {otherPlace}; deshalb bewegt sich {name} {move}-mal weniger, als der Gradient besagt.",
  "{slot} is {size} times smaller in {place} than in {otherPlace}, so {name} moves {move} times more than its gradient says.":
    "{slot} ist in {place} {size}-mal kleiner als in {otherPlace}; deshalb bewegt sich {name} {move}-mal mehr, als der Gradient besagt.",
  "The new gradient reverses the momentum, which takes back {share} of it.":
    "Der neue Gradient kehrt das Momentum um, das {share} davon zurücknimmt.",
  "Momentum carries this step against the new gradient, which takes back {share} of it.":
    "Das Momentum trägt diesen Schritt gegen den neuen Gradienten, der {share} davon zurücknimmt.",
  "Momentum carries {carried} of this step, and the new gradient {added}.":
    "Das Momentum trägt {carried} dieses Schritts, der neue Gradient {added}.",
  "Only the sign counts: both coordinates move by the learning rate, {rate}.":
    "Nur das Vorzeichen zählt: Beide Koordinaten bewegen sich um die Lernrate, {rate}.",
  "Only the sign counts: {name} moves by the learning rate, {rate}.":
    "Nur das Vorzeichen zählt: {name} bewegt sich um die Lernrate, {rate}.",
  "The step is minus the learning rate times the gradient: −{rate} · {gradient} = {step}.":
    "Der Schritt ist minus Lernrate mal Gradient: −{rate} · {gradient} = {step}.",
  "Nothing moves: {cause}.": "Nichts bewegt sich: {cause}.",
  "{name} does not move: {cause}.": "{name} bewegt sich nicht: {cause}.",
  "The gradient is 0: momentum alone moves it.": "Der Gradient ist 0: Allein das Momentum bewegt es.",
  "the learning rate is 0": "die Lernrate ist 0",
  "the gradient is 0": "der Gradient ist 0",
  "its gradient is 0": "der zugehörige Gradient ist 0",
  "the step is lost in rounding": "der Schritt geht in der Rundung verloren",
  "the rule makes no step here": "die Regel macht hier keinen Schritt",
  "This weight": "Dieses Gewicht",
  "this weight": "dieses Gewicht",
  "this weight||in": "diesem Gewicht",
  "the median weight of its layer||in": "dem mittleren Gewicht seiner Schicht",
  "This bias": "Dieser Bias",
  "this bias": "dieser Bias",
  "this bias||in": "diesem Bias",
  "the median bias of its layer||in": "dem mittleren Bias seiner Schicht",
  "This parameter": "Dieser Parameter",
  "this parameter": "dieser Parameter",
  "this parameter||in": "diesem Parameter",
  "the median parameter of its tensor||in": "dem mittleren Parameter seines Tensors",
  "{name}, step {step}, {element}": "{name}, Schritt {step}, {element}",
  "{before} became {after}, with gradient {gradient}.":
    "{before} wurde zu {after}, mit dem Gradienten {gradient}.",
  "No update.": "Keine Aktualisierung.",
  "{addon}: {effect}.": "{addon}: {effect}.",
  "p left the finite range here: it is beyond 1e12.":
    "p verließ hier den endlichen Bereich: Es liegt jenseits von 1e12.",
  "{name} is {value} before this line.": "{name} ist vor dieser Zeile {value}.",
  "{name} is {operation} here.": "{name} ist hier {operation}.",
  "{name} is not finite here.": "{name} ist hier nicht endlich.",
  "{name} is {operation}, no real number, here.": "{name} ist hier {operation}, keine reelle Zahl.",
  "{name} is {operation}, more than a number can hold, here.":
    "{name} ist hier {operation}, mehr, als eine Zahl fassen kann.",
  "the gradient norm fell to the tolerance": "die Gradientennorm fiel auf die Toleranz",
  "Stopped at step {step}, before this update: {cause}.":
    "Bei Schritt {step} angehalten, vor dieser Aktualisierung: {cause}.",
  "{cause}, in {coordinate}": "{cause}, in {coordinate}",
  "Diverged at step {step}. This is its last update: {cause}.":
    "Bei Schritt {step} divergiert. Dies ist die letzte Aktualisierung: {cause}.",
  "Diverged at step {step}. This is its last update, to step {made}: {cause}.":
    "Bei Schritt {step} divergiert. Dies ist die letzte Aktualisierung, zu Schritt {made}: {cause}.",
  "Stopped at step {step}. This is its last update: {cause}.":
    "Bei Schritt {step} angehalten. Dies ist die letzte Aktualisierung: {cause}.",
  "Stopped at step {step}. This is its last update, to step {made}: {cause}.":
    "Bei Schritt {step} angehalten. Dies ist die letzte Aktualisierung, zu Schritt {made}: {cause}.",
  "Noise: the gradient in {coordinate} is {noisy} instead of {exact}.":
    "Rauschen: Der Gradient in {coordinate} ist {noisy} statt {exact}.",
  "Noise: the gradient is {noisy} instead of {exact}.": "Rauschen: Der Gradient ist {noisy} statt {exact}.",
  "{numbers}, as {conditions}": "{numbers}, da {conditions}",
  "Changed before this step: {values}.": "Vor diesem Schritt geändert: {values}.",
  "updates with the mean of {count} {gathered:gradient|gradients}":
    "aktualisiert mit dem Mittel aus {count} {gathered:Gradient|Gradienten}",
  "waits: {gathered} of {steps} gradients gathered": "wartet: {gathered} von {steps} Gradienten gesammelt",
  "the gradient's norm, {norm}, is within {max}":
    "die Norm des Gradienten, {norm}, liegt innerhalb von {max}",
  "the gradient's norm is cut from {norm} to {cut}":
    "die Norm des Gradienten wird von {norm} auf {cut} gekürzt",
  "all components of the gradient are within ±{max}":
    "alle Komponenten des Gradienten liegen innerhalb von ±{max}",
  "{count} of {all} components of the gradient {cut:is|are} cut to ±{max}":
    "{count} von {all} Komponenten des Gradienten {cut:wird|werden} auf ±{max} gekürzt",
  "runs ahead: step {step} of {steps}": "läuft voraus: Schritt {step} von {steps}",
  "pulled back halfway to the slow weights, by {distance}":
    "auf halbem Weg zu den langsamen Gewichten zurückgezogen, um {distance}",
  "pulled back {share} % of the way to the slow weights, by {distance}":
    "{share} % des Wegs zu den langsamen Gewichten zurückgezogen, um {distance}",
  "the gradient is taken at a point {distance} away, uphill: its norm is {there} there and {here} here":
    "der Gradient wird an einem {distance} entfernten Punkt bergauf genommen: Seine Norm ist dort {there} und hier {here}",
  "update {update} of {steps}, rate × {factor}": "Aktualisierung {update} von {steps}, Rate × {factor}",
  "leaves the learning rate at {rate}": "lässt die Lernrate bei {rate}",
  "rate × {factor}: {base} becomes {rate}": "Rate × {factor}: {base} wird zu {rate}",
  "{base} becomes {rate}": "{base} wird zu {rate}",
  "did not answer in time": "hat nicht rechtzeitig geantwortet",
  "could not be loaded": "konnte nicht geladen werden",
  "could not be loaded in time": "konnte nicht rechtzeitig geladen werden",
};
