/**
 * What the names of elements (class, id, role, itemprop) say of their use. The words that such names are made
 * of, and two of them that stand side by side written as one, gathered from the naming habits of content systems
 * and front-end frameworks. The order is that of the bits in a box's signs.
 */
export const wordsByUse = {
  related:
    'related relateds relatedposts relatedarticles relatedcontent relatedstories recirc recirculation recommend recommended recommendation recommendations readmore readalso readnext alsoread alsolike morestories morenews moreon morefrom moreposts seealso youmay trending mostread mostpopular mostviewed popular popularposts teaser teasers jp yarpp latest outbrain taboola suggested suggestions upnext card cards promoted rhlink interlink inrelated weiterlesen lireaussi',
  share:
    'share sharing shares sharedaddy sharebar sharebuttons sharetools sharelinks social socialshare sociallinks socials addtoany addthis follow followus tweetbutton bookmark',
  comment:
    'comment comments commentlist commentform commentbody disqus respond discussion replies reply comentarios kommentare komment commentaires livefyre coral',
  promo:
    'newsletter newsletters infolettre nieuwsbrief boletin inscription subscribe subscription subscriptions subscriber signup promo promos promotion donate donation supportus paywall piano regwall cta calltoaction callout mailing membership optin appeal meter',
  ad: 'advert adverts advertisement advertisements advertising advertorial ad ads adslot adunit adcontainer adwrapper adlabel adbox dfp gpt sponsor sponsored sponsors affiliate anzeige werbung publicidad publicite',
  meta: 'byline bylines dateline postmeta entrymeta articlemeta meta metadata metainfo articleinfo timestamp pubdate postedon entrydate publishdate authorname date datetime published publishdate time updated update',
  author:
    'author authors authorbio authorbox authorinfo authorcard aboutauthor bio biography contributor contributors autor auteur writer reporter',
  nav: 'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging postnav navlinks sitenav toc tableofcontents skip skiplink toolbar tools tabs masthead',
  tag: 'tag tags taglist taglinks tagcloud posttags catlinks topic topics category categories keywords label labels rubrik',
  legal:
    'cookie cookies consent gdpr privacy modal onetrust overlay popup copyright disclaimer terms dialog lightbox policy legal',
  side: 'sidebar widget widgets rail rightcol rightcolumn rightrail complementary secondary aside module infobox factbox',
  foot: 'footer bottom colophon postfooter entryfooter articlefooter contentinfo',
  head: 'header top topbar banner head hero title headline hed heading',
  media:
    'caption captions captiontext figcaption cutline legende bildunterschrift credit credits gallery slideshow carousel slider slide slides video player media embed embedded photo image img picture',
  tweet: 'tweet twitter twittertweet instagram instagrammedia fbpost tiktok',
  extra:
    'poll quiz rating ratings product products price navbox reflist references catlinks editsection listen audio print printonly correction',
  unseen:
    'hidden hide sronly screenreader screenreadertext visuallyhidden invisible offscreen noprint accessibility',
  dek: 'dek standfirst subtitle subheadline subhead subhed deck lead lede intro introduction excerpt summary abstract chapeau sommario vorspann entradilla bajada preamble ingress strapline',
  body: 'article articlebody articlecontent articletext articlemain articlecopy articleentry articledetail story storybody storycontent storytext storycopy entry entrycontent post postcontent postbody posttext content contentbody bodytext bodycopy newstext newscontent newsbody maincontent maintext richtext prose texto text paragraph wysiwyg copy detail',
  quoted: 'pullquote pullquotes blockquote quote quotes',
} as const;

export type Use = keyof typeof wordsByUse;
