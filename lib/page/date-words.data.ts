/** Words beside a date that say what it is the date of; our own lists, by language in the order of the world's online news. */

const publishedWords = [
  'publish\\w*|publication|posted|submitted|created|issued|released?|first seen|filed|uploaded',
  'veröffentlich\\w*|erschienen|erstellt|gepostet|gespeichert|eingetragen|verfasst|eingestellt|publiziert|erstveröffentlichung|pressemitteilung vom|meldung vom|artikel vom|beitrag vom',
  'publi[ée]e?s?|paru|posté|mis en ligne|date de publication|rédigé',
  'publicad[oa]|publicación|creado|fecha',
  'publicação|postado|criado|data',
  'pubblicat[oa]|pubblicazione|inserito',
  'gepubliceerd|geplaatst|publicatiedatum|publicera[dt]|publiceret|publisert|offentliggjort|julkaistu',
  'opublikowan[oay]|dodano|utworzono|data publikacji|publikován[oa]?|vydáno|zveřejněno|zverejnené|objavljeno|objavleno|objavio',
  'megjelen\\w*|közzétéve|publikálva|létrehozva|publicat|postat',
  'опубликован\\w*|размещено|дата публикации|опубліковано|публикувано|δημοσι\\p{L}*|ανάρτηση',
  'yayınlan\\p{L}*|yayın tarihi|giriş|eklenme|نشر\\p{L}*|تاريخ|פורסם|תאריך|प्रकाशित',
  '公開|掲載|配信|投稿|発表|发布|發布|发表|發表|게재|입력|등록|승인|đăng|diterbitkan|dipublikasikan',
];
const updatedWords = [
  'updat\\w*|modif\\w*|last edit\\w*|revised|edited|last changed|corrected|as of',
  'aktualisier\\w*|aktualisierung|geändert|bearbeitet|zuletzt|stand|überarbeitet',
  'mise? à jour|mis à jour|màj|modifiée?|actualisée?|actualizad[oa]|actualización|modificad[oa]',
  'atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|ultima modifica|modificato',
  'bijgewerkt|gewijzigd|laatste wijziging|uppdatera[dt]|ändrad|opdateret|oppdatert|endret|päivitetty|muokattu',
  'aktualizac\\p{L}*|aktualizov\\p{L}*|zaktualizowan\\p{L}*|zmodyfikowano|ažurira\\p{L}*|frissít\\p{L}*|módosítva|actualizat',
  'обновлен\\p{L}*|изменен\\p{L}*|оновлен\\p{L}*|ενημερώ\\p{L}*|güncelle\\p{L}*|تحديث|עודכן|עדכון|अपडेट',
  '更新|수정|업데이트|cập nhật|diperbarui',
];
const otherWords = [
  'copyright|©|born|died|birthday|deadline|expires?|valid|until|from|to|since|registered|joined|member|event|retrieved|accessed',
  'geboren|gestorben|bis|ab|seit|registriert|mitglied|anmeldung|termin|beginn|ende|gültig|abgerufen|né|née|jusqu\\p{L}*|depuis|du|nacido|hasta|desde',
];

const anyOf = (words: readonly string[]): string => `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}])`;

/** One pass finds all three kinds, each in a group of its own. East Asian words have no letters' edge to stand at. */
export const dateWords = new RegExp(
  `(?<updated>${anyOf(updatedWords)}|更新|最終更新|업데이트|수정)|(?<published>${anyOf(publishedWords)}|公開|掲載|配信|投稿|发布|發布|입력|등록)|(?<other>${anyOf(otherWords)})`,
  'giu',
);

/** Class names and ids of elements that hold the publication's date. */
export const dateLabel =
  /(?:^|[\s_-])(?:(?:pub|publish|post|posted|entry|article|story|news|create|created)?[-_]*(?:date|datetime|time|timestamp|dateline|published|posted)|byline|meta|info|submitted|fecha|datum|data|created)(?:$|[\s_-])|date|publish|timestamp/;
export const updatedLabel = /updat|modif|revis|edited/;
/** And of those that hold today's, an event's, a reader's. */
export const otherDateLabel =
  /\b(?:today|now|current-?\w*|clock|weather|comment\w*|event\w*|termin\w*|copyright|copy|calendar-?(?:day|date|cell)|archive\w*|ticker|breaking\w*|expir\w*|birth\w*|register\w*|joined|member\w*|user-?(?:info|stats)\w*|teaser\w*|caption|figure|credits?|crumb\w*|breadcrumb\w*|tags?|nav\w*|menu\w*|related\w*|next|prev\w*|card\w*|promo\w*|slider|carousel)\b/;
