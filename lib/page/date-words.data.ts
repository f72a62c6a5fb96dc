/**
 * Words beside a date that say what it is the date of; our own lists, by language in the order of the world's online
 * news. A star stands for further letters.
 */

export type DateKind = 'updated' | 'published' | 'other';

export const dateWords: Readonly<Record<DateKind, readonly string[]>> = {
  updated: [
    'updat*, modif*, last edit*, revised, edited, last changed, corrected, as of',
    'aktualisier*, aktualisierung, geändert, bearbeitet, zuletzt, stand, überarbeitet',
    'mise à jour, mis à jour, màj, modifiée, modifié, actualisée, actualisé, actualizado, actualizada, actualización, modificado, modificada',
    'atualizado, atualizada, atualização, aggiornato, aggiornata, aggiornamento, ultima modifica, modificato',
    'bijgewerkt, gewijzigd, laatste wijziging, uppdaterad, uppdaterat, ändrad, opdateret, oppdatert, endret, päivitetty, muokattu',
    'aktualizac*, aktualizov*, zaktualizowan*, zmodyfikowano, ažurira*, frissít*, módosítva, actualizat',
    'обновлен*, изменен*, оновлен*, ενημερώ*, güncelle*, تحديث, עודכן, עדכון, अपडेट',
    '更新, 수정, 업데이트, cập nhật, diperbarui',
  ],
  published: [
    'publish*, publication, posted, submitted, created, issued, released, release, first seen, filed, uploaded',
    'veröffentlich*, erschienen, erstellt, gepostet, gespeichert, eingetragen, verfasst, eingestellt, publiziert, erstveröffentlichung, pressemitteilung vom, meldung vom, artikel vom, beitrag vom',
    'publiées, publiée, publiés, publié, publiees, publiee, publies, publie, paru, posté, mis en ligne, date de publication, rédigé',
    'publicado, publicada, publicación, creado, fecha',
    'publicação, postado, criado, data',
    'pubblicato, pubblicata, pubblicazione, inserito',
    'gepubliceerd, geplaatst, publicatiedatum, publicerad, publicerat, publiceret, publisert, offentliggjort, julkaistu',
    'opublikowano, opublikowana, opublikowany, dodano, utworzono, data publikacji, publikováno, publikována, publikován, vydáno, zveřejněno, zverejnené, objavljeno, objavleno, objavio',
    'megjelen*, közzétéve, publikálva, létrehozva, publicat, postat',
    'опубликован*, размещено, дата публикации, опубліковано, публикувано, δημοσι*, ανάρτηση',
    'yayınlan*, yayın tarihi, giriş, eklenme, نشر*, تاريخ, פורסם, תאריך, प्रकाशित',
    '公開, 掲載, 配信, 投稿, 発表, 发布, 發布, 发表, 發表, 게재, 입력, 등록, 승인, đăng, diterbitkan, dipublikasikan',
  ],
  other: [
    'copyright, ©, born, died, birthday, deadline, expires, expire, valid, until, from, to, since, registered, joined, member, event, retrieved, accessed',
    'geboren, gestorben, bis, ab, seit, registriert, mitglied, anmeldung, termin, beginn, ende, gültig, abgerufen, né, née, jusqu*, depuis, du, nacido, hasta, desde',
  ],
};

/** Those that count inside a longer run of letters too: East Asian text has no spaces. */
export const unspacedDateWords: Readonly<Record<Exclude<DateKind, 'other'>, string>> = {
  updated: '更新, 업데이트, 수정',
  published: '公開, 掲載, 配信, 投稿, 发布, 發布, 입력, 등록',
};

/** Class names and ids of elements that hold the publication's date. */
export const dateLabel =
  /(?:^|[\s_-])(?:(?:pub|publish|post|posted|entry|article|story|news|create|created)?[-_]*(?:date|datetime|time|timestamp|dateline|published|posted)|byline|meta|info|submitted|fecha|datum|data|created)(?:$|[\s_-])|date|publish|timestamp/;
export const updatedLabel = /updat|modif|revis|edited/;
/** And of those that hold today's, an event's, a reader's. */
export const otherDateLabel =
  /\b(?:today|now|current-?\w*|clock|weather|comment\w*|event\w*|termin\w*|copyright|copy|calendar-?(?:day|date|cell)|archive\w*|ticker|breaking\w*|expir\w*|birth\w*|register\w*|joined|member\w*|user-?(?:info|stats)\w*|teaser\w*|caption|figure|credits?|crumb\w*|breadcrumb\w*|tags?|nav\w*|menu\w*|related\w*|next|prev\w*|card\w*|promo\w*|slider|carousel)\b/;
