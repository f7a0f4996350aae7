import type { share as keys } from "../es/share.ts";

/** German for the sentences of Share: link, embed, pictures, films, files and code. */
export const share: Record<keyof typeof keys, string> = {
  "Open at step {step}, paused": "Bei Schritt {step} öffnen, angehalten",
  "Open at step {step}": "Bei Schritt {step} öffnen",
  link: "Link",
  snippet: "Schnipsel",
  program: "Programm",
  recorder: "Rekorder",
  "Copy {what}": "{what} kopieren",
  "The {what} is copied.": "Kopiert: {what}.",
  "The browser did not allow copying. The text is selected: copy it yourself.":
    "Der Browser erlaubte das Kopieren nicht. Der Text ist ausgewählt und lässt sich von Hand kopieren.",
  Title: "Titel",
  Controls: "Bedienelemente",
  "Play, scrub": "Abspielen, Spulen",
  "Sliders too": "Auch Schieberegler",
  "Match the page": "Wie die Seite",
  Height: "Höhe",
  "Height, in pixels": "Höhe, in Pixeln",
  "Play when it scrolls into view": "Abspielen, sobald es ins Bild kommt",
  "In the snippet": "Im Schnipsel",
  "In a separate file": "In einer eigenen Datei",
  For: "Für",
  "Kind of document": "Art des Dokuments",
  Snippet: "Schnipsel",
  "The rows of your table are not in the snippet: readers see the picture, but cannot play it.":
    "Die Zeilen der Tabelle sind nicht im Schnipsel: das Bild ist zu sehen, lässt sich aber nicht abspielen.",
  "HTML, custom element": "HTML, eigenes Element",
  "For any page that takes a script. Until it is played, it is a picture with a button.":
    "Für jede Seite, die ein Skript zulässt. Bis es abgespielt wird, ist es ein Bild mit einem Knopf.",
  "For pages that take a frame but no script.": "Für Seiten, die einen Rahmen zulassen, aber kein Skript.",
  "A link, for a README or a chat.": "Ein Link, für ein README oder einen Chat.",
  "For a Markdown file. Add the two lines of the comment to the site's configuration once.":
    "Für eine Markdown-Datei. Die zwei Zeilen des Kommentars kommen einmal in die Konfiguration der Website.",
  "For an .mdx file. The script goes to the site's configuration once, as the first line says.":
    "Für eine .mdx-Datei. Das Skript kommt einmal in die Konfiguration der Website, wie die erste Zeile sagt.",
  "A component for React 19. In TypeScript, downhill/embed/react has the element's types.":
    "Eine Komponente für React 19. In TypeScript hat downhill/embed/react die Typen des Elements.",
  "For a Markdown file, with an empty line before and after. If the site loads pages without reloading (navigation.instant), put the script into extra_javascript instead.":
    "Für eine Markdown-Datei, mit einer leeren Zeile davor und danach. Wenn die Website Seiten ohne Neuladen zeigt (navigation.instant), gehört das Skript in extra_javascript.",
  "For a Markdown file of a Sphinx site. The script may go to html_js_files in conf.py instead.":
    "Für eine Markdown-Datei einer Sphinx-Website. Das Skript kann auch in html_js_files in conf.py stehen.",
  "For an .rst file. The script may go to html_js_files in conf.py instead.":
    "Für eine .rst-Datei. Das Skript kann auch in html_js_files in conf.py stehen.",
  "For a cell. Notebooks may build the frame again when it scrolls; it then starts from its link.":
    "Für eine Zelle. Notebooks bauen den Rahmen beim Scrollen manchmal neu auf; er beginnt dann mit seinem Link.",
  "A figure with a link to the experiment. Download its picture on the Picture tab.":
    "Eine Abbildung mit einem Link zum Experiment. Ihr Bild gibt es unter dem Reiter Bild.",
  Preview: "Vorschau",
  "The picture that you export under Picture, with the link behind it and the title below.":
    "Das unter Bild exportierte Bild, mit dem Link dahinter und dem Titel darunter.",
  "Anyone who opens this link sees the same race and numbers. Nothing is stored elsewhere.":
    "Wer diesen Link öffnet, sieht dasselbe Rennen und dieselben Zahlen. Nirgendwo sonst wird etwas gespeichert.",
  Link: "Link",
  Embed: "Einbetten",
  Film: "Film",
  Code: "Code",
  Record: "Aufzeichnen",
  "Open in 3D, seen from here": "In 3D öffnen, von hier gesehen",
  "Send…": "Senden…",
  "{count} characters": "{count} Zeichen",
  "The link carries everything but the rows of your table, which stay on this machine. The JSON file under Data has them too.":
    "Der Link enthält alles außer den Zeilen der Tabelle, die auf diesem Gerät bleiben. Die JSON-Datei unter Daten hat sie auch.",
  "The link does not carry your recorded runs, which stay on this machine: send their files too.":
    "Der Link enthält die aufgezeichneten Läufe nicht, die auf diesem Gerät bleiben: ihre Dateien mitsenden.",
  "Save picture": "Bild speichern",
  "Save dark picture": "Dunkles Bild speichern",
  "Save light picture": "Helles Bild speichern",
  "Drawing the picture, {share} %": "Bild wird gezeichnet, {share} %",
  "Drawing the picture": "Bild wird gezeichnet",
  "All numbers of the race in full precision: one row per contender and step, with loss, gradient norm and everything else that is drawn.":
    "Alle Zahlen des Rennens in voller Genauigkeit: eine Zeile je Teilnehmer und Schritt, mit Verlust, Gradientennorm und allem, was sonst gezeichnet ist.",
  "Download CSV": "CSV herunterladen",
  "Download JSON": "JSON herunterladen",
  "The JSON contains the rows of your table; CSV and link do not.":
    "Das JSON enthält die Zeilen der Tabelle, CSV und Link nicht.",
  "Open an experiment": "Ein Experiment öffnen",
  "Open a JSON file here, or drop it on the page. The race is computed again.":
    "Hier eine JSON-Datei öffnen oder sie auf die Seite ziehen. Das Rennen wird neu berechnet.",
  "Open a JSON file": "JSON-Datei öffnen",
  "JSON file of an experiment": "JSON-Datei eines Experiments",
  "1200 × 630, link card": "1200 × 630, Linkvorschau",
  "1600 × 900, slide": "1600 × 900, Folie",
  "800 × 600, page": "800 × 600, Seite",
  "640 × 480, column": "640 × 480, Spalte",
  "1080 × 1080, square": "1080 × 1080, Quadrat",
  "Custom size": "Eigene Größe",
  "Stage and charts": "Bühne und Diagramme",
  Stage: "Bühne",
  Shows: "Zeigt",
  Size: "Größe",
  Pixels: "Pixel",
  Width: "Breite",
  "With the link": "Mit dem Link",
  "In 3D": "In 3D",
  "With arrows at the heads": "Mit Pfeilen an den Spitzen",
  "With the gradient flow": "Mit dem Gradientenfluss",
  "With the central flow": "Mit dem zentralen Fluss",
  "With what the coach says": "Mit dem, was der Berater sagt",
  "{rate} per second": "{rate} je Sekunde",
  Frames: "Bilder",
  Seconds: "Sekunden",
  "Shows the race from the first step to the last. A GIF plays everywhere, but is larger and has only 256 colours.":
    "Zeigt das Rennen vom ersten bis zum letzten Schritt. Ein GIF läuft überall, ist aber größer und hat nur 256 Farben.",
  "Make a video": "Video erstellen",
  "Make a GIF": "GIF erstellen",
  "This browser cannot make videos. Make a GIF instead.":
    "Dieser Browser kann keine Videos erstellen. Ein GIF geht stattdessen.",
  "{what}, {share} %": "{what}, {share} %",
  "{scale} × as fine": "{scale}-fach so fein",
  "At the end": "Am Ende",
  "At the cursor": "Am Cursor",
  Moment: "Zeitpunkt",
  "Pixels of the PNG": "Pixel des PNG",
  "With the step in numbers": "Mit dem Schritt in Zahlen",
  "Download PNG": "PNG herunterladen",
  "Download SVG": "SVG herunterladen",
  "Copy image": "Bild kopieren",
  Drawing: "Wird gezeichnet",
  "The browser could not copy the image ({why}). Download it instead.":
    "Der Browser konnte das Bild nicht kopieren ({why}). Es lässt sich herunterladen.",
  "Image copied.": "Bild kopiert.",
  "Cancelled.": "Abgebrochen.",
  Beginning: "Beginnt",
  Writing: "Wird geschrieben",
  "{width} × {height} pixels are too many; the maximum is {most} million.":
    "{width} × {height} Pixel sind zu viele; höchstens {most} Millionen.",
  "This browser cannot draw the picture.": "Dieser Browser kann das Bild nicht zeichnen.",
  "The browser could not write the picture. Try a smaller size.":
    "Der Browser konnte das Bild nicht schreiben. Eine kleinere Größe versuchen.",
  "{count} frames are too many; the maximum is {most}. Choose fewer seconds or fewer frames per second.":
    "{count} Bilder sind zu viele; höchstens {most}. Weniger Sekunden oder weniger Bilder je Sekunde wählen.",
  "A GIF of {count} frames of {size} would be too large. Choose a smaller size or fewer frames.":
    "Ein GIF mit {count} Bildern von {size} wäre zu groß. Eine kleinere Größe oder weniger Bilder wählen.",
  "The width and height of a video must be even, not {size}.":
    "Breite und Höhe eines Videos müssen gerade sein, nicht {size}.",
  "Frame {frame} of {frames}": "Bild {frame} von {frames}",
  "This browser cannot make a video of this size. Make a GIF instead.":
    "Dieser Browser kann kein Video dieser Größe erstellen. Ein GIF geht stattdessen.",
  "The video could not be written.": "Das Video konnte nicht geschrieben werden.",
  "The GIF could not be written.": "Das GIF konnte nicht geschrieben werden.",
  "The GIF could not be written: {why}.": "Das GIF konnte nicht geschrieben werden: {why}.",
  "The computation was interrupted. Try again.": "Die Berechnung wurde unterbrochen. Noch einmal versuchen.",
  "Computing the race": "Rennen wird berechnet",
  "The race could not be computed: the computation {why}.":
    "Das Rennen konnte nicht berechnet werden: die Berechnung {why}.",
  "Making the weights again": "Gewichte werden neu berechnet",
  "The weights could not be computed again: the computation {why}.":
    "Die Gewichte konnten nicht neu berechnet werden: die Berechnung {why}.",
  "The flow {why}.": "Der Fluss {why}.",
  "Computing the landscape": "Verlustlandschaft wird berechnet",
  "The landscape could not be computed: it {why}.":
    "Die Verlustlandschaft konnte nicht berechnet werden: sie {why}.",
  "The landscape has no plane.": "Die Verlustlandschaft hat keine Ebene.",
  "The arrows could not be computed.": "Die Pfeile konnten nicht berechnet werden.",
  "{file} cannot be opened: {why}.": "{file} kann nicht geöffnet werden: {why}.",
  "The rows of {table} are not on this page, so nothing can be computed. First open the CSV file or the experiment’s JSON.":
    "Die Zeilen von {table} sind nicht auf dieser Seite, daher lässt sich nichts berechnen. Zuerst die CSV-Datei oder das JSON des Experiments öffnen.",
  "this table": "dieser Tabelle",
  "A Python program that runs this experiment and prints its final numbers, with the same formula or data, initial weights, batches, noise and changes.":
    "Ein Python-Programm, das dieses Experiment ausführt und seine Endwerte ausgibt, mit derselben Formel oder denselben Daten, Anfangsgewichten, Batches, demselben Rauschen und denselben Änderungen.",
  "A Python script that computes the map in parts, on this machine, Ray, Dask or Slurm, where Node is installed. It merges them into a CSV file, which you can drop here.":
    "Ein Python-Skript, das das Kennfeld in Teilen berechnet, auf diesem Gerät, Ray, Dask oder Slurm, wo Node installiert ist. Es fügt sie zu einer CSV-Datei zusammen, die sich hierher ziehen lässt.",
  "Map on a cluster": "Kennfeld auf einem Cluster",
  Library: "Bibliothek",
  "Writing the program…": "Programm wird geschrieben…",
  Notes: "Anmerkungen",
  Program: "Programm",
  "Long tables are cut here; what is copied or saved has all of them.":
    "Lange Tabellen sind hier gekürzt; Kopiertes und Gespeichertes hat sie ganz.",
  "No program can be written for this experiment: {why}.":
    "Für dieses Experiment lässt sich kein Programm schreiben: {why}.",
};
