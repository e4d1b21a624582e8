import { builder } from '../builder.ts'

/** What kind of record of words it is. */
export const StatementKind = builder.enumType('StatementKind', {
  description: 'What kind of record of words it is.',
  values: {
    MEMORANDUM_OF_CONVERSATION: { description: 'Notes of a conversation that one of its sides took.' },
    TREATY_TEXT: { description: 'The text of a treaty or an agreed document.' },
    OFFICIAL_STATEMENT: { description: 'A statement that a government or organization published.' },
    LETTER: { description: 'A letter or note.' },
    CABLE: { description: 'A report of an embassy to its capital.' },
    SPEECH: { description: 'A speech.' },
    PRESS_CONFERENCE: { description: 'Words to the press.' },
    INTERVIEW: { description: 'Answers in an interview.' },
    MEMOIR: { description: 'Written down later by one who was there.' },
    DIARY: { description: 'Written down at the time by one who was there.' },
    TESTIMONY: { description: 'Words before a parliament or a court.' },
  } as const,
})

/** What words were about. */
export const StatementScope = builder.enumType('StatementScope', {
  description: 'What words were about.',
  values: {
    GDR_TERRITORY: { description: 'The territory of the German Democratic Republic.' },
    BEYOND_GERMANY: { description: 'States east of Germany.' },
    BOTH: { description: 'The territory of the German Democratic Republic and states east of it.' },
    STATIONING: { description: 'Where troops and weapons are stationed.' },
    ENLARGEMENT: { description: 'The enlargement of an alliance.' },
    MEMBERSHIP_OF_RUSSIA: { description: 'A membership of the Soviet Union or of Russia.' },
    OTHER: { description: 'Something else.' },
  } as const,
})
