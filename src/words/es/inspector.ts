/** Spanish for the sentences of `inspector`. */
export const inspector = {};
