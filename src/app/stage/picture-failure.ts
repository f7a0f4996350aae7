/**
 * Says that a picture could not be computed.
 *
 * @param subject what it shows: "surface"
 * @param why what became of the computation: "did not answer in time"
 * @param lasting whether it is not tried again
 */
export const pictureFailure = (subject: string, why: string, lasting: boolean): string =>
  `The computation of the picture of the ${subject} ${why}. ` +
  `${lasting ? "The last picture stays" : "It is tried again"}. Nothing that you set is lost.`;
