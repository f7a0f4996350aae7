/** Spanish for the surfaces: their groups, lessons and settings. */
export const surfaces = {
  Bowls: "Cuencos",
  Valleys: "Valles",
  "Many minima": "Muchos mínimos",
  "Saddles and plateaus": "Puntos de silla y mesetas",
  Kinks: "Puntos angulosos",
  "Quadratic bowl": "Cuenco cuadrático",
  "ill-conditioning: a slider sets the ratio of curvatures":
    "mal condicionamiento: un control deslizante fija la razón de las curvaturas",
  ratio: "razón",
  "The curvature across the long axis divided by that along it: the condition number.":
    "La curvatura transversal al eje largo dividida por la curvatura a lo largo de él: el número de condición.",
  "rotation (°)": "rotación (°)",
  "Angle of the long axis to the x axis, in degrees, counterclockwise.":
    "Ángulo del eje largo con el eje x, en grados, en sentido antihorario.",
  "a ravine that is not aligned with the axes": "un barranco que no está alineado con los ejes",
  "nearly flat along the diagonal": "casi plana a lo largo de la diagonal",
  "a minimum below zero: loss on a log axis needs care":
    "un mínimo bajo cero: la pérdida en un eje logarítmico requiere cuidado",
  "quartic walls, quadratic floor": "paredes de cuarto grado, fondo cuadrático",
  "a narrow, curved valley": "un valle estrecho y curvo",
  "flat middle, steep corners": "centro plano, esquinas empinadas",
  "a valley that forks": "un valle que se bifurca",
  "four equal minima: the start decides which one is found":
    "cuatro mínimos iguales: el inicio decide cuál se encuentra",
  "heights over six orders of magnitude": "alturas de más de seis órdenes de magnitud",
  "Three-hump camel": "Camello de tres jorobas",
  "one good minimum, two poor ones": "un mínimo bueno, dos malos",
  "Six-hump camel": "Camello de seis jorobas",
  "six minima, of which two are the best": "seis mínimos, de los cuales dos son los mejores",
  "four wells of different depth": "cuatro pozos de distinta profundidad",
  "a hundred local minima": "cien mínimos locales",
  "a funnel with ripples; no derivative at the minimum":
    "un embudo con ondulaciones; sin derivada en el mínimo",
  "small ripples on a very shallow bowl": "pequeñas ondulaciones en un cuenco muy plano",
  "ripples that grow with distance": "ondulaciones que crecen con la distancia",
  "a gentle, asymmetric slope": "una pendiente suave y asimétrica",
  "three equal minima in a long trough": "tres mínimos iguales en una hondonada larga",
  "a bowl with a bumpy floor": "un cuenco con el fondo irregular",
  "a needle in a plateau: the gradient vanishes": "una aguja en una meseta: el gradiente se anula",
  "a razor edge: the gradient explodes at the valley floor":
    "un filo de navaja: el gradiente explota en el fondo del valle",
  "flat with narrow trenches": "plana con zanjas estrechas",
  Saddle: "Punto de silla",
  "escape from a saddle to one of two minima": "escapar de un punto de silla hacia uno de dos mínimos",
  "Monkey saddle": "Silla de mono",
  "a degenerate saddle, unbounded below": "un punto de silla degenerado, no acotado por abajo",
  "Twin wells": "Dos pozos",
  "a near well and a better one farther away": "un pozo cercano y otro mejor más lejos",
  Rings: "Anillos",
  "flat rings around a funnel": "anillos planos alrededor de un embudo",
  "River valley": "Valle con río",
  "a river between steep hills: noise keeps a large step high above the river, and a small step is slow along it":
    "un río entre laderas empinadas: con ruido, un paso grande se queda muy por encima del río, y uno pequeño avanza despacio a lo largo de él",
  across: "transversal",
  "The steepness of the hills: half the curvature across the river.":
    "Lo empinado de las laderas: la mitad de la curvatura transversal al río.",
  along: "longitudinal",
  "The fall of the river: half the curvature along it.":
    "El desnivel del río: la mitad de la curvatura a lo largo de él.",
};
