/** Spanish for the sentences of Share: link, embed, pictures, films, files and code. */
export const share = {
  "Open at step {step}, paused": "Abrir en el paso {step}, en pausa",
  "Open at step {step}": "Abrir en el paso {step}",
  link: "enlace",
  snippet: "fragmento",
  program: "programa",
  recorder: "grabador",
  "Copy {what}": "Copiar {what}",
  "The {what} is copied.": "Copiado: {what}.",
  "The browser did not allow copying. The text is selected: copy it yourself.":
    "El navegador no permitió copiar. El texto está seleccionado: copiarlo a mano.",
  Title: "Título",
  Controls: "Controles",
  "Play, scrub": "Reproducir, recorrer",
  "Sliders too": "También los deslizadores",
  "Match the page": "Como la página",
  Height: "Altura",
  "Height, in pixels": "Altura, en píxeles",
  "Play when it scrolls into view": "Reproducir cuando aparezca al desplazar la página",
  "In the snippet": "En el fragmento",
  "In a separate file": "En un archivo aparte",
  For: "Para",
  "Kind of document": "Tipo de documento",
  Snippet: "Fragmento",
  "The rows of your table are not in the snippet: readers see the picture, but cannot play it.":
    "Las filas de la tabla no están en el fragmento: se ve la imagen, pero no se puede reproducir.",
  "HTML, custom element": "HTML, elemento propio",
  "For any page that takes a script. Until it is played, it is a picture with a button.":
    "Para cualquier página que admita un script. Hasta que se reproduce, es una imagen con un botón.",
  "For pages that take a frame but no script.": "Para páginas que admiten un marco pero ningún script.",
  "A link, for a README or a chat.": "Un enlace, para un README o un chat.",
  "For a Markdown file. Add the two lines of the comment to the site's configuration once.":
    "Para un archivo Markdown. Añadir una vez las dos líneas del comentario a la configuración del sitio.",
  "For an .mdx file. The script goes to the site's configuration once, as the first line says.":
    "Para un archivo .mdx. El script va una vez a la configuración del sitio, como dice la primera línea.",
  "A component for React 19. In TypeScript, downhill/embed/react has the element's types.":
    "Un componente para React 19. En TypeScript, downhill/embed/react tiene los tipos del elemento.",
  "For a Markdown file, with an empty line before and after. If the site loads pages without reloading (navigation.instant), put the script into extra_javascript instead.":
    "Para un archivo Markdown, con una línea vacía antes y después. Si el sitio carga páginas sin recargar (navigation.instant), el script va en extra_javascript.",
  "For a Markdown file of a Sphinx site. The script may go to html_js_files in conf.py instead.":
    "Para un archivo Markdown de un sitio de Sphinx. El script también puede ir en html_js_files de conf.py.",
  "For an .rst file. The script may go to html_js_files in conf.py instead.":
    "Para un archivo .rst. El script también puede ir en html_js_files de conf.py.",
  "For a cell. Notebooks may build the frame again when it scrolls; it then starts from its link.":
    "Para una celda. Los cuadernos pueden rehacer el marco al desplazarse; entonces empieza desde su enlace.",
  "A figure with a link to the experiment. Download its picture on the Picture tab.":
    "Una figura con un enlace al experimento. Su imagen se descarga en la pestaña Imagen.",
  Preview: "Vista previa",
  "The picture that you export under Picture, with the link behind it and the title below.":
    "La imagen que se exporta en Imagen, con el enlace detrás y el título debajo.",
  "Anyone who opens this link sees the same race and numbers. Nothing is stored elsewhere.":
    "Quien abra este enlace ve la misma carrera y los mismos números. No se guarda nada en otro sitio.",
  Link: "Enlace",
  Embed: "Insertar",
  Film: "Película",
  Code: "Código",
  Record: "Grabar",
  "Open in 3D, seen from here": "Abrir en 3D, visto desde aquí",
  "Send…": "Enviar…",
  "{count} characters": "{count} caracteres",
  "The link carries everything but the rows of your table, which stay on this machine. The JSON file under Data has them too.":
    "El enlace lo lleva todo menos las filas de la tabla, que se quedan en este equipo. El archivo JSON en Datos también las tiene.",
  "The link does not carry your recorded runs, which stay on this machine: send their files too.":
    "El enlace no lleva las ejecuciones grabadas, que se quedan en este equipo: conviene enviar también sus archivos.",
  "Save picture": "Guardar imagen",
  "Save dark picture": "Guardar imagen oscura",
  "Save light picture": "Guardar imagen clara",
  "Drawing the picture, {share} %": "Dibujando la imagen, {share} %",
  "Drawing the picture": "Dibujando la imagen",
  "All numbers of the race in full precision: one row per contender and step, with loss, gradient norm and everything else that is drawn.":
    "Todos los números de la carrera con precisión completa: una fila por participante y paso, con pérdida, norma del gradiente y todo lo demás que se dibuja.",
  "Download CSV": "Descargar CSV",
  "Download JSON": "Descargar JSON",
  "The JSON contains the rows of your table; CSV and link do not.":
    "El JSON contiene las filas de la tabla; el CSV y el enlace no.",
  "Open an experiment": "Abrir un experimento",
  "Open a JSON file here, or drop it on the page. The race is computed again.":
    "Abrir aquí un archivo JSON, o soltarlo en la página. La carrera se calcula de nuevo.",
  "Open a JSON file": "Abrir un archivo JSON",
  "JSON file of an experiment": "Archivo JSON de un experimento",
  "1200 × 630, link card": "1200 × 630, tarjeta de enlace",
  "1600 × 900, slide": "1600 × 900, diapositiva",
  "800 × 600, page": "800 × 600, página",
  "640 × 480, column": "640 × 480, columna",
  "1080 × 1080, square": "1080 × 1080, cuadrado",
  "Custom size": "Tamaño propio",
  "Stage and charts": "Escena y gráficas",
  Stage: "Escena",
  Shows: "Muestra",
  Size: "Tamaño",
  Pixels: "Píxeles",
  Width: "Anchura",
  "With the link": "Con el enlace",
  "In 3D": "En 3D",
  "With arrows at the heads": "Con flechas en las cabezas",
  "With the gradient flow": "Con el flujo de gradiente",
  "With the central flow": "Con el flujo central",
  "With what the coach says": "Con lo que dice el asesor",
  "{rate} per second": "{rate} por segundo",
  Frames: "Fotogramas",
  Seconds: "Segundos",
  "Shows the race from the first step to the last. A GIF plays everywhere, but is larger and has only 256 colours.":
    "Muestra la carrera desde el primer paso hasta el último. Un GIF se reproduce en todas partes, pero es mayor y solo tiene 256 colores.",
  "Make a video": "Crear un vídeo",
  "Make a GIF": "Crear un GIF",
  "This browser cannot make videos. Make a GIF instead.":
    "Este navegador no puede crear vídeos. Se puede crear un GIF.",
  "{what}, {share} %": "{what}, {share} %",
  "{scale} × as fine": "{scale} × más fina",
  "At the end": "Al final",
  "At the cursor": "En el cursor",
  Moment: "Momento",
  "Pixels of the PNG": "Píxeles del PNG",
  "With the step in numbers": "Con el paso en números",
  "Download PNG": "Descargar PNG",
  "Download SVG": "Descargar SVG",
  "Copy image": "Copiar imagen",
  Drawing: "Dibujando",
  "The browser could not copy the image ({why}). Download it instead.":
    "El navegador no pudo copiar la imagen ({why}). Se puede descargar.",
  "Image copied.": "Imagen copiada.",
  "Cancelled.": "Cancelado.",
  Beginning: "Empezando",
  Writing: "Escribiendo",
  "{width} × {height} pixels are too many; the maximum is {most} million.":
    "{width} × {height} píxeles son demasiados; el máximo es {most} millones.",
  "This browser cannot draw the picture.": "Este navegador no puede dibujar la imagen.",
  "The browser could not write the picture. Try a smaller size.":
    "El navegador no pudo escribir la imagen. Probar un tamaño menor.",
  "{count} frames are too many; the maximum is {most}. Choose fewer seconds or fewer frames per second.":
    "{count} fotogramas son demasiados; el máximo es {most}. Elegir menos segundos o menos fotogramas por segundo.",
  "A GIF of {count} frames of {size} would be too large. Choose a smaller size or fewer frames.":
    "Un GIF de {count} fotogramas de {size} sería demasiado grande. Elegir un tamaño menor o menos fotogramas.",
  "The width and height of a video must be even, not {size}.":
    "La anchura y la altura de un vídeo deben ser pares, no {size}.",
  "Frame {frame} of {frames}": "Fotograma {frame} de {frames}",
  "This browser cannot make a video of this size. Make a GIF instead.":
    "Este navegador no puede crear un vídeo de este tamaño. Se puede crear un GIF.",
  "The video could not be written.": "No se pudo escribir el vídeo.",
  "The GIF could not be written.": "No se pudo escribir el GIF.",
  "The GIF could not be written: {why}.": "No se pudo escribir el GIF: {why}.",
  "The computation was interrupted. Try again.": "El cálculo se interrumpió. Volver a intentarlo.",
  "Computing the race": "Calculando la carrera",
  "The race could not be computed: the computation {why}.":
    "No se pudo calcular la carrera: el cálculo {why}.",
  "Making the weights again": "Calculando de nuevo los pesos",
  "The weights could not be computed again: the computation {why}.":
    "No se pudieron calcular de nuevo los pesos: el cálculo {why}.",
  "The flow {why}.": "El flujo {why}.",
  "Computing the landscape": "Calculando el paisaje",
  "The landscape could not be computed: it {why}.": "No se pudo calcular el paisaje: {why}.",
  "The landscape has no plane.": "El paisaje no tiene plano.",
  "The arrows could not be computed.": "No se pudieron calcular las flechas.",
  "{file} cannot be opened: {why}.": "{file} no se puede abrir: {why}.",
  "The rows of {table} are not on this page, so nothing can be computed. First open the CSV file or the experiment’s JSON.":
    "Las filas de {table} no están en esta página, así que no se puede calcular nada. Abrir primero el archivo CSV o el JSON del experimento.",
  "this table": "esta tabla",
  "A Python program that runs this experiment and prints its final numbers, with the same formula or data, initial weights, batches, noise and changes.":
    "Un programa de Python que ejecuta este experimento e imprime sus números finales, con la misma fórmula o los mismos datos, pesos iniciales, lotes, ruido y cambios.",
  "A Python script that computes the map in parts, on this machine, Ray, Dask or Slurm, where Node is installed. It merges them into a CSV file, which you can drop here.":
    "Un script de Python que calcula el mapa por partes, en este equipo, Ray, Dask o Slurm, donde esté instalado Node. Las reúne en un archivo CSV, que se puede soltar aquí.",
  "Map on a cluster": "Mapa en un clúster",
  Library: "Biblioteca",
  "Writing the program…": "Escribiendo el programa…",
  Notes: "Notas",
  Program: "Programa",
  "Long tables are cut here; what is copied or saved has all of them.":
    "Las tablas largas se cortan aquí; lo que se copia o guarda las tiene enteras.",
  "No program can be written for this experiment: {why}.":
    "No se puede escribir un programa para este experimento: {why}.",
};
