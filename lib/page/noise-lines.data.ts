/** What stands among an article's paragraphs without belonging to it, by its wording, in some twenty languages. */

/** Whole blocks that are no part of the article. Tested on blocks of at most `noiseBlockLength` characters. */
export const noiseBlockLength = 160;
export const noiseBlocks: readonly RegExp[] = [
  /^(?:(?:share|copy link|comments?|save|print|e-?mail|tweet|facebook|whatsapp|bookmark|listen)\s*){2,}$/i,
  /\bnewsletter\b.*\b(?:sign up|subscribe|for free|inbox|every (?:morning|evening|day|week|\w+day))\b/i,
  /^(?:read (?:more|also|next|on|full story)|also read|read:|see also|see more|more:|related(?: (?:stories|articles|posts|content|topics?|news|coverage))?\b|recommended|you (?:may|might) also like|don'?t miss|watch(?: (?:now|more|the video))?:|listen:|more (?:from|on|stories|news)\b|click here|continue reading|keep reading|story continues|scroll (?:down|to continue)|article continues|trending|most read|advertisement|sponsored|skip (?:advertisement|past newsletter promotion)|show (?:more|less)$)\b[^.]*$/i,
  /^(?:share(?: this)?(?: (?:article|story|post|on|via|with)\b.*)?|tweet|print|email(?: this)?|save|facebook|twitter|whatsapp|linkedin|pinterest|reddit|copy link|link copied.*|follow us\b.*|follow @?\w+ on .*|like us on .*|join us on .*)[:.!]?$/i,
  /^(?:sign up (?:for|to|here)|subscribe (?:to|for|now|here|today)|get (?:the|our) .{0,60}newsletter|join (?:our|the) .{0,40}(?:newsletter|channel|group)|download (?:the|our) .{0,30}app|newsletter)\b.*$/i,
  /^(?:(?:last )?(?:updated|modified)|update(?:d)? on|first published|published|posted|aktualisiert|veröffentlicht|actualizado|publicado|mise? à jour|publiée?|aggiornato|pubblicato|gepubliceerd|bijgewerkt|opublikowano|обновлено|опубликовано|발행|입력|수정|更新|发布|發布|نشر|تحديث)(?![\p{L}])[^.]{0,24}\d[^.]*(?:[ap]\.?m\.?)?[^.]*$/iu,
  /^(?:photo|image|picture|photograph|foto|bild|crédit|credit|quelle|source|getty images|reuters|ap photo|ap)(?: (?:by|credit|courtesy(?: of)?|via))?\s*[:/|©][^.]{0,100}$/i,
  /^(?:©|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés).*$/i,
  /무단\s?전재|無断転載|版权所有|版權所有|责任编辑|責任編輯|riproduzione riservata|reproduction interdite/i,
  /^(?:tags?|topics?|keywords?|filed under|categories|posted in|schlagw(?:ö|oe)rter|etiquetas|temas|mots[- ]clés|теги|キーワード|タグ|标签|標籤)\s*[:：].*$/i,
  /^(?:lesen sie (?:auch|mehr)|lesen sie hier|mehr zum thema|auch interessant|das könnte sie|zum thema|lire aussi|à lire aussi|voir aussi|lea también|lee también|te puede interesar|le puede interesar|ver también|leia (?:também|mais)|veja também|leggi anche|lees ook|læs også|läs (?:också|även|mer)|les også|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|читать также|смотрите также|читайте ще|baca juga|đọc thêm|xem thêm|関連記事|あわせて読みたい|相关阅读|延伸閱讀|관련기사|اقرأ أيضا|بخوانید|यह भी पढ़ें).*$/iu,
  /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[a-z]{2,4})?$/i,
  /^[^.!?]{0,40}[\w.+-]+@[\w-]+\.[\w.]+$/,
];

/** Labels that speak for the whole small box in which they stand. */
export const boxOpenings: readonly RegExp[] = [
  /^(?:advertisement|advert|ad|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|reklama|реклама|広告|광고|广告|廣告|إعلان)$/i,
  /^.{0,60}(?:newsletter|infolettre|bolet[ií]n(?! oficial)|nieuwsbrief|рассылк|подпис(?:ывайтесь|аться)|뉴스레터|メールマガジン|ニュースレター|電子報|电子报|النشرة البريدية).{0,60}$/iu,
];

/** Headings under which readers speak. */
export const commentHeadings =
  /^(?:\d+ )?(?:(?:reader|user)s?[’']? ?comments?|what (?:our )?readers say|comments?(?: \(\d+\))?|leave a (?:comment|reply)|join the (?:discussion|conversation)|kommentare?(?: \(\d+\))?|leserkommentare|commentaires?|(?:vos )?réactions|comentarios|comentários|commenti|reacties|reageer|komentarze|opinie czytelników|комментарии|댓글|コメント|网友评论|評論|留言|التعليقات)(?: ?\(?\d+\)?)?[:.!]?$/i;

/** A control that shows the rest of the text, by its words. */
export const readOn =
  /^(?:\W*)(?:read (?:on|more|the (?:rest|full|whole|entire))|continue(?: reading)?|(?:show|see|view) (?:more|all|the (?:full|whole|rest))|full (?:story|article)|expand|more|weiterlesen|mehr(?: lesen| anzeigen)?|lire la suite|afficher (?:plus|la suite)|seguir leyendo|leer más|ver más|continuar lendo|ler mais|leia mais|continua(?: a leggere)?|leggi tutto|lees (?:meer|verder)|czytaj dalej|pokaż więcej|читать (?:далее|дальше|полностью)|展开|展開|阅读全文|閱讀全文|続きを読む|더보기|더 보기|اقرأ المزيد)/iu;

/** A control that asks for a subscription, an account or money before it shows anything. */
export const asksToJoin =
  /subscri|sign ?(?:in|up)|log ?in|register|account|membership|abonn|s’abonner|suscr[ií]|assin(?:e|ar)|abbonati|anmelden|einloggen|zaloguj|подпис|войти|구독|로그인|購読|ログイン|订阅|登录|訂閱|登入|اشترك/iu;

/** Words at the end of a line by which it names who took the picture above it. */
export const pictureCredit =
  /(?:[摄攝]|(?:摄影|攝影|供图|供圖|撮影)|사진\s?=.{1,20}|[(/–—|-]?\s?(?:foto|photo|image|picture|bild|фото)\s?[:©/]\s?.{1,50}|©\s?.{1,50}|getty images|\((?:reuters|afp|ap|dpa|epa)\)|\/(?:reuters|afp|ap|dpa|epa))[)）.]?$/iu;
