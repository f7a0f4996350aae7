/** Spanish for the sentences of `network`. */
export const network = {};
