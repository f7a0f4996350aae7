import type { coach as keys } from "../es/coach.ts";

/** German for the sentences of `coach`. */
export const coach: Record<keyof typeof keys, string> = {
  Coach: "Coach",
  "{owner}: advice": "{owner}: Rat",
  "{owner}: remark": "{owner}: Bemerkung",
  "Dismiss advice for {owner}": "Rat für {owner} schließen",
  Dismiss: "Schließen",
  "One more: dismiss this one to see it.": "Noch einer: diesen schließen, um ihn zu sehen.",
  "Chart the sharpness": "Schärfe als Diagramm zeigen",
  "Chart the preconditioned sharpness": "Vorkonditionierte Schärfe als Diagramm zeigen",
  "To try: {ideas}. Not yet tried.": "Zu versuchen: {ideas}. Noch nicht versucht.",
  "To try: {ideas}. This could not be tried here.": "Zu versuchen: {ideas}. Hier war kein Versuch möglich.",
  "{change} for {owner}": "{change} für {owner}",
  "Tried: {outcome}.": "Versucht: {outcome}.",
  "Not tried: it takes too long here.": "Nicht versucht: Es dauert hier zu lange.",
  "Tried, no better: {ideas}.": "Versucht, nicht besser: {ideas}.",
  "{finding} {change}: {outcome}.": "{finding} {change}: {outcome}.",
  "holds, {ending}": "bleibt stabil, {ending}",
  "does not fall, {ending}": "fällt nicht, {ending}",
  "diverges at step {step}": "divergiert bei Schritt {step}",
  "stops at step {step}": "hält bei Schritt {step} an",
  "mean loss {loss}": "mittlerer Verlust {loss}",
  "test loss {loss}": "Testverlust {loss}",
  "mean test loss {loss}": "mittlerer Testverlust {loss}",
  "loss {loss} at step {step}": "Verlust {loss} bei Schritt {step}",
  "{loss} above the minimum at step {step}": "{loss} über dem Minimum bei Schritt {step}",
  "{ending} as before": "{ending} wie zuvor",
  "{ending} instead of {loss}": "{ending} statt {loss}",
  "Use {name} {value}": "{name} {value} verwenden",
  "a smaller lr": "ein kleineres lr",
  "a larger lr": "ein größeres lr",
  "lr in smaller steps": "lr in kleineren Stufen",
  "Use momentum {value}, dampening 0": "momentum {value}, dampening 0 verwenden",
  "less momentum": "weniger Momentum",
  "Use Adam, lr {lr}": "Adam mit lr {lr} verwenden",
  Adam: "Adam",
  "Add {addon}": "{addon} hinzufügen",
  clipping: "Clipping",
  "cosine annealing": "Kosinus-Abkühlung",
  "Make {steps} steps": "{steps} Schritte machen",
  "more steps": "mehr Schritte",
  "fewer steps": "weniger Schritte",
  "Stop after {steps} {steps:step|steps}": "Nach {steps} {steps:Schritt|Schritten} aufhören",
  "Add noise {deviation}": "Rauschen {deviation} hinzufügen",
  "a start beside it": "ein Startpunkt daneben",
  "another start": "ein anderer Startpunkt",
  "Start at ({x}, {y})": "Bei ({x}; {y}) starten",
  "Use {activation} units": "{activation}-Einheiten verwenden",
  "leaky ReLU": "Leaky ReLU",
  ReLU: "ReLU",
  "Begin with weights of scale {scale}": "Mit Gewichten der Skala {scale} beginnen",
  "smaller first weights": "kleinere Anfangsgewichte",
  "Draw the first weights by {rule}": "Anfangsgewichte nach {rule} ziehen",
  "He’s rule": "der Regel von He",
  "Make {samples} samples": "{samples} Stichproben erzeugen",
  "more samples": "mehr Stichproben",
  "less weight decay": "weniger Gewichtsabnahme",
  "no weight decay": "keine Gewichtsabnahme",
  "a higher bound": "eine höhere Schranke",
  "no clipping": "kein Clipping",
  "Remove clipping": "Clipping entfernen",
  "a small eps": "ein kleines eps",
  "a larger eps": "ein größeres eps",
  "an eps above 0": "ein eps über 0",
  "a smaller beta 2": "ein kleineres beta 2",
  "a shorter warmup": "eine kürzere Aufwärmphase",
  "no warmup": "keine Aufwärmphase",
  "Remove the warmup": "Aufwärmphase entfernen",
  "the schedule over all steps": "der Lernratenplan über alle Schritte",
  "a constant lr": "ein konstantes lr",
  "Remove the schedule": "Lernratenplan entfernen",
  "Stretch the schedule to all steps": "Lernratenplan auf alle Schritte strecken",
  "its limit {limit}": "ihrer Grenze {limit}",
  "2/lr = {limit}": "2/lr = {limit}",
  "At its edge of stability: the preconditioned sharpness came up to its limit {limit} by step {step} and stays near it, at {value}. The sharpness itself may still grow, as the preconditioner adapts (Cohen et al. 2022).":
    "An der eigenen Stabilitätsgrenze: Die vorkonditionierte Schärfe erreichte bis Schritt {step} ihre Grenze {limit} und bleibt in deren Nähe, bei {value}. Die Schärfe selbst kann weiter wachsen, da sich der Vorkonditionierer anpasst (Cohen et al. 2022).",
  "Spiked: as gradients became small, the second moment forgot the large ones. The preconditioned sharpness passed its limit at step {crossing} ({value} > {limit}), and the loss rose from {low} to {high} by step {step} (Bai et al. 2026).":
    "Ein Ausschlag: Als die Gradienten klein wurden, vergaß das zweite Moment die großen. Die vorkonditionierte Schärfe überschritt bei Schritt {crossing} ihre Grenze ({value} > {limit}), und der Verlust stieg bis Schritt {step} von {low} auf {high} (Bai et al. 2026).",
  "Catapult: the sharpness at the start, {from}, is above {limit}, so the loss rose to {times} times its first value by step {step}. The long steps led to a flatter place, of sharpness {to}, where it falls (Lewkowycz et al. 2020).":
    "Katapult: Die Schärfe am Start, {from}, liegt über {limit}; deshalb stieg der Verlust bis Schritt {step} auf das {times}-Fache seines ersten Werts. Die langen Schritte führten an eine flachere Stelle mit der Schärfe {to}, wo er fällt (Lewkowycz et al. 2020).",
  "At the edge of stability: the sharpness came up to {limit} by step {step} and stays there, at {value}. Above it, steps overshoot and lead to a flatter place. The loss falls all the same (Cohen et al. 2021).":
    "An der Stabilitätsgrenze: Die Schärfe stieg bis Schritt {step} bis zu {limit} und bleibt dort, bei {value}. Darüber schießen die Schritte hinaus und führen an eine flachere Stelle. Der Verlust fällt trotzdem (Cohen et al. 2021).",
  "Clipping to {bound} shortened {share} of the gradients, whose mean norm is {norm}: the bound decides the length of the steps.":
    "Das Clipping auf {bound} kürzte {share} der Gradienten, deren mittlere Norm {norm} beträgt: Die Schranke bestimmt die Länge der Schritte.",
  "{found} of the {units} units of hidden layer {layer} {found:is dead: it is|are dead: they are} 0 for every training sample, and no gradient passes {found:it|them}.":
    "{found} der {units} Einheiten der verborgenen Schicht {layer} {found:ist tot: Sie ist|sind tot: Sie sind} für jede Trainingsstichprobe 0, und kein Gradient geht durch sie hindurch.",
  "{found} of the {units} units of hidden layer {layer} {found:is|are} saturated: for nearly every training sample the derivative of {activation} is below 5 % of its largest value, and hardly any gradient passes.":
    "{found} der {units} Einheiten der verborgenen Schicht {layer} {found:ist|sind} gesättigt: Für fast jede Trainingsstichprobe liegt die Ableitung von {activation} unter 5 % ihres größten Werts, und es kommt kaum ein Gradient hindurch.",
  "This run would not have diverged at lr {rate}.": "Dieser Lauf wäre mit lr {rate} nicht divergiert.",
  "eps {eps} is larger than √v, which is at most {root} in the second half: the steps are nearly those of SGD with momentum and lr/eps = {rate}.":
    "eps {eps} ist größer als √v, das in der zweiten Hälfte höchstens {root} beträgt: Die Schritte sind fast die von SGD mit Momentum und lr/eps = {rate}.",
  "The warmup takes {warmup} updates, of {steps} steps in all: until then lr was below its value.":
    "Die Aufwärmphase dauert {warmup} Aktualisierungen, bei insgesamt {steps} Schritten: Bis dahin lag lr unter seinem Wert.",
  "Noise keeps the loss {excess} above the minimum: the noise in the gradient is {noise}, and the gradient norm {gradient}.":
    "Rauschen hält den Verlust um {excess} über dem Minimum: Das Rauschen im Gradienten beträgt {noise}, die Gradientennorm {gradient}.",
  "The noise of the batches keeps the loss at {excess}: the noise in the gradient is {noise}, and the gradient norm {gradient}.":
    "Das Rauschen der Batches hält den Verlust bei {excess}: Das Rauschen im Gradienten beträgt {noise}, die Gradientennorm {gradient}.",
  "Noise keeps the loss at {excess}: the noise in the gradient is {noise}, and the gradient norm {gradient}.":
    "Rauschen hält den Verlust bei {excess}: Das Rauschen im Gradienten beträgt {noise}, die Gradientennorm {gradient}.",
  "Oscillates: {share} of the last steps raised the loss.":
    "Schwingt: {share} der letzten Schritte erhöhten den Verlust.",
  "Oscillates: {share} of the last steps turned back.": "Schwingt: {share} der letzten Schritte kehrten um.",
  "Along the steepest direction (λ = {curvature}) lr·λ is {product}: above 1 each step overshoots the bottom.":
    "In der steilsten Richtung (λ = {curvature}) ist lr·λ = {product}: Über 1 schießt jeder Schritt über den Grund hinaus.",
  "Overfits: after step {step} the test loss rose from {lowest} to {test}, by {rise}, while the training loss fell.":
    "Überanpassung: Nach Schritt {step} stieg der Testverlust von {lowest} auf {test}, um {rise}, während der Trainingsverlust fiel.",
  "Hardly learns, on a plateau: after all steps {left} of the first loss are left, and in the second half it hardly fell.":
    "Lernt kaum, auf einem Plateau: Nach allen Schritten sind {left} des ersten Verlusts übrig, und in der zweiten Hälfte fiel er kaum.",
  "Hardly moves, on a plateau: the gradient norm is {norm}, while the surface falls by {fall} per unit on average to the minimum, which is {away} away.":
    "Bewegt sich kaum, auf einem Plateau: Die Gradientennorm ist {norm}, während die Fläche bis zum {away} entfernten Minimum im Mittel um {fall} je Einheit fällt.",
  "Stays near the maximum {place}: the gradient norm is {norm}, and the surface falls in all directions.":
    "Bleibt nahe dem Maximum {place}: Die Gradientennorm ist {norm}, und die Fläche fällt in alle Richtungen.",
  "Stays near the saddle {place}: the gradient norm is {norm}, and the curvatures there, {low} and {high}, have opposite signs.":
    "Bleibt nahe dem Sattelpunkt {place}: Die Gradientennorm ist {norm}, und die Krümmungen dort, {low} und {high}, haben entgegengesetzte Vorzeichen.",
  "The gradient has no part in the direction that falls, so no step leaves it.":
    "Der Gradient hat keinen Anteil in der fallenden Richtung, also verlässt ihn kein Schritt.",
  "The schedule ended too early: after step {ended} of {steps} lr was at most a hundredth of its highest value, {highest}, and at the end {rate}.":
    "Der Lernratenplan endete zu früh: Nach Schritt {ended} von {steps} war lr höchstens ein Hundertstel seines höchsten Werts, {highest}, und am Ende {rate}.",
  "The {steps} steps ran out while the loss still fell: its mean fell by {fall} from the third quarter to the last.":
    "Die {steps} Schritte waren zu Ende, während der Verlust noch fiel: Sein Mittel sank vom dritten zum letzten Viertel um {fall}.",
  "The {steps} steps ran out while the loss still fell: its mean above the minimum fell by {fall} from the third quarter to the last.":
    "Die {steps} Schritte waren zu Ende, während der Verlust noch fiel: Sein Mittel über dem Minimum sank vom dritten zum letzten Viertel um {fall}.",
  "Weight decay {weightDecay} holds the loss up: it balances the gradient, whose norm is still {gradient}.":
    "Die Gewichtsabnahme {weightDecay} hält den Verlust oben: Sie hebt den Gradienten auf, dessen Norm noch {gradient} beträgt.",
  "Ended in the minimum {place} with loss {loss}. The lowest known minimum, {lowestPlace}, has {lowest}.":
    "Endete im Minimum {place} mit dem Verlust {loss}. Das tiefste bekannte Minimum, {lowestPlace}, hat {lowest}.",
  "Ended in the flat minimum {place} with loss {loss}. The lowest known minimum, {lowestPlace}, has {lowest}.":
    "Endete im flachen Minimum {place} mit dem Verlust {loss}. Das tiefste bekannte Minimum, {lowestPlace}, hat {lowest}.",
  "Cannot run here: {cause}.": "Kann hier nicht laufen: {cause}.",
  "Move the start.": "Den Startpunkt verschieben.",
  "The surface has no value at the start.": "Die Fläche hat am Startpunkt keinen Wert.",
  "The surface has no finite slope at the start.": "Die Fläche hat am Startpunkt keine endliche Steigung.",
  "The surface has no finite value at the start.": "Die Fläche hat am Startpunkt keinen endlichen Wert.",
  "Cannot start: with the initial weights {cause}.":
    "Kann nicht starten. Mit den Anfangsgewichten gilt: {cause}.",
  "Try smaller weights or smaller data.": "Kleinere Gewichte oder kleinere Daten versuchen.",
  "Cannot start: at the start {cause}.": "Kann nicht starten. Am Startpunkt gilt: {cause}.",
  "The surface has a tip or a kink here: the loss has a value, but the gradient is not finite.":
    "Die Fläche hat hier eine Spitze oder einen Knick: Der Verlust hat einen Wert, aber der Gradient ist nicht endlich.",
  "Stopped at step {step}.": "Bei Schritt {step} angehalten.",
  "Stopped at step {step}: {cause}.": "Bei Schritt {step} angehalten: {cause}.",
  "Diverged at step {step}.": "Bei Schritt {step} divergiert.",
  "Diverged at step {step}: {cause}.": "Bei Schritt {step} divergiert: {cause}.",
  "It came to 0/0 or ∞ − ∞.": "Es kam zu 0/0 oder ∞ − ∞.",
  "An eps above 0 keeps quotients finite.": "Ein eps über 0 hält Quotienten endlich.",
  "Try a smaller lr.": "Ein kleineres lr versuchen.",
  "The loss falls towards the edge of the formula's domain, and the step led beyond it.":
    "Der Verlust fällt zum Rand des Definitionsbereichs der Formel hin, und der Schritt führte darüber hinaus.",
  "The loss fell all the way: the surface falls without end there.":
    "Der Verlust fiel die ganze Zeit: Die Fläche fällt dort ohne Ende.",
  "along the steepest direction": "in der steilsten Richtung",
  "along {axis}": "entlang {axis}",
  "At the start, {where} (λ = {curvature}), lr {lr} is over its limit {formula} = {limit}.":
    "Am Startpunkt, {where} (λ = {curvature}), liegt lr {lr} über seiner Grenze {formula} = {limit}.",
  "At the start, {where} (λ = {curvature}), lr {lr} is within its limit {formula} = {limit}, but the path led to a steeper place.":
    "Am Startpunkt, {where} (λ = {curvature}), liegt lr {lr} innerhalb seiner Grenze {formula} = {limit}, aber der Weg führte an eine steilere Stelle.",
  "It is a minimum, at a kink: the surface rises in all directions.":
    "Es ist ein Minimum an einem Knick: Die Fläche steigt in alle Richtungen.",
  "It is a maximum, at a kink: the surface falls in all directions.":
    "Es ist ein Maximum an einem Knick: Die Fläche fällt in alle Richtungen.",
  "It is a kink, not a minimum: the surface rises in some directions and falls in others.":
    "Es ist ein Knick, kein Minimum: Die Fläche steigt in manche Richtungen und fällt in andere.",
  "Stopped at step {step}: the gradient norm fell to the tolerance {tolerance}.":
    "Bei Schritt {step} angehalten: Die Gradientennorm fiel auf die Toleranz {tolerance}.",
  "The formula's second derivatives are too long to compute the curvatures there.":
    "Die zweiten Ableitungen der Formel sind zu lang, um dort die Krümmungen zu berechnen.",
  "It is a minimum: the curvatures there are {smallest} and {largest}.":
    "Es ist ein Minimum: Die Krümmungen dort sind {smallest} und {largest}.",
  "It is a saddle, not a minimum: the curvatures there are {smallest} and {largest}.":
    "Es ist ein Sattelpunkt, kein Minimum: Die Krümmungen dort sind {smallest} und {largest}.",
  "It is not a strict minimum: the curvatures there are {smallest} and {largest}.":
    "Es ist kein striktes Minimum: Die Krümmungen dort sind {smallest} und {largest}.",
  "its update is not a number": "die Aktualisierung ist keine Zahl",
  "the surface has no value there": "die Fläche hat dort keinen Wert",
  "its position left the finite range": "die Position verließ den endlichen Bereich",
  "the loss is not a number": "der Verlust ist keine Zahl",
  "the loss overflowed": "der Verlust lief über",
  "the gradient overflowed": "der Gradient lief über",
  "the gradient is not finite there": "der Gradient ist dort nicht endlich",
};
