import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { DeploymentContextDocument, DeploymentDetailsDocument } from '../../generated/graphql.ts'
import { askServer } from '../http/ask-server.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'

/** One deployment as the panel of the map tells it, and what its page tells beside that; asked once for a page and its head. */
export const loadDeployment = cache(async (slug: string) => {
  const variables = { slug, language: graphqlLanguage(await getLocale()) }
  const [{ deployment: details }, { deployment: context, dataset }] = await Promise.all([
    askServer(DeploymentDetailsDocument, variables),
    askServer(DeploymentContextDocument, variables),
  ])
  return { details, context, dataset }
})
