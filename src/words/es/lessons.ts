/** Spanish for the sentences of `lessons`. */
export const lessons = {};
