import type { opening as keys } from "../es/opening.ts";

/** German for the sentences of the first minute. */
export const opening: Record<keyof typeof keys, string> = {
  "Same start, same slope. Why does SGD wait?": "Gleicher Start und Hang. Warum wartet SGD?",
  "The first race": "Das erste Rennen",
  "Loading the experiment…": "Experiment wird geladen…",
  "SGD waits while its gradient norm is below a tenth of that at the start and the saddle point is nearer than a minimum.":
    "SGD wartet, solange die Norm seines Gradienten unter einem Zehntel der am Start liegt und der Sattelpunkt näher ist als ein Minimum.",
  "With these settings it does not wait at the saddle.":
    "Mit diesen Einstellungen wartet es nicht am Sattelpunkt.",
  "It is still waiting at the saddle, for {steps} {steps:step|steps} so far: the slope there is nearly zero.":
    "Es wartet noch am Sattelpunkt, bisher {steps} {steps:Schritt|Schritte}: Das Gefälle ist dort fast null.",
  "It waited {steps} {steps:step|steps} at the saddle, where the slope is nearly zero.":
    "Es wartete {steps} {steps:Schritt|Schritte} am Sattelpunkt, wo das Gefälle fast null ist.",
  "Adam divides by that slope, and did not wait.": "Adam teilt durch dieses Gefälle und wartete nicht.",
  "Adam divides by that slope, and waited {steps}.": "Adam teilt durch dieses Gefälle und wartete {steps}.",
  "drag me": "ziehen",
  "Try next": "Als Nächstes",
  "A ravine": "Eine Schlucht",
  "Four minima": "Vier Minima",
  "Train a network": "Ein Netz trainieren",
  "Gallery…": "Galerie…",
  "Dismiss the hints": "Hinweise schließen",
  "Dismiss the question and hints": "Frage und Hinweise schließen",
};
