/**
 * How publishers say that an article was wrong or was changed, and why. For folded words (lower case, no accents), by
 * primary language tag; `label` opens the notice or stands alone above it. Collected by us.
 */
export interface NoticePack {
  label: RegExp;
  said: readonly RegExp[];
}

export const notices: Readonly<Record<string, NoticePack>> = {
  en: {
    label:
      /^\W{0,3}(?:correction|corrections|clarification|clarifications|erratum|amendment|editor'?s'? note|editors' note|corrections and clarifications)(?= ?[:.,(|*-]| ?$| \d| on \d)/,
    said: [
      /\b(?:an?|the) (?:earlier|previous|original|initial|prior) version of (?:this|the|our) (?:article|story|report|post|page|piece|headline|column|item|text)\b/,
      /^(?:this|the|our) (?:article|story|report|post|page|piece|headline|column|item|text)(?:'s headline)? (?:was|has been|is) (?:since )?(?:amended|corrected|clarified|edited|revised|changed|updated)\b.{0,60}?\b(?:to (?:correct|clarify|reflect|remove|include|add|make clear|show|say|fix|change|take)|because|after|with)\b/,
      /^(?:updated|amended|corrected)\b.{0,40}\bto (?:correct|clarify|reflect|remove|include|add|make clear|fix)\b/,
      /^we (?:have (?:now )?corrected|(?:apologi[sz]e|are sorry) for the (?:error|mistake)|regret the (?:error|mistake))/,
    ],
  },
  de: {
    label:
      /^\W{0,3}(?:korrektur|korrekturhinweis|berichtigung|richtigstellung|klarstellung|(?:an|hin)?merkung der redaktion|hinweis der redaktion|transparenzhinweis)(?= ?[:.,(|*-]| ?$| vom \d)/,
    said: [
      /\bin (?:einer|der) (?:fruheren|vorherigen|vorigen|ersten|ursprunglichen|alteren) (?:version|fassung) (?:dieses|des|unseres) (?:artikels|textes|beitrags|berichts)\b/,
      /^(?:dieser|der) (?:artikel|text|beitrag|bericht) wurde\b.{0,80}\b(?:korrigiert|berichtigt|prazisiert|richtiggestellt)\b/,
      /^wir haben\b.{0,60}\b(?:korrigiert|berichtigt|richtiggestellt)\b/,
      /^wir bitten,? (?:den|diesen) fehler zu entschuldigen/,
    ],
  },
  es: {
    label:
      /^\W{0,3}(?:correccion|correcciones|aclaracion|rectificacion|fe de errat?as|fe de errores|nota (?:del editor|de la redaccion))(?= ?[:.,(|*-]| ?$)/,
    said: [
      /\b(?:una|la) (?:version (?:anterior|previa|original|inicial)|primera version) de (?:este|esta) (?:articulo|noticia|nota|informacion|texto|reportaje|cronica)\b/,
      /^(?:este|esta) (?:articulo|noticia|nota|informacion|texto|cronica) (?:ha sido|fue) (?:corregid|modificad|actualizad|rectificad)[oa]\b.{0,60}?\b(?:para (?:corregir|aclarar|incluir|reflejar|precisar|retirar|anadir)|porque|tras)\b/,
      /^(?:hemos corregido|lamentamos el error|pedimos disculpas por el error)/,
    ],
  },
  fr: {
    label:
      /^\W{0,3}(?:correction|corrections|rectificatif|rectification|erratum|mise au point|note de la redaction|precision)(?= ?[:.,(|*-]| ?$)/,
    said: [
      /\b(?:une|la) (?:version (?:precedente|anterieure|initiale)|premiere version) de (?:cet|ce) (?:article|texte)\b/,
      /^cet article a ete (?:corrige|modifie|mis a jour|rectifie|amende)\b.{0,60}?\b(?:pour|afin|apres|car)\b/,
      /^nous (?:avons corrige|prions nos lecteurs de nous excuser|presentons nos excuses)/,
    ],
  },
  pt: {
    label:
      /^\W{0,3}(?:correcao|correccao|correcoes|errata|erramos|esclarecimento|retificacao|nota (?:da redacao|do editor))(?= ?[:.,(|*-]| ?$)/,
    said: [
      /\b(?:uma|a) (?:versao (?:anterior|inicial|original|previa)|primeira versao) (?:deste|desta|dessa|desse) (?:artigo|materia|reportagem|texto|noticia)\b/,
      /^(?:este|esta) (?:artigo|materia|reportagem|texto|noticia) foi (?:corrigid|alterad|atualizad|retificad|modificad)[oa]\b.{0,60}?\b(?:para (?:corrigir|esclarecer|incluir|refletir|retirar|acrescentar)|porque|apos)\b/,
      /^(?:corrigimos|lamentamos o erro|pedimos desculpas? pelo erro)/,
    ],
  },
};
