import type { RecordLineFragment } from '../../generated/graphql.ts'

/** Where a record has its page, and what the link says. */
export interface RecordLink {
  readonly href: string
  readonly text: string
}

/** The page of a record; records without a page of their own lead to the one that shows them. */
export function recordLink(record: RecordLineFragment): RecordLink {
  switch (record.__typename) {
    case 'Country':
      return { href: `/country/${record.code}`, text: record.countryName ?? record.code }
    case 'SpecialTerritory':
      return { href: `/?country=${record.code}`, text: record.name }
    case 'Organization':
      return { href: `/organization/${record.organizationCode}`, text: record.name }
    case 'Membership':
    case 'Accession':
      return {
        href: `/accession/${record.slug}`,
        text: `${record.country.name ?? record.country.code} · ${record.organization.shortName}`,
      }
    case 'Event':
      return { href: `/event/${record.slug}`, text: record.title }
    case 'Statement':
      return { href: `/statement/${record.slug}`, text: record.title }
    case 'Deployment':
      return { href: `/deployment/${record.slug}`, text: record.name }
    case 'Layer':
      return { href: `/deployments#${record.slug}`, text: record.name }
    case 'WeaponSystem':
      return { href: `/search?q=${encodeURIComponent(record.name)}`, text: record.name }
    case 'City':
      return { href: `/search?q=${encodeURIComponent(record.name)}`, text: record.name }
    case 'Scenario':
      return { href: '/?panel=scenarios', text: record.name }
    case 'DraftTreaty':
      return { href: '/?panel=drafts', text: record.name }
    case 'Erratum':
      return { href: `/errata#${record.slug}`, text: record.title }
    case 'Term':
      return { href: `/glossary#${record.slug}`, text: record.name }
    case 'Chapter':
      return { href: `/story#${record.slug}`, text: record.title }
    case 'Source':
      return { href: `/sources/${record.slug}`, text: record.sourceTitle }
  }
}
