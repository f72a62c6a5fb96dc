import { useLocale } from './locale';

type PageName = 'library' | 'stories' | 'options';

interface PageNavProps {
  current: PageName;
  /** Whether the page shows what this name leads to, or something below it. */
  isAtTop?: boolean;
  hrefs: Readonly<Record<PageName, string>>;
}

const names = ['library', 'stories', 'options'] as const;

/** The way between our full pages. */
export function PageNav({ current, isAtTop = true, hrefs }: PageNavProps) {
  const { t } = useLocale();
  return (
    <nav className="page-nav" aria-label={t('nav.label')}>
      <span className="page-nav-name">Sidelight</span>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={hrefs[name]} aria-current={name === current ? (isAtTop ? 'page' : 'true') : undefined}>
              {t(`nav.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
