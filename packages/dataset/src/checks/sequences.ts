import { type Check, faultAt } from './check.ts'

/** Names and capitals follow each other without gap or overlap through the whole life of a state. */
export const sequences: Check = ({ countries }) =>
  countries.flatMap((record) =>
    (['names', 'capitals'] as const).flatMap((field) =>
      record[field].flatMap((entry, index, list) => {
        const next = list[index + 1]
        const faults = []
        if (index === 0 && entry.from)
          faults.push(faultAt(record, `${field}.0.from`, 'the first one begins with the state', 'leave its from out'))
        if (!next && entry.to)
          faults.push(faultAt(record, `${field}.${index}.to`, 'the last one ends with the state', 'leave its to out'))
        if (next && (!entry.to || entry.to.earliest !== next.from?.earliest)) {
          const said = `ends ${entry.to?.edtf ?? 'never'}, and the next begins ${next.from?.edtf ?? 'without a day'}`
          faults.push(
            faultAt(record, `${field}.${index}.to`, said, 'let the next one begin on the day on which this one ends'),
          )
        }
        return faults
      }),
    ),
  )
