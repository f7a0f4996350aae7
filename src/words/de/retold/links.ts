/** German for what is wrong with a link, and why a contender cannot run. */
export const links = {
  "{message}. Did you mean {name}?": "{message}. Ist {name} gemeint?",
  "{message}. There are {names}": "{message}. Es gibt {names}",
  "This link has {length} characters; the maximum is {most}. The default experiment is shown.":
    "Dieser Link hat {length} Zeichen; höchstens {most} sind möglich. Das Standardexperiment wird gezeigt.",
  "must be 3d, or 3d with two angles in degrees: 3d,-30,45":
    "muss 3d sein, oder 3d mit zwei Winkeln in Grad: 3d,-30,45",
  "is a version of the link format that this page does not know; it is read as version 1":
    "ist eine Version des Linkformats, die diese Seite nicht kennt; sie wird als Version 1 gelesen",
  "cannot run here: {reason}": "kann hier nicht laufen: {reason}",
  "is ignored: {reason}": "wird ignoriert: {reason}",
  "must be at most {most} in an experiment as large as this; using {value}":
    "darf in einem so großen Experiment höchstens {most} sein; verwendet wird {value}",
  "The link has {parts} parts, but only the first {most} are read.":
    "Der Link hat {parts} Teile, aber nur die ersten {most} werden gelesen.",
  "This link is incomplete: its end is missing. Its last part, {part}, may be damaged and is ignored.":
    "Dieser Link ist unvollständig: sein Ende fehlt. Sein letzter Teil, {part}, kann beschädigt sein und wird ignoriert.",
  "is not a key that links have, so it is ignored": "ist kein Schlüssel von Links und wird daher ignoriert",
  "is not valid percent-encoded text, so it is ignored":
    "ist kein gültiger prozentkodierter Text und wird daher ignoriert",
  "is ignored: at most {most} are read": "wird ignoriert: höchstens {most} werden gelesen",
  "and {more} more are ignored: at most {most} are read":
    "und {more} weitere werden ignoriert: höchstens {most} werden gelesen",
  "is read without {signs} at its end": "wird ohne {signs} am Ende gelesen",
  "is given twice; the first one is used": "steht zweimal da; der erste Wert wird verwendet",
  "is given twice; one is used": "steht zweimal da; einer wird verwendet",
  "This link has more problems than are listed here.":
    "Dieser Link hat mehr Probleme, als hier aufgeführt sind.",
  "must be {range}": "muss {range} sein",
  "must be {range}, written {forms}": "muss {range} sein, geschrieben {forms}",
  "must be {range}; using {value}": "muss {range} sein; verwendet wird {value}",
  "must be {range}, written {forms}; using {value}":
    "muss {range} sein, geschrieben {forms}; verwendet wird {value}",
  "must be {range}; its default is used": "muss {range} sein; sein Standardwert wird verwendet",
  "must be {range}, written {forms}; its default is used":
    "muss {range} sein, geschrieben {forms}; sein Standardwert wird verwendet",
  "must be {range}; it keeps its value": "muss {range} sein; der Wert bleibt, wie er ist",
  "must be {range}, written {forms}; it keeps its value":
    "muss {range} sein, geschrieben {forms}; der Wert bleibt, wie er ist",
  "must be {range}; using scale {value}": "muss {range} sein; verwendet wird die Skalierung {value}",
  "must be {range}, written {forms}; using scale {value}":
    "muss {range} sein, geschrieben {forms}; verwendet wird die Skalierung {value}",
  "must be one of {names}; using {value}": "muss eines von {names} sein; verwendet wird {value}",
  "must be one of {names}, or two of them as {pair}; using {value}":
    "muss eines von {names} sein, oder zwei davon wie {pair}; verwendet wird {value}",
  "must be one of {names}; its default is used":
    "muss eines von {names} sein; sein Standardwert wird verwendet",
  "is read as {value}": "wird als {value} gelesen",
  "must be one activation, or one for each hidden layer, joined by “-”: {name} is none; using {value}":
    "muss eine Aktivierung sein, oder eine für jede verborgene Schicht, durch „-“ verbunden: {name} ist keine; verwendet wird {value}",
  "must be one activation, or one for each hidden layer, joined by “-”: {given} are given for {hidden}; using {value}":
    "muss eine Aktivierung sein, oder eine für jede verborgene Schicht, durch „-“ verbunden: {given} sind angegeben für {hidden}; verwendet wird {value}",
  "is ignored: there can be only one schedule": "wird ignoriert: nur ein Lernratenplan ist möglich",
  "is ignored: there is nothing between two commas": "wird ignoriert: zwischen zwei Kommas steht nichts",
  "is ignored: {part} is neither a hyperparameter nor an addon":
    "wird ignoriert: {part} ist weder ein Hyperparameter noch ein Zusatz",
  "is ignored: a race has at most {most} contenders":
    "wird ignoriert: ein Rennen hat höchstens {most} Teilnehmer",
  "has a slot that is taken or is not from 1 to {most}; it gets slot {slot}":
    "hat einen Platz, der belegt oder nicht von 1 bis {most} ist; er bekommt Platz {slot}",
  "has values that do not go together: {conflict}. Its defaults are used":
    "hat Werte, die nicht zusammenpassen: {conflict}. Seine Standardwerte werden verwendet",
  "has values that do not go together: {conflict}. It keeps those of contender {slot}":
    "hat Werte, die nicht zusammenpassen: {conflict}. Er behält die von Teilnehmer {slot}",
  "is ignored: a race has at most {most} changes":
    "wird ignoriert: ein Rennen hat höchstens {most} Änderungen",
  "is ignored: its step must be {range}": "wird ignoriert: sein Schritt muss {range} sein",
  "is ignored: its step must be above {before}, the one before":
    "wird ignoriert: sein Schritt muss über {before} liegen, dem vorigen",
  "is ignored: there is no contender {name}": "wird ignoriert: es gibt keinen Teilnehmer {name}",
  "is ignored: contender {slot} is a copy up to step {step}":
    "wird ignoriert: Teilnehmer {slot} ist bis Schritt {step} eine Kopie",
  "is ignored: it changes nothing": "wird ignoriert: es ändert nichts",
  "is for {kinds} only, so it is ignored": "ist nur für {kinds} und wird daher ignoriert",
  "is for {kinds} only (data=), so it is ignored": "ist nur für {kinds} (data=) und wird daher ignoriert",
  networks: "Netze",
  "is ignored: a setting of a problem follows its name, as in {example}":
    "wird ignoriert: eine Einstellung eines Problems folgt auf dessen Namen, wie in {example}",
  "is ignored: it must begin with a step and the number of a contender":
    "wird ignoriert: es muss mit einem Schritt und der Nummer eines Teilnehmers beginnen",
  "has a step that is not in the race; using {step}":
    "hat einen Schritt, der nicht im Rennen liegt; verwendet wird {step}",
  "has a contender that is not in the race; using {slot}":
    "hat einen Teilnehmer, der nicht im Rennen ist; verwendet wird {slot}",
  "must be paths, random, ends or line; using paths":
    "muss paths, random, ends oder line sein; verwendet wird paths",
  "needs {count} different contenders; there are {slots}; using paths":
    "braucht {count} verschiedene Teilnehmer; es gibt {slots}; verwendet wird paths",
  "is for paths and random only, so it is ignored": "ist nur für paths und random und wird daher ignoriert",
  "must be of: a contender or at: a step; it is ignored":
    "muss of: ein Teilnehmer oder at: ein Schritt sein; es wird ignoriert",
  'must be units per layer joined by "-", each {range}; using {value}':
    'muss aus Einheiten je Schicht bestehen, durch "-" verbunden, jede {range}; verwendet wird {value}',
  'must be units per layer joined by "-", each {range}; using no hidden layer':
    'muss aus Einheiten je Schicht bestehen, durch "-" verbunden, jede {range}; verwendet wird keine verborgene Schicht',
  'must be units per layer joined by "-", at most {most} of them hidden; using {value}':
    'muss aus Einheiten je Schicht bestehen, durch "-" verbunden, höchstens {most} davon verborgen; verwendet wird {value}',
  'must be units per layer joined by "-", at most {most} of them hidden; using no hidden layer':
    'muss aus Einheiten je Schicht bestehen, durch "-" verbunden, höchstens {most} davon verborgen; verwendet wird keine verborgene Schicht',
  'must be units per layer joined by "-", with at most {most} weights between hidden layers; using {value}':
    'muss aus Einheiten je Schicht bestehen, durch "-" verbunden, mit höchstens {most} Gewichten zwischen verborgenen Schichten; verwendet wird {value}',
  'must be units per layer joined by "-", with at most {most} weights between hidden layers; using no hidden layer':
    'muss aus Einheiten je Schicht bestehen, durch "-" verbunden, mit höchstens {most} Gewichten zwischen verborgenen Schichten; verwendet wird keine verborgene Schicht',
  "is read as the hidden layers {hidden}; with the inputs and outputs of the data the network is {sizes}":
    "wird als die verborgenen Schichten {hidden} gelesen; mit den Eingaben und Ausgaben der Daten ist das Netz {sizes}",
  "is ignored: it is neither an axis (name:from..to) nor an option":
    "wird ignoriert: es ist weder eine Achse (Name:von..bis) noch eine Option",
  "is ignored: a map needs an axis, as lr:1e-4..1:log":
    "wird ignoriert: ein Kennfeld braucht eine Achse wie lr:1e-4..1:log",
  "is ignored: {name} is an axis already": "wird ignoriert: {name} ist schon eine Achse",
  "is ignored: a map has at most {most} axes": "wird ignoriert: ein Kennfeld hat höchstens {most} Achsen",
  "is ignored: a map of two contenders has at most {most} axes":
    "wird ignoriert: ein Kennfeld zweier Teilnehmer hat höchstens {most} Achsen",
  "is ignored: {name} is not an axis of both contenders":
    "wird ignoriert: {name} ist keine Achse beider Teilnehmer",
  "is ignored: {name} is not an axis of this map": "wird ignoriert: {name} ist keine Achse dieses Kennfelds",
  "is ignored: both ends must be {range}": "wird ignoriert: jedes Ende muss {range} sein",
  "must be linear, log (above 0) or complement (below 1); using linear":
    "muss linear, log (über 0) oder complement (unter 1) sein; verwendet wird linear",
  "must be cells along each axis, at most {most}; using {size}":
    "muss die Zahl der Zellen je Achse sein, höchstens {most}; verwendet wird {size}",
  "is ignored: it is for cell:steps only": "wird ignoriert: es ist nur für cell:steps",
  "is ignored: {name} is not a data set. The spiral is shown":
    "wird ignoriert: {name} ist kein Datensatz. Die Spirale wird gezeigt",
  "must be 0 (no biases) or 1; using 1": "muss 0 (ohne Bias) oder 1 sein; verwendet wird 1",
  "must be whole numbers from 1 to {max}, the smaller first; using {value}":
    "muss aus ganzen Zahlen von 1 bis {max} bestehen, die kleinere zuerst; verwendet wird {value}",
  "is for classes only, and these data have numbers, so it is ignored":
    "ist nur für Klassen, und diese Daten haben Zahlen; es wird daher ignoriert",
  "must be scale: and a number; using scale {value}":
    "muss scale: und eine Zahl sein; verwendet wird die Skalierung {value}",
  "is ignored: {name} is not an optimizer": "wird ignoriert: {name} ist kein Optimierer",
  "is ignored: it needs {key} {number} of the link, which has none":
    "wird ignoriert: es braucht {key} {number} des Links, der keines hat",
  "is ignored: it needs {key} {number} of the link, which has only {count}":
    "wird ignoriert: es braucht {key} {number} des Links, der nur {count} hat",
  "is not a valid rule ({why}), so it is ignored": "ist keine gültige Regel ({why}) und wird daher ignoriert",
  "is not a valid schedule ({why}), so it is ignored":
    "ist kein gültiger Lernratenplan ({why}) und wird daher ignoriert",
  "at character {place}: {message}": "bei Zeichen {place}: {message}",
  "is ignored: {name} is not a problem. {shown} is shown":
    "wird ignoriert: {name} ist kein Problem. Gezeigt wird {shown}",
  "is ignored: {name} is not a setting of {title}":
    "wird ignoriert: {name} ist keine Einstellung von {title}",
  "has settings that do not go together: {conflict}. Its defaults are used":
    "hat Einstellungen, die nicht zusammenpassen: {conflict}. Die Standardwerte werden verwendet",
  "is ignored, as the link also has a formula": "wird ignoriert, da der Link auch eine Formel hat",
  "is ignored: {name} is not a surface. Rosenbrock is shown":
    "wird ignoriert: {name} ist keine Fläche. Rosenbrock wird gezeigt",
  "cannot be drawn ({why}); Rosenbrock is shown":
    "kann nicht gezeichnet werden ({why}); Rosenbrock wird gezeigt",
  "must be two numbers x,y, each {range}; using {value}":
    "muss aus zwei Zahlen x,y bestehen, jede {range}; verwendet wird {value}",
  "must be a number, or two x,y, each {range}; using {value}":
    "muss eine Zahl sein, oder zwei x,y, jede {range}; verwendet wird {value}",
  "is ignored: {name} has one value": "wird ignoriert: {name} hat einen Wert",
  "is ignored: {name} has {count} values": "wird ignoriert: {name} hat {count} Werte",
  "is ignored: {name} is not a hyperparameter of {optimizer}":
    "wird ignoriert: {name} ist kein Hyperparameter von {optimizer}",
  "must be 0 (off) or 1 (on); it keeps its value":
    "muss 0 (aus) oder 1 (ein) sein; der Wert bleibt, wie er ist",
  "is a version of the file that this page does not know; it is read as version {version}":
    "ist eine Version der Datei, die diese Seite nicht kennt; sie wird als Version {version} gelesen",
  "without noise nothing here is random, and all seeds give the same run":
    "ohne Rauschen ist hier nichts zufällig, und alle Startwerte ergeben denselben Lauf",
  "with these settings nothing here is random, and all seeds give the same run":
    "mit diesen Einstellungen ist hier nichts zufällig, und alle Startwerte ergeben denselben Lauf",
  "this experiment is too large for several seeds": "dieses Experiment ist zu groß für mehrere Startwerte",
  "{addon} does not go with {part}: only one {kind} is possible":
    "{addon} passt nicht zu {part}: davon ist nur eines möglich ({kind})",
  ascent: "Anstieg",
  accumulation: "Akkumulation",
  averaging: "Mittelung",
  warmup: "Aufwärmphase",
  schedule: "Lernratenplan",
  "{addon} changes the learning rate, and {optimizer} has none":
    "{addon} ändert die Lernrate, und {optimizer} hat keine",
  "{addon} cannot wrap {optimizer}, which computes several gradients per step":
    "{addon} kann {optimizer} nicht umschließen, da er mehrere Gradienten je Schritt berechnet",
  "{optimizer} needs {what}, which the problem “{problem}” does not have":
    "{optimizer} braucht {what}; das Problem „{problem}“ hat das nicht",
  "exact second derivatives": "exakte zweite Ableitungen",
  "the residuals of a sum of squares": "die Residuen einer Quadratsumme",
  "{optimizer} needs exact second derivatives, which networks and surfaces with very long formulas do not have":
    "{optimizer} braucht exakte zweite Ableitungen, die Netze und Flächen mit sehr langen Formeln nicht haben",
  "{optimizer} needs a loss that is a sum of squares: a network with squared error (loss=mse)":
    "{optimizer} braucht einen Verlust, der eine Quadratsumme ist: ein Netz mit quadratischem Fehler (loss=mse)",
  "Levenberg–Marquardt would have derivatives of {residuals} residuals by {parameters} parameters; it takes at most {numbers} of them, and at most {order} of whichever is fewer: a smaller network or batch will do":
    "Levenberg–Marquardt hätte Ableitungen von {residuals} Residuen nach {parameters} Parametern; er nimmt höchstens {numbers} davon und höchstens {order} von dem, was weniger ist: ein kleineres Netz oder ein kleinerer Batch genügt",
  "{optimizer} has no learning rates in the maximal-update parametrization (param=mup)":
    "{optimizer} hat keine Lernraten in der Maximal-Update-Parametrisierung (param=mup)",
  "stepMin must be at most stepMax, not {min} above {max}":
    "stepMin darf höchstens stepMax sein, nicht {min} über {max}",
  "nesterov needs a momentum above 0 and a dampening of 0, not momentum {momentum} and dampening {dampening}":
    "nesterov braucht ein momentum über 0 und ein dampening von 0, nicht momentum {momentum} und dampening {dampening}",
  "halve needs a gamma of 1, not {gamma}: PyTorch has one mode or the other":
    "halve braucht ein gamma von 1, nicht {gamma}: PyTorch hat den einen oder den anderen Modus",
  "blocks must be at most the dimensions, {dimensions}, got {blocks}":
    "blocks darf höchstens die Zahl der Dimensionen sein, {dimensions}, nicht {blocks}",
  "three clusters need a condition number from 1000, got {condition}":
    "drei Gruppen brauchen eine Konditionszahl ab 1000, nicht {condition}",
  "{facts} orthonormal keys need {needed} dimensions, got {dimensions}":
    "{facts} orthonormale Schlüssel brauchen {needed} Dimensionen, nicht {dimensions}",
  "single classes can be drawn of 64 at most, got {classes}":
    "einzelne Klassen lassen sich von höchstens 64 zeichnen, nicht von {classes}",
  "a share of {share} leaves no pair to train on, of {pairs}":
    "bei einem Anteil von {share} bleibt kein Paar zum Trainieren, von {pairs}",
  "{units} hidden units with modulus {modulus} are {parameters} parameters; at most 20000 are permitted":
    "{units} verborgene Einheiten mit Modul {modulus} sind {parameters} Parameter; höchstens 20000 sind erlaubt",
  "{problem} has no setting {name}; it has {names}": "{problem} hat keine Einstellung {name}; es hat {names}",
};
