const longest = 60

/** What a caller gave, between quotes and cut after 60 characters, for the message that refuses it. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text)
}
