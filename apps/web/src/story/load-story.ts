import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { StoryDocument } from '../../generated/graphql.ts'
import { askServer } from '../http/ask-server.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'

/** All chapters of the story in their order, asked once for a page and its head. */
export const loadStory = cache(async () => {
  const { story } = await askServer(StoryDocument, { language: graphqlLanguage(await getLocale()) })
  return story
})
