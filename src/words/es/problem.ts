/** Spanish for the sentences of `problem`. */
export const problem = {};
