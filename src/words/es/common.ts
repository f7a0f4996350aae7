/** Spanish for the sentences that several rooms say. */
export const common = {
  step: "paso",
};
