import type { Chapter } from './chapter.ts'

/** All chapters, to go to any of them. */
export function ChapterList(props: {
  chapters: readonly Chapter[]
  current: string
  onChapter: (chapter: Chapter) => void
}) {
  const { chapters, current, onChapter } = props
  return (
    <ol className="chapter-list">
      {chapters.map((chapter) => (
        <li key={chapter.slug}>
          <button
            aria-current={chapter.slug === current ? 'step' : undefined}
            className="plain link"
            onClick={() => onChapter(chapter)}
            type="button"
          >
            {chapter.title}
          </button>
        </li>
      ))}
    </ol>
  )
}
