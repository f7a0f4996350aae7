/** A contender that a flavour cannot express; the message is a sentence. */
export class Inexpressible extends Error {}
