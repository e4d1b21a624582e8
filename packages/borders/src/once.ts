/** Makes a function of a text remember its answers: the same text gives the identical answer. */
export function once<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = compute(text)
    answers.set(text, answer)
    return answer
  }
}
