/** Spanish for the lesson `bias-correction`. */
export const biasCorrection = {
  "Adam’s bias correction": "La corrección del sesgo de Adam",
  "why Adam divides by 1 − βᵗ, and what its first steps would be without that":
    "por qué Adam divide entre 1 − βᵗ y cómo serían sus primeros pasos si no lo hiciera",
  "Adam’s averages begin at 0. Dividing them by 1 − βᵗ corrects that; without it the first steps are several times too long, as v fills up more slowly than m.":
    "Las medias de Adam empiezan en 0. Dividirlas entre 1 − βᵗ lo corrige; sin esa corrección los primeros pasos son varias veces más largos de lo debido, pues v se llena más despacio que m.",
  "Adam keeps two averages: m of the gradients, as momentum does, and v of their squares. A step is lr·m/√v. On a slope that is the same everywhere each average is soon what it averages: m the gradient, √v its size.":
    "Adam lleva dos medias: m, la de los gradientes, como hace el momento, y v, la de sus cuadrados. Un paso es lr·m/√v. En una pendiente que es igual en todas partes, cada media llega pronto a ser lo que promedia: m, el gradiente; √v, su tamaño.",
  "How long are its steps here, with lr 0.1?": "¿Qué longitud tienen aquí sus pasos, con lr 0,1?",
  "0.1 times the slope, whatever that is": "0,1 por la pendiente, sea cual sea esta",
  "0.1, however steep the slope is": "0,1, por muy empinada que sea la pendiente",
  "Longer and longer, as with momentum": "Cada vez más largos, como con el momento",
  "The first step was {first} long, the last {last}. The gradient divided by its size leaves the direction alone: lr is the length of a step.":
    "El primer paso midió {first}; el último, {last}. El gradiente dividido entre su tamaño deja solo la dirección: lr es la longitud de un paso.",
  "Both averages begin at 0, so at first they are too small: after one step m is a tenth of the gradient (1 − β₁), v a thousandth of its square (1 − β₂). Adam corrects that by dividing m by 1 − β₁ᵗ and v by 1 − β₂ᵗ at step t. “Your own rule” is Adam without these two divisions.":
    "Las dos medias empiezan en 0, así que al principio son demasiado pequeñas: después de un paso m es una décima parte del gradiente (1 − β₁), y v, una milésima de su cuadrado (1 − β₂). Adam lo corrige dividiendo m entre 1 − β₁ᵗ y v entre 1 − β₂ᵗ en el paso t. La «regla propia» es Adam sin estas dos divisiones.",
  "How long is its first step, beside that of Adam?":
    "¿Qué longitud tiene su primer paso, comparado con el de Adam?",
  "As long": "La misma",
  "A third as long": "Un tercio",
  "Three times as long": "El triple",
  "Ten times as long": "Diez veces más",
  "{ratio} times as long: (1 − β₁)/√(1 − β₂) = 0.1/√0.001 = {exact}. m is too small by a factor of 10, √v by a factor of 32, and the step divides by it.":
    "Es {ratio} veces más largo: (1 − β₁)/√(1 − β₂) = 0,1/√0,001 = {exact}. m es 10 veces menor de lo debido; √v, 32 veces, y el paso divide entre ella.",
  "β₁ = 0.9 averages over some 10 steps, β₂ = 0.999 over some 1,000: m is right soon, v is too small for long.":
    "β₁ = 0,9 promedia unos 10 pasos; β₂ = 0,999, unos 1000: m es correcta pronto, mientras que v es demasiado pequeña durante mucho tiempo.",
  "Draw the length of the steps without correction.": "Dibujar la longitud de los pasos sin corrección.",
  "They rose to {most} times Adam’s by step {step}, when m was nearly right, and were still {last} times as long at step 400, as v was still too small. Too long are the steps at the start of training, where they do the most harm.":
    "Crecieron hasta {most} veces los de Adam en el paso {step}, cuando m era casi correcta, y en el paso 400 aún eran {last} veces más largos, pues v seguía siendo demasiado pequeña. Son demasiado largos justo los pasos del principio del entrenamiento, donde más daño hacen.",
};
