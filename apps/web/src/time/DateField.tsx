'use client'

import { type Day, isDay } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'

/** A day to type; what is no day within the atlas is told so, and the map stays where it was. */
export function DateField({ from, to, day, onDay }: { from: Day; to: Day; day: Day; onDay: (day: Day) => void }) {
  const t = useTranslations('time')
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)

  function forget() {
    setText(null)
    setWrong(false)
  }

  function take() {
    const typed = text?.trim()
    if (typed === undefined) return
    const isRight = isDay(typed) && from <= typed && typed <= to
    setWrong(!isRight)
    if (!isRight) return
    setText(null)
    onDay(typed)
  }

  return (
    <form
      className="date-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        take()
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
        onBlur={take}
        onChange={(event) => {
          setText(event.target.value)
          setWrong(false)
        }}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => event.key === 'Escape' && forget()}
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
