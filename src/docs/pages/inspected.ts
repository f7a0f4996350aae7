/** Paragraphs on what the quantities of a method tell, by its id; each quantity is named in “quotation marks”. */
export const inspected: ReadonlyMap<string, string> = new Map([
  [
    "adafactor",
    "“update's size” is near 1 while gradients keep their size, as each is divided by its typical size. Where it exceeds d, " +
      "the update is scaled down, and “limited by” says by how much. The step is “relative step” times “parameter's size”, " +
      "or times ε₂ where the parameter is smaller: from step 1/lr² on the relative step falls like 1/√t.",
  ],
  [
    "cg",
    "A “weight of the last direction” of 0 is a restart from −gradient, and the sentence beside it says why. Where many " +
      "steps restart, the loss is far from a quadratic, and what remains is steepest descent with a line search. An “angle " +
      "to −gradient” near 90 means that the last direction decides the step, not the gradient. “points tried” are what the " +
      "line search costs.",
  ],
  [
    "lbfgs",
    "“curvature along the pairs” is what the optimizer knows of the surface: second derivatives along its last steps. " +
      "Where they differ by a factor of a hundred, it is in a ravine. An “angle to −gradient” near 90 means that the pairs " +
      "turn the step far away from steepest descent, along the ravine. An “accepted length” of 1 means that its estimate of " +
      "the curvature was good; a short one, with many “points tried”, that it was not. Where the gradient did not grow along " +
      "a step, that pair is left out.",
  ],
  [
    "lm",
    "“damping” lies between two methods: far below the “eigenvalues of JᵀJ” the step is Gauss–Newton's, far above them it " +
      "is a short step along −gradient. “gain ratio” decides the next one: near 1 the linear model of the residuals predicted " +
      "the fall of the loss, and the damping falls to a third; near 0 it rises. Several “tries” mean that steps were " +
      "refused, as they would have raised the loss.",
  ],
  [
    "muon",
    "“singular values before” fall off fast: a few directions of the matrix have nearly all of the momentum. “singular " +
      "values after” are near 1, so that the weak directions step as far as the strong ones; “largest : smallest after” says " +
      "how well five iterations do this. Values that were below about 1/650 of the matrix's norm stay small. On a vector, and " +
      "so on a surface, there is one singular value, its length.",
  ],
  [
    "newton",
    "A negative one among the “eigenvalues” means that the surface curves downwards along that direction: a saddle or a " +
      "maximum is near. “divided by” shows what the chosen curvature makes of it. Where “damping” replaces an eigenvalue, the " +
      "surface is nearly flat along it and the step is limited. An “accepted length” below lr means that the full step would " +
      "not have lowered the loss enough.",
  ],
  [
    "shampoo",
    "“condition of L”, “condition of R” and, of a vector, “condition of H” say how long and thin the ellipse is that the " +
      "gradients so far have made: 1 is a circle, where Shampoo steps like gradient descent with a falling learning rate. " +
      "“condition of the roots” is what it makes of that: a gradient of the same length goes that many times further along " +
      "the rare direction than along the common one. “part of L in " +
      "the roots” is less than 1 where roots are computed every few steps: the rest they do not know yet.",
  ],
  [
    "soap",
    "“condition of L” and “condition of R” say how clearly the gradients prefer directions; near 1 the eigenvectors mean " +
      "little. “basis of L is off by” and “basis of R is off by” say how far the basis in use is from the eigenvectors: they " +
      "grow between two updates of the basis, and where the average turns. “largest : smallest denominator” is how unevenly " +
      "Adam scales the axes of that basis.",
  ],
]);
