import { builder } from '../builder.ts'

/** What sort of force or weapon a deployment is. */
export const DeploymentKind = builder.enumType('DeploymentKind', {
  description: 'What sort of force or weapon a deployment is.',
  values: {
    BATTLEGROUP: { description: 'A battlegroup of several nations, or the brigade that it grew to.' },
    GROUND_FORCE: { description: 'Troops on land.' },
    HEADQUARTERS: { description: 'A headquarters or command.' },
    AIR_BASE: { description: 'Aircraft at a base.' },
    AIR_POLICING: { description: 'Aircraft that police the sky of a state without enough of its own.' },
    AIR_DEFENCE: { description: 'Missiles against aircraft.' },
    NAVAL_BASE: { description: 'Ships at a base.' },
    NAVAL_FORCE: { description: 'Ships at sea.' },
    MISSILE_FORCE: { description: 'Missiles against targets on land or at sea.' },
    MISSILE_DEFENCE: { description: 'Interceptors against missiles.' },
    RADAR: { description: 'A radar.' },
    COMMUNICATION_SITE: { description: 'A site for communication.' },
    NUCLEAR_STORE: { description: 'A store of nuclear weapons.' },
    EQUIPMENT_STORE: { description: 'A store of weapons and equipment without their troops.' },
    TRAINING_MISSION: { description: 'Instructors of the forces of another state.' },
    PEACE_OPERATION: { description: 'Troops that keep or enforce a peace.' },
    AIR_CAMPAIGN: { description: 'Air attacks.' },
    EXERCISE: { description: 'Forces that were there for an exercise.' },
    BUILD_UP: { description: 'Forces that were gathered near a border.' },
  } as const,
})
