import { Fragment } from 'react'
import { PageLink } from './PageLink.tsx'

/** Links one after another, between commas; nothing when there are none. */
export function LinkList({ links }: { links: readonly (readonly [href: string, text: string])[] }) {
  return links.map(([href, text], index) => (
    <Fragment key={href}>
      {index > 0 && ', '}
      <PageLink href={href}>{text}</PageLink>
    </Fragment>
  ))
}
