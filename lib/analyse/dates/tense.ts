/** What the verb nearest to a date says of it. */
export type Tense = 'past' | 'future' | 'unclear';
