import type { frame as keys } from "../es/frame.ts";

/** German for the sentences of header, menus, transport, notices, settings and About. */
export const frame: Record<keyof typeof keys, string> = {
  Play: "Abspielen",
  Pause: "Anhalten",
  "Play again": "Noch einmal abspielen",
  "{count} {count:step|steps} per frame": "{count} {count:Schritt|Schritte} je Bild",
  Share: "Teilen",
  "{name} could not be loaded. Choose it again to retry.":
    "{name} konnte nicht geladen werden. Zum Wiederholen noch einmal wählen.",
  Language: "Sprache",
  "Downhill: optimizers, raced down a surface": "Downhill: Optimierer im Rennen über eine Fläche",
  "Race SGD, Adam and others down a loss surface, move any hyperparameter while they run, and share the experiment as a link.":
    "SGD, Adam und andere im Rennen über eine Verlustfläche: jeder Hyperparameter lässt sich dabei verstellen, und das Experiment als Link teilen.",
};
