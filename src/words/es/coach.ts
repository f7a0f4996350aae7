/** Spanish for the sentences of `coach`. */
export const coach = {};
