/** Spanish for the sentences of `space`. */
export const space = {
  View: "Vista",
  "Flat stage (3)": "Vista plana (3)",
  "Surface in 3D. Arrow keys turn it, plus and minus zoom, 0 shows the whole of it.":
    "Superficie en 3D. Las flechas la giran, más y menos acercan y alejan, 0 la muestra entera.",
  "Landscape in 3D. Arrow keys turn it, plus and minus zoom, 0 shows the whole of it.":
    "Paisaje en 3D. Las flechas lo giran, más y menos acercan y alejan, 0 lo muestra entero.",
  "{surface} in 3D, with the paths of {count} {count:optimizer|optimizers} from the start point.":
    "{surface} en 3D, con los recorridos de {count} {count:optimizador|optimizadores} desde el punto de inicio.",
  "The graphics card has lost the picture. It is drawn again once the browser restores WebGL.":
    "La tarjeta gráfica ha perdido la imagen. Se vuelve a dibujar en cuanto el navegador restablezca WebGL.",
  "The stage stays flat: {why}.": "La vista sigue plana: {why}.",
  "this browser has no WebGL 2": "este navegador no tiene WebGL 2",
  "the graphics driver refused the shaders: {message}":
    "el controlador gráfico rechazó los shaders: {message}",
};
