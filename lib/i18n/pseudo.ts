/**
 * English made strange, to be read in tests: whatever stays plain was never handed to a translator, and what is
 * cut off has no room for a longer language. Not part of what is shipped.
 */
type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** `en-XA`: "Save {count}" becomes "⟦Šåṽé {count}~~⟧", about 35 % longer. Placeholders are kept. */
export const accented = <Table extends Texts>(table: Table): Table =>
  mapTexts(table, (text) => {
    const words = mapWords(text, (part) => part.replace(/[a-z]/gi, accent));
    const letters = text.replace(/\{\w+\}/g, '').length;
    return `⟦${words}${padding(Math.ceil(letters * 0.35))}⟧`;
  });

/** `ar-XB`: English laid out from right to left, its letters too; what is filled in keeps its own direction. */
export const mirrored = <Table extends Texts>(table: Table): Table =>
  mapTexts(table, (text) => `${rli}${rlo}${mapFilled(text, (name) => `${fsi}${name}${pdi}`)}${pdf}${pdi}`);

// Override and its end, isolates and theirs (UAX 9).
const rlo = '\u202e';
const pdf = '\u202c';
const rli = '\u2067';
const fsi = '\u2068';
const pdi = '\u2069';

/** In words of a length that real ones have, so that lines can break. */
const padding = (length: number): string => '~'.repeat(length).replace(/~{8}(?=~)/g, '~~~~~~~~ ');

/** Each letter before the one it becomes. */
const accents = 'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž';

function accent(letter: string): string {
  const strange = accents[accents.indexOf(letter.toLowerCase()) + 1] ?? letter;
  return letter === letter.toLowerCase() ? strange : strange.toUpperCase();
}

function mapTexts<Table extends Texts>(table: Table, change: (text: string) => string): Table {
  const changed = Object.entries(table).map(([key, message]) => [
    key,
    typeof message === 'string' ? change(message) : mapTexts(message, change),
  ]);
  return Object.fromEntries(changed) as Table;
}

const mapFilled = (text: string, change: (placeholder: string) => string): string =>
  text.replace(/\{\w+\}/g, change);

const mapWords = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('');
