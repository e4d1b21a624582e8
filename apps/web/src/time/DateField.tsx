'use client'

import { type Day, isDay } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'

/** A day to type; what is no day within the atlas is told so, and the map stays where it was. */
export function DateField({ from, to, day, onDay }: { from: Day; to: Day; day: Day; onDay: (day: Day) => void }) {
  const t = useTranslations('time')
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)

  // The atlas moved on by other means, so what was typed is no longer meant.
  useEffect(() => {
    if (day) setWrong(false)
  }, [day])

  function take(typed: string) {
    const isRight = isDay(typed) && from <= typed && typed <= to
    setWrong(!isRight)
    if (isRight) onDay(typed)
    setText(null)
  }

  return (
    <form
      className="date-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (text !== null) take(text.trim())
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {t('date')}
      </label>
      <input
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        aria-invalid={isWrong}
        autoComplete="off"
        id={id}
        inputMode="numeric"
        maxLength={10}
        onBlur={() => text !== null && take(text.trim())}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        placeholder="YYYY-MM-DD"
        title={t('date')}
        value={text ?? day}
      />
      {isWrong && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {t('wrongDate', { from, to })}
        </p>
      )}
    </form>
  )
}
