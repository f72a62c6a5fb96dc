/** Raised whenever `signatureOf` gives another signature for the same text; stored ones are then made anew. */
export const signatureVersion = 1;
