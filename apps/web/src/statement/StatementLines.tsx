import type { StatementLineFragment } from '../../generated/graphql.ts'
import { DateText } from '../page/DateText.tsx'
import { PageLink } from '../page/PageLink.tsx'

/** A statement in a list; some lists show the words, too. */
export interface StatementOfList extends StatementLineFragment {
  readonly quotation?: { readonly text: string; readonly language: string }
}

/** Statements in a list: who said it, in which office, when. */
export function StatementLines({ statements }: { statements: readonly StatementOfList[] }) {
  return (
    <ul className="entries">
      {statements.map(({ slug, title, date, speaker, quotation }) => (
        <li key={slug}>
          <p className="kicker">
            <DateText date={date} />
            {` · ${speaker.name}${speaker.office ? `, ${speaker.office}` : ''}`}
          </p>
          <h3>
            <PageLink href={`/statement/${slug}`}>{title}</PageLink>
          </h3>
          {quotation && <q lang={quotation.language}>{quotation.text}</q>}
        </li>
      ))}
    </ul>
  )
}
