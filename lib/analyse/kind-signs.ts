/** What an article's own text tells of its kind, where neither headline nor page do. */
import type { ArticleText } from './article-text';

const fewestQuestions = 3;

/** Whether its headings are questions that the paragraphs below them answer, or "What we know" and "What happens next". */
export function isAnswering(article: ArticleText): boolean {
  const headings = article.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => article.text.slice(start, end));
  const asking = headings.filter((heading) => asks.test(heading)).length;
  return asking >= fewestQuestions && asking >= headings.length / 2;
}

const asks =
  /^(?:what|who|why|how|when|where|is|are|can|could|will|does|do|did|should|was|were|has|have|qué|quién|por qué|cómo|cuándo|dónde|qui|que|quoi|pourquoi|comment|quand|où|was|wer|warum|wie|wann|wo|o que|quem|por que|como|quando|onde)\b[^.!]{3,120}[?]$|^(?:what we (?:know|don['’]t know)|what happens next|what (?:to|you need to) know|lo que sabemos|ce que l['’]on sait|was wir wissen|o que sabemos|o que se sabe)\b|[?？]$/iu;
