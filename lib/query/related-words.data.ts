/** Words so common in news that sharing them explains nothing; folded. Gathered by hand. */
export const tellsNothing: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion first second third half quarter number numbers ' +
    'day days week weeks month months year years hour hours minute minutes morning afternoon evening night today yesterday tomorrow time times local gmt ' +
    'people man men woman women person group members member country national government official officials state public world city town house place way part thing things side end ' +
    'say said says told tell asked ask know knows think make makes made take takes took give gives given come comes came go goes going get gets put set see seen find found keep kept use used call called want wants need needs work works working move moves show shows shown report reports reported statement news interview question questions ' +
    'new old last next early late long high low big small large great good true right rights left own full same different several many much more most less least back still also now then ever never just even already recent major top key case issue plan plans'
  ).split(' '),
);
