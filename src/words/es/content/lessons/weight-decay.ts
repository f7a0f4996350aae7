/** Spanish for the lesson `weight-decay`. */
export const weightDecay = {
  "L2 against decoupled weight decay": "L2 frente al decaimiento de pesos desacoplado",
  "why Adam with L2 is not AdamW, and which weights each of them shrinks":
    "por qué Adam con L2 no es AdamW y qué pesos encoge cada uno",
  "L2 adds λ times the parameter to the gradient, which Adam divides by the gradient’s size: weights with large gradients hardly shrink. AdamW multiplies every parameter by 1 − lr·λ.":
    "L2 suma al gradiente λ por el parámetro, y Adam lo divide entre el tamaño del gradiente: los pesos con gradientes grandes apenas se encogen. AdamW multiplica cada parámetro por 1 − lr·λ.",
  "Weight decay pulls parameters to 0, so that only those that the loss needs stay large. L2 does it through the gradient: it adds λ times the parameter. This loss is flat, so that decay alone is at work; λ is 0.1 and lr 0.02.":
    "El decaimiento de pesos lleva los parámetros hacia 0, de modo que solo siguen siendo grandes los que la pérdida necesita. L2 lo hace por medio del gradiente: le suma λ por el parámetro. Esta pérdida es plana, así que solo actúa el decaimiento; λ es 0,1 y lr es 0,02.",
  "Draw x by step; it begins at 3.": "Dibujar x paso a paso; empieza en 3.",
  "It fell to {x}: each step multiplies it by 1 − lr·λ = 0.998, and 0.998 to the power of 1,000 is {power}.":
    "x bajó hasta {x}: cada paso lo multiplica por 1 − lr·λ = 0,998, y 0,998 elevado a 1000 es {power}.",
  "Now Adam with L2, and gradients that are nothing but noise: of size 10 in x, of size 0.01 in y. Both begin at 3. Adam divides all that is in the gradient by the gradient’s usual size, the decay too.":
    "Ahora Adam con L2, y gradientes que no son más que ruido: de tamaño 10 en x y de tamaño 0,01 en y. Los dos parámetros empiezan en 3. Adam divide todo lo que hay en el gradiente entre el tamaño habitual de este, también el decaimiento.",
  "Which will shrink?": "¿Cuál se encogerá?",
  "Both alike": "Los dos por igual",
  "x, whose gradients are large": "x, cuyos gradientes son grandes",
  "y, whose gradients are small": "y, cuyos gradientes son pequeños",
  "x ended at {x}, y at {y}. In x the decay of 0.1·3 disappears beside noise of size 10; in y it is larger than the noise and makes the whole step. With Adam, L2 hardly shrinks the weights whose gradients are large.":
    "x terminó en {x}; y, en {y}. En x el decaimiento de 0,1·3 desaparece junto a un ruido de tamaño 10; en y es mayor que el ruido y decide todo el paso. Con Adam, L2 apenas encoge los pesos cuyos gradientes son grandes.",
  "AdamW takes the decay out of the gradient: it multiplies the parameter by 1 − lr·λ, apart from the step that Adam makes. Here lr is 0.002 and λ is 0.1, for 1,000 steps. AdamW races beside the Adam of before.":
    "AdamW saca el decaimiento del gradiente: multiplica el parámetro por 1 − lr·λ, aparte del paso que da Adam. Aquí lr es 0,002 y λ es 0,1, durante 1000 pasos. AdamW compite junto al Adam de antes.",
  "Where will AdamW end?": "¿Dónde terminará AdamW?",
  "At x = {x}, y = {y}: both shrank alike, by a factor near 0.9998 to the power of 1,000 = {power}, and the noise moved them a little. Decoupled decay does not depend on the size of gradients.":
    "En x = {x}, y = {y}: ambos se encogieron por igual, en un factor cercano a 0,9998 elevado a 1000 = {power}, y el ruido los movió un poco. El decaimiento desacoplado no depende del tamaño de los gradientes.",
};
