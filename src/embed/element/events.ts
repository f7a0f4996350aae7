/** The events of the element, which bubble and cross shadow roots. */
export interface ExperimentEventMap {
  /** The race can be played; again for each experiment that the page sets. */
  ready: CustomEvent<{ readonly experiment: string }>;
  /** The reader changed the experiment. */
  change: CustomEvent<{ readonly experiment: string }>;
  /** Something in the link could not be read, something failed, or Downhill could not be reached. */
  error: CustomEvent<{ readonly message: string }>;
}
