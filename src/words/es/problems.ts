/** Spanish for the sentences of `problems`. */
export const problems = {};
