/**
 * Lines among an article's sentences that tell nothing: counters, clocks, advertisements, invitations. All patterns are
 * for folded words (lower case, no accents), in the five languages that have packs. Collected by us.
 */
export const furniture: readonly RegExp[] = [
  // Counters.
  /^[\d.,]+ ?(?:k|m|mil|tsd)?\.? ?(?:new )?(?:comments?|replies|shares?|likes?|views?|reactions?|people are (?:reading|viewing)|kommentare?|antworten|aufrufe|comentarios?|respuestas|visitas|commentaires?|reponses|partages|vues|respostas|visualizacoes|compartilhamentos)\b.{0,40}$/,
  /^(?:comments?|kommentare?|comentarios?|commentaires?) ?[:(]? ?[\d.,]+\)?\.?$/,
  // How long it takes to read.
  /\b\d+[ -]?(?:min(?:ute)?n?s?|minutos?)\.? (?:read|to read|lesezeit|lesedauer|de lectura|de lecture|de leitura)\b/,
  /^(?:reading time|time to read|lesezeit|lesedauer|tiempo de lectura|temps de lecture|tempo de leitura)\b.{0,30}$/,
  // When it was put up.
  /^(?:(?:last|first|originally|zuletzt|ultima|derniere|premiere) )?(?:updated?|modified|published|posted|aktualisiert|geandert|veroffentlicht|actualizado|actualizacion|modificado|publicado|mise? a jour|modifie|publiee?|atualizado|atualizacao)(?: ?[:|-]| (?:at|on|today|yesterday|just now|about|am|um|heute|vor|el|a las|hoy|hace|le|a|il y a|aujourd'hui|em|as|hoje|ha|\d)).{0,60}$/,
  /^(?:this|the) (?:article|story|page|report|post|live ?blog|file) (?:was|is|has been) (?:being |first |last |regularly )?(?:updated|published|posted)\b.{0,80}$/,
  /^(?:dieser|der) (?:artikel|text|beitrag) (?:wurde|wird) (?:zuletzt |laufend |zuerst )?.{0,40}(?:aktualisiert|veroffentlicht)\.?$/,
  /^(?:este|esta) (?:articulo|noticia|nota|reportagem|artigo|materia|texto) (?:fue|foi|ha sido) (?:actualizad|atualizad|publicad)[oa]\b.{0,60}$/,
  /^cet article a ete (?:mis a jour|publie)\b.{0,60}$/,
  /^(?:\d+|an?|one|eine[mr]?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?) ago\.?$/,
  /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|[a-z]{2,4}))?\b.{0,12}$/,
  /^stand: ?\d.{0,30}$/,
  // More is to come.
  /^(?:this is a (?:developing|breaking)\b.{0,60}|(?:more|details) (?:to follow|to come|soon|follow)\b.{0,30}|(?:please )?(?:check back|refresh)\b.{0,60}|weiteres in kurze\b.{0,30}|(?:noticia|informacion) en desarrollo\b.{0,40}|plus d'informations a venir\b.{0,30}|(?:noticia|reportagem|materia) em atualizacao\b.{0,40})$/,
  // Advertisements and what asks for money or an address.
  /^(?:advertisement|advert|anzeige|werbung|publicidad|publicite|publicidade|sponsored|promoted|paid content|story continues|article continues|continue reading)\b.{0,60}$/,
  /\b(?:sign up|subscribe|register|suscrib\w+|apunt\w+|abonn\w+|inscri\w+|anmeld\w+|assin\w+|cadastr\w+)\b.{0,80}\b(?:newsletters?|boletin|infolettre|inbox|briefing|podcast|alerts|channel|kanal|canal|app|correo|e-?mail)\b/,
  /\b(?:newsletters?|boletin|infolettre)\b.{0,80}\b(?:sign up|subscribe|free|inbox|suscrib\w+|abonn\w+|inscri\w+|anmeld\w+|kostenlos|gratis|gratuit\w*|assin\w+)\b/,
  /^(?:subscribe (?:now|today|to|for)|support (?:our|us|independent)|donate|become a (?:member|subscriber)|already (?:a subscriber|have an account)|log in|sign (?:in|up)|jetzt abonnieren|abonnez-vous|suscribete|assine (?:ja|agora|o|a)|get (?:the|our) (?:app|best of|latest))\b.{0,120}$/,
  /^(?:download|get|laden sie|descargue?|telechargez|baixe) (?:the|our|unsere|die|la|nuestra|notre|l'|o|nosso)\b.{0,40}\bapp\b.{0,60}$/,
  // Ways to other pages.
  /^(?:read (?:more|also|next|on|full story)|also read|see also|see more|related(?: (?:stories|articles|news))?:|more (?:on this|from|stories)|you (?:may|might) also like|don'?t miss|watch:|listen:|most read|lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu)|lea (?:tambien|mas)|lee tambien|te puede interesar|ver tambien|(?:a )?lire (?:aussi|egalement)|voir aussi|leia (?:tambem|mais)|veja (?:tambem|mais)|saiba mais)\b.{0,160}$/,
  /^(?:share(?: (?:this|on|via|with)\b.{0,60})?|copy link|link copied|print|tweet|(?:follow|like|join) us\b.{0,80}|folgen sie uns\b.{0,80}|teilen(?: auf.{0,30})?|siguenos\b.{0,80}|compartir(?: en.{0,30})?|suivez-nous\b.{0,80}|partager(?: sur.{0,30})?|siga-nos\b.{0,80}|compartilh(?:e|ar)(?: n[oa].{0,30})?)\.?$/,
  // Whose it is.
  /^(?:copyright|©|\(c\) ?\d|all rights reserved|alle rechte vorbehalten|todos los derechos|tous droits|todos os direitos)\b.{0,80}$/,
  /^(?:photo|photograph|image|picture|video|graphic|foto|bild|grafik|credit|imagen|imagem) ?(?:by|credit)? ?[:/|].{0,100}$/,
];
