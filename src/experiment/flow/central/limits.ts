/** The most parameters of a network whose central flow is computed. */
export const mostParameters = 300;

/** Eigenvalues of the Hessian at 2/lr that are followed at most. */
export const mostCritical = 6;
