/** The picture that stands for the article. */
import { decodeReferences } from '@/lib/text/character-references';
import { absoluteAddress, hasRelation } from './address';
import { attributeOf, findAll, findFirst, labelOf, parentOf, tagOf, textOf } from './dom';
import { isElsewhere } from './elsewhere';
import { type JsonLdNode, listOf, originOf, stringOf } from './json-ld';
import { type MetaTags, statedIn } from './meta-tags';
import { plainText } from './plain-text';
import { type Stated, stated } from './stated';

export interface ImageSources {
  document: Document;
  article: JsonLdNode | null;
  tags: MetaTags;
  /** The page's `<link>` elements. */
  links: readonly Element[];
  title: string;
  /** What relative addresses are relative to. */
  base: string;
}

/**
 * The address of the picture that the metadata name; where they name none, or only the site's own sign, the
 * first picture that readers see with the headline. Null where there is none.
 */
export function readImage(sources: ImageSources): Stated | null {
  const { article, tags, base, links } = sources;
  const data = originOf(article);
  const candidates = [
    statedIn(tags, 'og:image:secure_url'),
    statedIn(tags, 'og:image', 'og:image:url'),
    statedIn(tags, 'twitter:image', 'twitter:image:src'),
    stated(stringOf(article?.image, 'url', 'contentUrl', '@id'), data),
    stated(stringOf(article?.thumbnailUrl), data),
    statedIn(
      tags,
      'parsely-image-url',
      'sailthru.image.full',
      'cxenseparse:recs:image',
      'thumbnail',
      'image',
    ),
    statedIn(tags, 'itemprop:image', 'itemprop:thumbnailurl', 'citation_image', 'sailthru.image.thumb'),
    stated(
      attributeOf(links.find((link) => hasRelation(link, 'image_src')) ?? null, 'href'),
      'link:image_src',
    ),
  ].flatMap((candidate) => {
    const text = candidate && absoluteAddress(decodeReferences(candidate.text), base);
    return text ? [{ text, from: candidate.from }] : [];
  });
  const signs = new Set(
    listOf(article?.publisher).flatMap((publisher) => {
      const logo = stringOf(Reflect.get(Object(publisher), 'logo'), 'url', 'contentUrl', '@id');
      return absoluteAddress(logo, base) ?? [];
    }),
  );
  const [sign] = candidates;
  return (
    candidates.find(({ text }) => !signs.has(text) && !isSign(text)) ??
    stated(firstPicture(sources, { isLarge: sign !== undefined }), 'picture') ??
    sign ??
    null
  );
}

/** A file name that says that the picture is the site's and not the article's. */
const signName =
  /(?:^|[-_.\d])(?:logos?|placeholder|blank|spacer|space|pixel|no-?(?:image|photo|pic(?:ture)?)|missing|default-?(?:image|share|og|thumb\w*|social)|favicon|avatar|sprite|qr-?code|1x1|transparent)(?:[-_.\d]|$)/i;

const isSign = (address: string): boolean =>
  signName.test(/\/([^/?#]*)(?:[?#]|$)/.exec(address.replace(/^https?:\/\//, ''))?.[1] ?? '') ||
  signName.test(
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '',
  ) ||
  /\.svg(?:[?#]|$)/i.test(address);

/** How far around the headline a picture is looked for, in levels of elements and in pictures of each. */
const maximumLevels = 6;
const maximumPictures = 30;

/** Pictures that state a smaller width or height are ornaments, in CSS pixels. */
const smallest = 150;

/** `isLarge` asks for a sign that the picture is more than an ornament of the text: what is declared yields to no less. */
function firstPicture(
  { document, title, base }: ImageSources,
  { isLarge }: { isLarge: boolean },
): string | null {
  const headings = findAll(document, 'h1,h2').slice(0, 40);
  const heading =
    headings.find((one) => title !== '' && plainText(textOf(one)).includes(title)) ?? headings[0];
  let scope = heading ? parentOf(heading) : null;
  for (let level = 0; scope && level < maximumLevels; level += 1) {
    if (tagOf(scope) === 'body') return null;
    for (const picture of findAll(scope, 'img').slice(0, maximumPictures)) {
      if (isOrnament(picture) || (isLarge && !saysLarge(picture))) continue;
      const address = addressOf(picture, base);
      if (address && !isSign(address)) return address;
    }
    scope = parentOf(scope);
  }
  return null;
}

function isOrnament(picture: Element): boolean {
  const isSmall = ['width', 'height'].some(
    (side) => Number.parseInt(attributeOf(picture, side) ?? '', 10) < smallest,
  );
  const label = `${labelOf(picture)} ${labelOf(parentOf(picture) ?? picture)}`;
  const link = linkAround(picture);
  return (
    isSmall ||
    /avatar|author|logo|\bicon|emoji|badge|portrait|qr-?code|tracking/.test(label) ||
    // A link to another page is a teaser's, save one that shows the picture itself.
    (link !== null && !/\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(link)) ||
    isElsewhere(picture)
  );
}

/** In CSS pixels, as stated. */
const large = 300;

function saysLarge(picture: Element): boolean {
  if (Number.parseInt(attributeOf(picture, 'width') ?? '', 10) >= large) return true;
  let up = parentOf(picture);
  for (let level = 0; up && level < 4; level += 1) {
    if (tagOf(up) === 'figure') return true;
    up = parentOf(up);
  }
  return false;
}

function linkAround(element: Element): string | null {
  let up = parentOf(element);
  for (let level = 0; up && level < 3; level += 1) {
    if (tagOf(up) === 'a') return attributeOf(up, 'href');
    up = parentOf(up);
  }
  return null;
}

/** Where the picture really is: pages that load late hold a blank in `src` and the address beside it. */
function addressOf(picture: Element, base: string): string | null {
  const source = parentOf(picture);
  const sets = [
    attributeOf(picture, 'srcset') ?? attributeOf(picture, 'data-srcset'),
    source && tagOf(source) === 'picture' ? attributeOf(findFirst(source, 'source[srcset]'), 'srcset') : null,
  ];
  const addresses = [
    attributeOf(picture, 'src'),
    ...['data-src', 'data-original', 'data-lazy-src', 'data-url'].map((name) => attributeOf(picture, name)),
    ...sets.map((set) => (set ? largestOf(set) : null)),
  ];
  for (const address of addresses) {
    const found = absoluteAddress(address, base);
    if (found && !isSign(found) && !ornamentAddress.test(found)) return found;
  }
  return null;
}

/** Small pictures of the page's own, by folder and format, and addresses that lead back to the page. */
const ornamentAddress = /\.gif(?:[?#]|$)|icons?[/_-]|\/arrow|#$/i;

/** The address in a `srcset` with the greatest width or density. */
function largestOf(set: string): string | null {
  let best: { address: string; size: number } | null = null;
  for (const entry of set.slice(0, 8000).split(/,\s+/)) {
    const [address, size = ''] = entry.trim().split(/\s+/);
    const width = Number.parseFloat(size) || 1;
    if (address && (!best || width > best.size)) best = { address, size: width };
  }
  return best?.address ?? null;
}
