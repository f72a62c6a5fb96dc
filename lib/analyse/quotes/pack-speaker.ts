/** Says who stands behind a source's words, in languages with a pack. */

import type { ArticleText } from '@/lib/analyse/article-text';
import type { Entity, Mention } from '@/lib/model/analysis';
import { isWithin, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import type { SourceWords } from './quote-pack';
import { nobody, type Speaker } from './speaker';

interface NamedMention extends Mention {
  entity: Entity;
}

export class PackSpeakerResolver {
  private readonly article: ArticleText;
  private readonly words: SourceWords;
  private readonly people: readonly Entity[];
  /** By sentence: an article may have thousands. */
  private readonly mentions = new Map<number, NamedMention[]>();

  constructor(article: ArticleText, entities: readonly Entity[], words: SourceWords) {
    this.article = article;
    this.words = words;
    this.people = entities.filter(({ type }) => type === 'person');
    for (const entity of entities) {
      for (const mention of entity.mentions) {
        const known = this.mentions.get(mention.sentence);
        if (known) known.push({ ...mention, entity });
        else this.mentions.set(mention.sentence, [{ ...mention, entity }]);
      }
    }
  }

  resolve(source: Span, sentence: number): Speaker {
    const surface = this.article.text.slice(source.start, source.end);
    const key = fold(surface);
    if (this.words.pronouns.has(surface.toLowerCase()))
      return { ...this.onlyPersonNear(source.start, sentence, surface.toLowerCase()), source };
    const within = (this.mentions.get(sentence) ?? [])
      .filter((mention) => isWithin(mention, source))
      .sort((one, other) => one.start - other.start);
    const isUnnamed = this.words.unnamed.test(key);
    const head = isUnnamed ? null : this.headOf(within, source);
    if (head) return named({ start: head.start, end: head.end }, head.entity);
    const [only] = new Set(within.map(({ entity }) => entity));
    if (within.length > 0 && this.words.spokesperson.test(key) && only?.type === 'organisation')
      return named(source, only);
    const described = isUnnamed || within.length > 0 ? null : this.describedPerson(key);
    if (described) return named(source, described);
    return { ...nobody, source, speakerName: surface, isUnnamed };
  }

  /** Who is named by the subject of a sentence without a verb of saying; nobody where it is no name. */
  subject(source: Span | null, sentence: number): Speaker {
    const found = source ? this.resolve(source, sentence) : nobody;
    return found.speaker ? found : nobody;
  }

  /**
   * The one person that the sentences just before name, or the one whom the last of them opens with; nobody where there
   * are two, or none, or where the pronoun does not fit.
   */
  onlyPersonNear(before: number, sentence: number, pronoun = ''): Speaker {
    const peopleIn = (from: number) => {
      const near = new Set<Entity>();
      for (let index = Math.max(0, from); index <= sentence; index++)
        for (const { entity, start } of this.mentions.get(index) ?? [])
          if (entity.type === 'person' && start < before) near.add(entity);
      return near;
    };
    const near = peopleIn(sentence - 2);
    const [only] = near.size === 1 ? near : this.opensWithOne(sentence - 1) ? peopleIn(sentence - 1) : [];
    return only && fits(pronoun, only, this.article.text) ? named(null, only) : nobody;
  }

  /** Whether the sentence, of the paragraph that goes on, names one person alone and soon. */
  private opensWithOne(sentence: number): boolean {
    const span = this.article.sentences[sentence];
    const people = (this.mentions.get(sentence) ?? []).filter(({ entity }) => entity.type === 'person');
    const [first] = people;
    if (!span || !first || span.block !== this.article.sentences[sentence + 1]?.block) return false;
    const isFirst = !(this.article.tokens[sentence] ?? []).some(
      ({ text, start }) => start < first.start && this.words.pronouns.has(text.toLowerCase()),
    );
    const isAlone = new Set(people.map(({ entity }) => entity)).size === 1;
    return isFirst && isAlone && first.start - span.start < farthestSubject;
  }

  /** A person's name with a role on either side, or an organisation's by itself: not "el jefe de Norlink". */
  private headOf(within: readonly NamedMention[], source: Span): NamedMention | null {
    const first = within[0];
    const last = within.at(-1);
    if (!first || !last) return null;
    const rest = (mention: Span) => this.article.text.slice(mention.end, source.end);
    if (last.entity.type === 'person' && (rest(last) === '' || isTitle(rest(last)))) return last;
    if (first.entity.type === 'person' && first.start === source.start) return first;
    const people = within.filter(({ entity }) => entity.type === 'person');
    // "sagte Olaf Brandt der Zeitung", "dijo Ana Ros, de Norlink": what follows is no part of the name.
    if (people[0] && people.length === 1 && isAdded.test(rest(people[0]))) return people[0];
    const before = fold(this.article.text.slice(source.start, last.start)).trimEnd();
    const isAlone = within.length === 1 && isArticle.test(before) && rest(last) === '';
    return isAlone && last.entity.type !== 'place' ? last : null;
  }

  /** "el ministro": the one person whose introduction holds that role. */
  private describedPerson(key: string): Entity | null {
    const parts = key.split(/[\s']+/);
    const role = parts.find((part) => this.words.roles.test(part));
    if (!role || parts.length > 3) return null;
    const fitting = this.people.filter(({ gloss }) => {
      if (!gloss) return false;
      const words = fold(this.article.text.slice(gloss.start, gloss.end)).split(/[\s']+/);
      return words.some((word) => word === role || (role.length > 5 && word.endsWith(role)));
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
}

/** In UTF-16 units: past it a name is hardly the subject. */
const farthestSubject = 60;

/** "elle" is not "le ministre", nor "er" the "Ministerin". */
function fits(pronoun: string, { gloss }: Entity, text: string): boolean {
  if (!gloss || pronoun === '') return true;
  const [first = ''] = fold(text.slice(gloss.start, gloss.end)).split(/[\s']/);
  const isFemale = /^(?:la|une|una|a|uma|die|eine)$|\p{Ll}(?:chefin|[mrtln]in)$/u.test(first);
  const isMale = /^(?:le|un|el|o|um|der|ein)$/.test(first);
  return /^(?:elle|ella|ela|sie)$/.test(pronoun)
    ? !isMale
    : !/^(?:il|lui|él|ele|er)$/.test(pronoun) || !isFemale;
}

/** What follows a name in scripts without spaces, and is no more than a title: "部长", "教授". */
const isTitle = (rest: string): boolean => rest.length <= 7 && !/[\s的の]/.test(rest);

const isAdded = /^,?\s(?:der|dem|den|von|vom|de|del|du|des|do|da|dos)\s/u;

/** Nothing at all, an article of any language in Latin script, or that and what it is: "la empresa | Norlink". */
const isArticle = /^(?:(?:el|la|los|las|le|les|l'|o|a|os|as|der|die|das)(?: [a-z]{4,})?)?$/;

const named = (source: Span | null, entity: Entity): Speaker => ({
  source,
  speaker: entity.id,
  speakerName: entity.name,
  role: entity.gloss,
  isUnnamed: false,
});
