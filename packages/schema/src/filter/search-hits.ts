import { Prisma, type RecordType } from '@natlas/db'
import type { Context } from '../context.ts'

/** A record that a search found. */
export interface Hit {
  readonly type: RecordType
  readonly key: string
}

/**
 * The records that have all words of a searched text (as `searchText` writes it), the last of them also as a beginning; and where
 * these are too few for the page, those whose names have words spelt much like them. Best first. One statement.
 */
export function searchHits(text: string, language: string, first: number, { prisma }: Context): Promise<Hit[]> {
  return prisma.$queryRaw<Hit[]>(searchSql(text, language, first))
}

/** The statement behind `searchHits`. */
export function searchSql(text: string, language: string, first: number): Prisma.Sql {
  const words = text.split(' ')
  const all = wordsQuery(words)
  return Prisma.sql`
    WITH exact AS MATERIALIZED (
      SELECT e."type", e."key", length(e."title") AS length, (
        SELECT min(CASE
          WHEN name = ${`${language}:${text}`} THEN 0
          WHEN substr(name, 4) = ${text} THEN 1
          WHEN starts_with(substr(name, 4), ${text}) THEN 2
          WHEN e."titleWords" @@ ${all}::tsquery THEN 3
          ELSE 4
        END) FROM unnest(e."titles") AS name
      ) AS rank
      FROM "SearchEntry" e WHERE e."words" @@ ${all}::tsquery
    ), alike AS (
      SELECT e."type", e."key", length(e."title") AS length, 5 AS rank
      FROM "SearchEntry" e
      WHERE (SELECT count(*) FROM exact) < ${first} AND e."type" <> 'Source' AND ${alikeSql(words)}
        AND NOT EXISTS (SELECT FROM exact x WHERE x."type" = e."type" AND x."key" = e."key")
    )
    SELECT "type"::text AS type, "key" FROM (SELECT * FROM exact UNION ALL SELECT * FROM alike) hit
    ORDER BY
      "type" = 'Source',
      "rank",
      CASE WHEN "type" = 'Country' THEN 0 WHEN "type" IN ('Erratum', 'Term') THEN 2 ELSE 1 END,
      "length", "type", "key"
    LIMIT ${first}`
}

/** That a record has all of some words, the last also as a beginning. Of letters and digits only, none is an operator of the query. */
function wordsQuery(words: readonly string[]): string {
  return `${words.map((word) => `'${word}'`).join(' & ')}:*`
}

/** That a record has words in its names like those that can be misspelt, and the others as they are: a year one digit off is another. */
function alikeSql(words: readonly string[]): Prisma.Sql {
  const canBeMisspelt = (word: string) => word.length >= 4 && !/\p{N}/u.test(word)
  const others = words.filter((word) => !canBeMisspelt(word))
  if (others.length === words.length) return Prisma.sql`false`
  return Prisma.join(
    [
      ...words
        .filter(canBeMisspelt)
        .map((word) => Prisma.sql`word_similarity(${word}, e."title") >= ${alike(word)}::float8`),
      ...(others.length > 0 ? [Prisma.sql`e."words" @@ ${wordsQuery(others)}::tsquery`] : []),
    ],
    ' AND ',
  )
}

/** The share of its triples of letters that a word has to have in common: `gorbatschow` has 0.42 of its own in `gorbachev`, and any two short words some. */
function alike(word: string): number {
  if (word.length >= 8) return 0.4
  return word.length >= 6 ? 0.5 : 0.6
}
