import type { ArticleKind } from '@/lib/model/draft';

export interface KindWords {
  kind: ArticleKind;
  /** Said anywhere: as a section, above the headline, before a colon in it, as a part of the address. */
  names: ReadonlySet<string>;
  /** Said by sections and addresses: as a label they mean other things as well ("Comment", "Views"). */
  inSection?: ReadonlySet<string>;
  /** Said by addresses alone. */
  inAddress?: ReadonlySet<string>;
  /** Said by an element that calls itself the headline's label alone: elsewhere they stand over an advertisement. */
  inLabel?: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

/**
 * What newspapers call the kinds of their pieces, as whole names, folded to lower case, hyphens as spaces;
 * own compilation, by language. The first that fits counts. Left out is what is as often something else: "live"
 * (concerts), "insights" (company pages), "newsticker" (lists of wire copy), "perspectives", "review", "interview".
 */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'other',
    names: words(`
      advertorial, advertisement feature, branded content, brand content, native advertising, paid content, paid post
      paid partner content, partner content, partnercontent, promoted content, sponsor content, sponsored content
      sponsored post, sponsored article, sponsored story, content from our partner, press release, press releases, pressrelease
      media release, horoscope, horoscopes, recipe, recipes, quiz, quizzes, crossword, crosswords
      photo gallery, photogallery, picture gallery, death notice, death notices
      bezahlter inhalt, bezahlter beitrag, pressemitteilung, pressemitteilungen, pressemeldung, pressemeldungen
      horoskop, horoskope, rezept, rezepte, bildergalerie, bildergalerien, fotostrecke, fotostrecken, traueranzeige, traueranzeigen, gewinnspiel
      contenu sponsorisé, contenu partenaire, publi-rédactionnel, publireportage, publi-reportage, publicommuniqué
      communiqué de presse, communiqués de presse, recette, recettes, diaporama, avis de décès, mots croisés
      contenido patrocinado, publirreportaje, publirreportajes, remitido, nota de prensa, notas de prensa
      comunicado de prensa, horóscopo, receta, recetas, fotogalería, fotogalerías, esquela, esquelas, crucigrama
      conteúdo patrocinado, conteúdo de marca, publieditorial, informe publicitário, especial publicitário, receita, receitas, horóscopo do dia
      galeria de fotos, palavras cruzadas
      contenuto sponsorizzato, informazione pubblicitaria, pubbliredazionale, publiredazionale, comunicato stampa, comunicati stampa
      oroscopo, ricetta, ricette, fotogallery, galleria fotografica, necrologie
      gesponsorde inhoud, betaalde inhoud, persbericht, persberichten, horoscoop, recept, recepten, fotoserie, puzzels, rouwadvertenties
      artykuł sponsorowany, materiał sponsorowany, materiał partnera, materiał promocyjny, informacja prasowa, przepis, przepisy, galeria zdjęć, nekrolog, nekrologi
      на правах рекламы, партнёрский материал, партнерский материал, пресс-релиз, пресс-релизы, гороскоп, рецепт, рецепты, фотогалерея, викторина
      보도자료, 애드버토리얼, 운세, 오늘의 운세, 부고, 화보
      プレスリリース, タイアップ, 広告特集, レシピ, 占い, 星占い, 訃報, 写真特集
      新闻稿, 新聞稿, 业配, 業配, 推广内容, 广告专题, 廣告專輯, 星座运势, 星座運勢, 食谱, 食譜, 讣告, 訃告, 图集, 圖集
      محتوى مدعوم, محتوى ممول, مادة إعلانية, إعلان مدفوع, بيان صحفي, بيانات صحفية, الأبراج, أبراج, وصفات, وصفة, ألبوم صور, وفيات`),
    inSection: words('podcast, podcasts, подкаст, подкасты, 팟캐스트, ポッドキャスト, 播客, بودكاست'),
    inAddress: words(`
      video, videos, videoid, mediathek, vidéo, vidéos, wideo, видео, gallery, galleries, photos, slideshow, slideshows, galerie, galeria, galerias, fotos, foto
      pressreleases, advertorials, sponsor, partner, brandstudio, communique de presse, communiques, horoscopo, publireportages
      fotogaleria, fotogalerias, avis de deces`),
    inLabel: words(
      'anzeige, werbung, promotion, gesponsert, gesponsord, sponsored, publicité, publicidad, publicidade, pubblicità, advertentie, reklama, реклама, 광고, 広告, pr, 广告, 廣告, إعلان',
    ),
  },
  {
    kind: 'live',
    names: words(`
      live blog, liveblog, live updates, live coverage, live news, as it happened, liveticker, live ticker
      en direct, le direct, en vivo, en directo, minuto a minuto, directo, ao vivo, tempo real, minuto a minuto
      diretta, in diretta, la diretta, relacja na żywo, na żywo, онлайн-трансляция, текстовая трансляция, прямой эфир, хроника дня
      실시간 중계, ライブ速報, タイムライン速報, 直播, 滚动直播, 文字直播, بث مباشر, تغطية مباشرة, تغطية حية, لحظة بلحظة`),
    inAddress: words('live, direct'),
  },
  {
    kind: 'opinion',
    names: words(`
      opinion, opinions, op-ed, oped, op-eds, editorial, editorials, commentary, comment is free, commentisfree, column
      columnists, columnist, viewpoint, viewpoints, letters, letter to the editor, letters to the editor
      guest essay, guest column, our view, first person
      meinung, meinungen, kommentar, kolumne, kolumnen, leitartikel, gastkommentar, gastkommentare, gastbeitrag, gastbeiträge
      glosse, glossen, leserbriefe, pro und contra, standpunkt
      idées, idees, débats, debats, tribunes, tribune, chronique, chroniques, éditorial, editoriaux, éditoriaux, edito, édito, éditos, billet, point de vue, points de vue, opinion libre, carte blanche, courrier des lecteurs
      opinión, opiniones, tribuna, tribunas, columnas, columna, columnistas, editoriales, firmas, artículo de opinión, cartas al director
      opinião, opiniao, colunas, coluna, colunistas, colunista, editoriais, artigo de opinião, ponto de vista
      opinioni, opinione, commento, il commento, editoriali, editoriale, l'editoriale, l’editoriale, corsivo, l'intervento, l’intervento, la lettera, lettere
      opinie, opinies, commentaar, ingezonden, ingezonden brief, hoofdredactioneel commentaar
      opinia, opinie i komentarze, komentarz, felieton, felietony, publicystyka, wstępniak, listy czytelników
      мнение, мнения, колонка, колонки, авторская колонка, блоги и мнения, комментарий редакции, точка зрения
      사설, 칼럼, 오피니언, 논평, 시론, 기고, 기자수첩, 독자투고, 데스크 칼럼
      社説, 論説, オピニオン, コラム, 主張, 寄稿, 視点, 投書
      评论, 評論, 社评, 社評, 社论, 社論, 时评, 時評, 观点, 觀點, 专栏, 專欄, 读者来信, 讀者投書, 快评
      رأي, الرأي, آراء, مقال رأي, مقالات الرأي, مقالات رأي, افتتاحية, الافتتاحية, أعمدة, وجهة نظر, وجهات نظر, كتاب وآراء
      mening, meninger, ledare, debatt, debat, kronik, krönika, mielipide, görüş, yazarlar, राय, संपादकीय`),
    inSection: words(
      'comment, comments and opinion, columns, views, ideas, leader, leaders, voices, kommentare, commenti, comentarios, comentários, komentarze',
    ),
  },
  {
    kind: 'analysis',
    names: words(`
      analysis, news analysis, the analysis, in depth, in-depth, indepth, big read, the big read
      analyse, analysen, die analyse, nachrichtenanalyse, news-analyse, analyses, décryptage, decryptage, l'analyse, l’analyse
      análisis, analisis, análise, analise, analisi, l'analisi, l’analisi, l'approfondimento, approfondimento, approfondimenti
      nieuwsanalyse, analys, analiza, analizy, аналитика, анализ, 분석, 심층분석, 分析, 深掘り, 深度, 深度报道, 深度報導, 深度分析
      تحليل, تحليلات, تحليل إخباري, تحليل سياسي`),
  },
  {
    kind: 'explainer',
    names: words(`
      explainer, explainers, explained, faq, q&a, questions and answers, what we know, fact check, fact checks, factcheck, fact-check, reality check, fact checking
      hintergrund, hintergründe, achtergrond
      faktencheck, faktenfuchs, erklärt, fragen und antworten, was wir wissen
      comprendre, les clés, ce que l'on sait, ce que l’on sait, questions/réponses, vérification
      explicado, claves, las claves, verificación, preguntas y respuestas, entenda, explica, perguntas e respostas, checagem de fatos, fato ou fake
      cosa sappiamo, domande e risposte, uitgelegd, vraag en antwoord, factchecken, wyjaśniamy, co wiemy, pytania i odpowiedzi, fakty i mity
      объясняем, разбор, что известно, вопросы и ответы, проверка фактов, 해설, 팩트체크, 解説, q&aで解説, ファクトチェック
      解读, 解讀, 事实查核, 事實查核, 事实核查, شرح, أسئلة وأجوبة, تدقيق الحقائق`),
  },
];

/** schema.org types that say the kind. `ReportageNewsArticle` is left out: many systems give it to every piece. */
export const kindOfType: Readonly<Record<string, ArticleKind>> = {
  LiveBlogPosting: 'live',
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'opinion',
  CriticReview: 'opinion',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'explainer',
  ClaimReview: 'explainer',
  AskPublicNewsArticle: 'other',
  AdvertiserContentArticle: 'other',
  SatiricalArticle: 'other',
  Recipe: 'other',
  PodcastEpisode: 'other',
  RadioEpisode: 'other',
  ImageGallery: 'other',
  MediaGallery: 'other',
  Quiz: 'other',
};
