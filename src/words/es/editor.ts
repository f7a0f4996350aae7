/** Spanish for the sentences of `editor`. */
export const editor = {};
