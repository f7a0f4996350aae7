// Ways of computing that methods choose among, by the index that a hyperparameter has.

/** Roles of ε₁ in Adafactor: a bound of the root, or a term of the squared gradients. */
export const epsForms = ["bound", "added"] as const;

/** Forms of Muon's momentum. */
export const momentumForms = ["average", "sum", "corrected"] as const;

/** Ways of scaling the step of a matrix in Muon. */
export const stretches = ["original", "match_rms_adamw", "columns"] as const;

/** Formulas for the β of conjugate gradients. */
export const formulas = ["polak-ribiere", "fletcher-reeves", "hestenes-stiefel"] as const;

/** Treatments of the eigenvalues of Newton's Hessian. */
export const curvatures = ["as-is", "shifted", "absolute"] as const;
