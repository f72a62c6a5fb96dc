/**
 * Proofs by chance (random histories, killed workers, generated queries) run scaled down in `npm test` and whole in
 * `npm run proof`.
 */
const isWhole = process.env['SIDELIGHT_PROOF'] === 'whole';

export const scaled = <Amount>(small: Amount, whole: Amount): Amount => (isWhole ? whole : small);
