import { Prisma } from '../../generated/client/client.ts'
import { fromDay } from '../day.ts'
import { dateColumns } from './date-columns.ts'
import { numbered } from './numbered.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the draft treaties: themselves, their articles, what each touched, and the exceptions. */
export function draftTreatyRows({ draftTreaties }: Pick<SeedRecords, 'draftTreaties'>) {
  const articles = numbered(
    draftTreaties.flatMap(({ slug, articles }) => articles.map((article) => ({ slug, article }))),
  )
  const touches = numbered(
    articles.flatMap(({ id, article: { touches = [] } }) => touches.map((touch) => ({ articleId: id, touch }))),
  )
  return {
    treaties: draftTreaties.map(
      (treaty): Prisma.DraftTreatyCreateManyInput => ({
        slug: treaty.slug,
        name: treaty.name,
        parties: treaty.parties,
        note: treaty.note ?? Prisma.DbNull,
        ...dateColumns('handedOverOn', treaty.handedOverOn),
        ...dateColumns('publishedOn', treaty.publishedOn),
      }),
    ),
    articles: articles.map(
      ({ id, slug, article }): Prisma.DraftArticleCreateManyInput => ({
        id,
        treatySlug: slug,
        number: article.number,
        subject: article.subject,
        summary: article.summary,
        answer: article.answer ?? Prisma.DbNull,
        note: article.note ?? Prisma.DbNull,
      }),
    ),
    touches: touches.map(
      ({ id, articleId, touch }): Prisma.DraftTouchCreateManyInput => ({
        id,
        articleId,
        side: touch.side,
        reading: touch.reading,
        operatorCodes: touch.operators ?? [],
        operatorsInCode: touch.operatorsIn?.organization ?? null,
        operatorsInOn: touch.operatorsIn ? fromDay(touch.operatorsIn.on.earliest) : null,
        hostCodes: touch.hosts ?? [],
        isAbroad: touch.isAbroad ?? false,
        beganAfter: touch.beganAfter ? fromDay(touch.beganAfter.earliest) : null,
        kinds: touch.kinds ?? [],
        layerSlugs: touch.layers ?? [],
        rangeMinKm: touch.landBasedRangeKm?.min ?? null,
        rangeMaxKm: touch.landBasedRangeKm?.max ?? null,
      }),
    ),
    exceptions: numbered(
      touches.flatMap(({ id, touch: { except = [] } }) =>
        except.map(({ deployment, reason }) => ({ touchId: id, deploymentSlug: deployment, reason })),
      ),
    ),
  }
}
