import type { ReactNode } from 'react';
import type { Settings } from '@/lib/model/settings';
import { ChoiceGroup } from './ChoiceGroup';
import { useLocale } from './locale';

interface SettingChoiceProps<Name extends keyof Settings> {
  value: Settings[Name];
  onChange: (value: Settings[Name]) => void;
}

const scopes = ['all-sites', 'chosen-sites', 'on-click'] as const;
const keeps = ['read', 'saved'] as const;
const themes = ['system', 'light', 'dark'] as const;

interface ScopeChoiceProps extends SettingChoiceProps<'scope'> {
  /** The list of sites, drawn where sites are chosen. */
  sites: ReactNode;
}

export function ScopeChoice({ value, onChange, sites }: ScopeChoiceProps) {
  const { t } = useLocale();
  return (
    <ChoiceGroup
      legend={t('scope.legend')}
      value={value}
      onChange={onChange}
      choices={scopes.map((scope) => ({
        value: scope,
        label: t(`scope.${scope}`),
        hint: t(`scope.${scope}.hint`),
      }))}
    >
      {value === 'chosen-sites' ? sites : null}
    </ChoiceGroup>
  );
}

export function KeepChoice({ value, onChange }: SettingChoiceProps<'keep'>) {
  const { t } = useLocale();
  return (
    <ChoiceGroup
      legend={t('keep.legend')}
      value={value}
      onChange={onChange}
      choices={keeps.map((keep) => ({ value: keep, label: t(`keep.${keep}`), hint: t(`keep.${keep}.hint`) }))}
    />
  );
}

export function ThemeChoice({ value, onChange }: SettingChoiceProps<'theme'>) {
  const { t } = useLocale();
  return (
    <ChoiceGroup
      legend={t('options.theme')}
      value={value}
      onChange={onChange}
      choices={themes.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
    />
  );
}

const retentions = [null, 365, 90, 30] as const;

type RetentionName = 'retentionDays' | 'unreadRetentionDays';

interface RetentionChoiceProps extends SettingChoiceProps<RetentionName> {
  name: RetentionName;
  /** Drawn under the chosen one. */
  children?: ReactNode;
}

export function RetentionChoice({ name, value, onChange, children }: RetentionChoiceProps) {
  const { t } = useLocale();
  // A number that no line offers, from an import of settings, is offered as well.
  const offered = retentions.some((days) => days === value) ? retentions : [...retentions, value];
  return (
    <ChoiceGroup
      legend={t(`retention.${name}.legend`)}
      hint={t(`retention.${name}.hint`)}
      value={String(value)}
      onChange={(days) => onChange(days === 'null' ? null : Number(days))}
      choices={offered.map((days) => ({
        value: String(days),
        label: days === null ? t('retention.forGood') : t('retention.days', { count: days }),
      }))}
    >
      {children}
    </ChoiceGroup>
  );
}

interface LanguageChoiceProps extends SettingChoiceProps<'language'> {
  languages: readonly { tag: string; name: string }[];
}

export function LanguageChoice({ value, onChange, languages }: LanguageChoiceProps) {
  const { t } = useLocale();
  return (
    <ChoiceGroup
      legend={t('language.legend')}
      value={value ?? ''}
      onChange={(tag) => onChange(tag || null)}
      choices={[
        { value: '', label: t('language.browser') },
        ...languages.map(({ tag, name }) => ({ value: tag, label: <bdi lang={tag}>{name}</bdi> })),
      ]}
    />
  );
}
