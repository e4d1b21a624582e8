'use client'

import { useCallback } from 'react'
import { DeploymentDetailsDocument, type DeploymentDetailsQuery } from '../../generated/graphql.ts'
import { ask } from '../http/ask.ts'
import { type Loaded, useLoaded } from '../http/use-loaded.ts'
import type { Language } from '../language/language.ts'

/** Everything that the panel tells of a deployment. */
export type Details = NonNullable<DeploymentDetailsQuery['deployment']>

/** What is told of a deployment, asked for when its panel opens; the deployment is null when there is none of that name. */
export function useDetails(slug: string, language: Language): Loaded<DeploymentDetailsQuery> {
  return useLoaded(
    useCallback(
      (signal: AbortSignal) =>
        ask(DeploymentDetailsDocument, { slug, language: language.toUpperCase() as Uppercase<Language> }, signal),
      [slug, language],
    ),
  )
}
