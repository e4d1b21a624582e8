import { useTranslations } from 'next-intl'
import { LanguageField } from '../page/LanguageField.tsx'
import { PageLink } from '../page/PageLink.tsx'
import { kinds, type SourceQuery } from './source-query.ts'

/** What the list of sources can be narrowed to. */
export function SourceFilter({ query }: { query: SourceQuery }) {
  const t = useTranslations('pages.sources')
  return (
    <form action="/sources" className="actions">
      <LanguageField />
      <label>
        {t('text')} <input defaultValue={query.text} name="text" />
      </label>
      <label>
        {t('kindLabel')}{' '}
        <select defaultValue={query.kind ?? ''} name="kind">
          <option value="">{t('anyKind')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t('kind', { kind })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('readLabel')}{' '}
        <select defaultValue={query.read ?? ''} name="read">
          <option value="">{t('either')}</option>
          <option value="yes">{t('read')}</option>
          <option value="no">{t('notRead')}</option>
        </select>
      </label>
      <button type="submit">{t('filter')}</button>
      {(query.text || query.kind || query.read) && <PageLink href="/sources">{t('all')}</PageLink>}
    </form>
  )
}
