import type { space as keys } from "../es/space.ts";

/** German for the sentences of `space`. */
export const space: Record<keyof typeof keys, string> = {
  View: "Ansicht",
  "Flat stage (3)": "Flache Ansicht (3)",
  "Surface in 3D. Arrow keys turn it, plus and minus zoom, 0 shows the whole of it.":
    "Fläche in 3D. Pfeiltasten drehen sie, Plus und Minus zoomen, 0 zeigt sie ganz.",
  "Landscape in 3D. Arrow keys turn it, plus and minus zoom, 0 shows the whole of it.":
    "Verlustlandschaft in 3D. Pfeiltasten drehen sie, Plus und Minus zoomen, 0 zeigt sie ganz.",
  "{surface} in 3D, with the paths of {count} {count:optimizer|optimizers} from the start point.":
    "{surface} in 3D mit den Spuren von {count} {count:Optimierer|Optimierern} ab dem Startpunkt.",
  "The graphics card has lost the picture. It is drawn again once the browser restores WebGL.":
    "Die Grafikkarte hat das Bild verloren. Es wird neu gezeichnet, sobald der Browser WebGL wiederherstellt.",
  "The stage stays flat: {why}.": "Die Ansicht bleibt flach: {why}.",
  "this browser has no WebGL 2": "dieser Browser hat kein WebGL 2",
  "the graphics driver refused the shaders: {message}":
    "der Grafiktreiber hat die Shader abgelehnt: {message}",
};
