/** Mark-up, labels that ran together ("10:57PMShareLikeReply"), invitations and credits: words of the page, not of its article. */
export const isPageFurniture = (text: string): boolean =>
  invitation.test(text) ||
  credit.test(text) ||
  byline.test(text) ||
  /<\/?[a-z][^<>]{0,200}>/i.test(text) ||
  /\blast updated (?:at|on)\b/i.test(text) ||
  /^(?:published|posted|updated|last modified|first published)\b.{0,40}\d/i.test(text) ||
  (text.match(/\p{Ll}{2}\p{Lu}\p{Ll}{2}/gu)?.length ?? 0) > 2 ||
  /\b(?:found|available|read|see|seen|watch|listen|click|view|download\w*|sign up|here is)\b.{0,30}\bhere[.!:]?$/i.test(
    text,
  );

const invitation =
  /^(?:find out (?:what|how|why|more)|day \d{1,3}:|read (?:more|also|next|the full|our)|also read|see also|related|sign up|subscribe|follow (?:us|our|live|@|.{2,60} on (?:twitter|facebook|instagram|x|bluesky|mastodon|youtube))|click here|watch|listen|more:|more on|download|share this|photo(?:graph)?s?:|image|advertisement|support our|join our|get (?:the|our)|editor['’]s note|correction|updated?:|this (?:article|story|post|piece) (?:was|has|is)|the post .* appeared first|copyright|©|all rights|thanks for (?:listening|reading|watching)|to contact|for more (?:on|information)|if you (?:have|want|would like)|please |send us|email us|contact us|have you been affected|what do you think|let us know|lire aussi|à lire|abonnez|inscrivez|lea también|lee también|suscríbase|leia (?:também|mais)|assine|lesen sie|mehr zum thema|関連記事)/i;

const credit =
  /\bplease (?:call|mark|e-?mail|contact|send|visit|see)\b|\b(?:newsletter|sign up (?:here|for)|subscribe to|contributed to this (?:report|story|article)|(?:additional )?reporting by|edited by|editing by|writing by|translated by|the views expressed|is published by|all rights reserved)\b|^\(?(?:reporting|writing|editing|compiled) (?:by|and)\b|\bnewsdesk\b|\w@\w{1,64}\.\w/iu;

const byline = /^By \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:$|[,.]| and )/u;
