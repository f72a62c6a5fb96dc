/** How papers credit the agency that a text is from, in English, French, German, Spanish, Portuguese and Italian. */

const joining = 'of|the|de|del|da|do|la|le|du|der|des|di';
/** Up to five words, the first written large ("Meridian Wire", "Agence de la Mer"), or letters alone as agencies sign ("kyw"). */
const word = String.raw`\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*`;
const name = String.raw`(?<name>${word}(?: (?:(?:${joining}) ){0,2}${word}){0,4}|\p{Ll}{3})`;
const person = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}`;
const dash = '[-–—―]';

export interface CreditForm {
  /** A part of the pattern that is quick to look for: most texts have none of them. */
  cue: RegExp;
  pattern: RegExp;
}

export const creditsAtHead: readonly CreditForm[] = [
  // KESTHOLM (Meridian Wire) – · KESTHOLM, 6 mars (Agence de la Mer) - · Kestholm (kyw) -
  {
    cue: /\(/,
    pattern: new RegExp(
      String.raw`^\p{Lu}[\p{L}\s.,'’/-]{1,60}(?:, [^()]{1,30})? ?\((?:${name})\)\.? ?${dash}`,
      'u',
    ),
  },
  // (Meridian Wire) –
  { cue: /^\(/, pattern: new RegExp(String.raw`^\((?:${name})\)\.? ?${dash}`, 'u') },
];

export const creditsAtEnd: readonly CreditForm[] = [
  // — Meridian Wire
  {
    cue: /(?:^|[.!?”"»] )\s?[-–—―]/,
    pattern: new RegExp(String.raw`(?:^|[.!?”"»] )\s?${dash} ?${name}\.?$`, 'u'),
  },
  // (Meridian Wire) · (avec Agence de la Mer)
  {
    cue: /(?:^|[.!?”"»] )\(/,
    pattern: new RegExp(String.raw`(?:^|[.!?”"»] )\((?:avec |mit |con |com )?${name}\)\.?$`, 'u'),
  },
  // By Otto Fenn, Meridian Wire · Von Otto Fenn, kyw
  {
    cue: /^(?:By|Por|Par|Von|Di) /,
    pattern: new RegExp(String.raw`^(?:By |Por |Par |Von |Di )${person}, ${name}\.?$`, 'u'),
  },
  // With reporting by Meridian Wire · Reporting by Otto Fenn, Meridian Wire · Additional reporting from Meridian Wire
  {
    cue: /(?:eporting|aterial|iles) (?:by|from) /,
    pattern: new RegExp(
      `(?:[Rr]eporting|[Mm]aterial|[Ff]iles) (?:by|from) (?:${person}, )?(?:the )?${name}[.)]?$`,
      'u',
    ),
  },
  // Meridian Wire contributed to this report.
  {
    cue: / contributed to this /,
    pattern: new RegExp(String.raw`^\(?(?:The )?${name} contributed to this (?:report|story|article)\b`, 'u'),
  },
  // This article was first published by Meridian Wire.
  {
    cue: /^This /,
    pattern: new RegExp(
      String.raw`^This (?:report|story|article) (?:was|is) (?:first |originally )?(?:published|distributed|provided|written) by (?:the )?${name}\.?$`,
      'u',
    ),
  },
  // Avec Agence de la Mer · Mit Material von kyw · Con información de la Agencia Marea · Com informações da Agência Maré
  {
    cue: /^\(?[Aa]vec /,
    pattern: new RegExp(
      String.raw`^\(?(?:[Aa]vec|[Aa]vec des informations de) (?:l[’']|la |le )?${name}[.)]?$`,
      'u',
    ),
  },
  {
    cue: /^\(?[Mm]it /,
    pattern: new RegExp(
      String.raw`^\(?[Mm]it (?:Material|Informationen|Meldungen|Angaben) (?:von|der|des|vom) ${name}[.)]?$`,
      'u',
    ),
  },
  {
    cue: /^\(?[Cc]on /,
    pattern: new RegExp(
      String.raw`^\(?[Cc]on (?:información|informaciones|datos|informazioni) (?:de|da|del|dell[’'])(?: la| el)? ?${name}[.)]?$`,
      'u',
    ),
  },
  {
    cue: /^\(?[Cc]om /,
    pattern: new RegExp(String.raw`^\(?[Cc]om informações (?:da|de|do|das) ${name}[.)]?$`, 'u'),
  },
  // Source: Meridian Wire · Source : Agence de la Mer · Quelle: kyw
  {
    cue: /^(?:Source|Quelle|Quellen|Fuente|Fonte)\s?:/,
    pattern: new RegExp(String.raw`^(?:Source|Quelle|Quellen|Fuente|Fonte)\s?: ?(?:the )?${name}\.?$`, 'u'),
  },
  // © 2026 Meridian Wire
  {
    cue: /^(?:©|Copyright)/,
    pattern: new RegExp(
      String.raw`^(?:©|Copyright)(?: ©)?(?: \d{4})?,? ?(?:by )?(?:The )?${name}(?!\p{L})`,
      'u',
    ),
  },
];

const agencyWord =
  /(?<!\p{L})(?:Wires?|Press|Presse|Prensa|News|Newswire|Agency|Service|Agence|Agentur|\p{L}+agentur|Nachrichtendienst|Agencia|Agência|Agenzia|Agentschap|Reuters|Bloomberg|Xinhua|Interfax|Kyodo|Bernama)(?!\p{L})/u;

/** People sign and contribute too, and a state may follow its city: agencies have such a word, or are letters alone. */
export const isAgency = (words: string): boolean =>
  agencyWord.test(words) || /^(?:\p{Lu}{2,6}|\p{Ll}{3}|\p{Ll}{3}-\p{Lu}{3})$/u.test(words);
