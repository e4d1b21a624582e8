import { useTranslations } from 'next-intl'

/** The subject of an event in words; a tag without words of its own is read as it is written. */
export function useTagText(): (tag: string) => string {
  const t = useTranslations('pages.events')
  return (tag) => t('tag', { key: tag.replaceAll('-', '_'), words: tag.replaceAll('-', ' ') })
}
