/**
 * Returns the message for a picture that could not be computed.
 *
 * @param subject the thing that the picture shows: "surface"
 * @param why the predicate of the sentence: "did not answer in time"
 * @param lasting true if the computation is not tried again
 */
export const pictureFailure = (subject: string, why: string, lasting: boolean): string =>
  `The computation of the picture of the ${subject} ${why}. ` +
  `${lasting ? "The last picture stays" : "It is tried again"}. Your settings are kept.`;
