/** Raised whenever other terms are made of the same text; articles are then indexed again in the background. */
export const indexVersion = 1;
