/** Spanish for the sentences about links, formulas, rules and tables. */
export const errors = {};
