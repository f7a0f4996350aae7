/** Spanish for the sentences of `map`. */
export const map = {};
