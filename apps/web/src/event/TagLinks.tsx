import { useLocale } from 'next-intl'
import { PageLink } from '../page/PageLink.tsx'
import { useTagText } from './use-tag-text.ts'

interface TagLinksProps {
  /** What a screen reader calls the list. */
  readonly label: string
  readonly tags: readonly { readonly tag: string; readonly count?: number }[]
  /** The tag by which the page is narrowed. */
  readonly current?: string | undefined
}

/** Subjects by name, each leading to the events of it, with their number where it is known. */
export function TagLinks({ label, tags, current }: TagLinksProps) {
  const tagText = useTagText()
  const byName = new Intl.Collator(useLocale())
  const named = tags.map((it) => ({ ...it, name: tagText(it.tag) }))
  return (
    <ul aria-label={label} className="tags">
      {named
        .sort((a, b) => byName.compare(a.name, b.name))
        .map(({ tag, name, count }) => (
          <li key={tag}>
            <PageLink aria-current={tag === current || undefined} href={`/events?tag=${tag}`}>
              {name} {count}
            </PageLink>
          </li>
        ))}
    </ul>
  )
}
