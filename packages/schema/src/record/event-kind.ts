import { builder } from '../builder.ts'

/** What sort of event it was. */
export const EventKind = builder.enumType('EventKind', {
  description: 'What sort of event it was.',
  values: {
    TREATY: { description: 'A treaty was signed, came into force, was suspended or ended.' },
    SUMMIT: { description: 'A meeting of heads of state or government, or of ministers.' },
    ACCESSION: { description: 'A state joined, was invited, or applied.' },
    PARTNERSHIP: { description: 'A partnership or council began, changed or ended.' },
    DECISION: { description: 'A government, parliament or organization decided something.' },
    DIPLOMACY: { description: 'Talks, notes, demands and answers.' },
    CRISIS: { description: 'A confrontation short of war.' },
    WAR: { description: 'A war, or what happened in one.' },
    EXERCISE: { description: 'Troops exercised.' },
    DEPLOYMENT: { description: 'Forces or weapons came.' },
    WITHDRAWAL: { description: 'Forces or weapons left.' },
    INCIDENT: { description: 'An incident in the air, at sea, on land, or of spies.' },
    SANCTIONS: { description: 'Sanctions, expulsions, lists.' },
    STRATEGY: { description: 'A strategy, doctrine or concept was adopted.' },
    STATE_CHANGE: { description: 'A state began, ended, united, or changed its order.' },
    VOTE: { description: 'A referendum, an election, or a vote of the United Nations.' },
    COURT: { description: 'A court found or ruled.' },
  } as const,
})
